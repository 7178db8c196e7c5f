import { InvalidArgumentError, Option, type Command } from 'commander';
import { FACT_COLUMNS, factTable } from '../export';
import type { Fact } from '../model';
import { openAnnotator } from './open-annotator';
import { given, reading, withAnnotateOptions, type AnnotateOptions } from './options';
import { readOut, refuseOverwriting } from './out-option';
import { renderRows, ROW_FORMATS, type RowFormat } from './render-rows';
import { runFiles } from './run-files';
import { writeResult } from './write-result';

const MODALITIES = ['achieved', 'estimated', 'target', 'planned', 'ongoing'] as const;

interface Options extends AnnotateOptions {
  readonly format: RowFormat;
  readonly indicator?: readonly string[];
  readonly modality?: readonly Fact['modality'][];
  readonly bom?: true;
  readonly out?: string;
}

const COLUMNS = `
Columns:
  document, place, year    the file, the place its title or issuer names, the year it speaks from
  section                  the headings above, outermost first
  indicator, code          what is measured, as written; its key in the indicator dictionary (gdp, cpi …)
  subject                  whose value it is, where the sentence says so
  kind                     level, change or rank
  value, low, high, bound  the exact decimal, the least and the most it may be, and =, ~, >=, >, <=, <, nearly, range
  unit                     CNY, USD; UCUM (%, m2, kW.h); the classifier (人, 个); {pp} for percentage points
  change, basis, prices    increase or decrease; year-on-year, annual-average …; constant or current prices
  period, periodFrom       EDTF (2016, 2016/2020), and whether the text or the section says so
  modality                 ${MODALITIES.join(', ')}
  sentence, start, end     the evidence, and the fact's place in UTF-16 code units, half-open
  ground                   the rule that found it`;

/** `gongwen facts FILE… | -`: what was achieved and what is promised, one row a fact. */
export function addFactsCommand(program: Command): void {
  const command = program
    .command('facts')
    .summary('list what files say was achieved and is promised: indicator, value, period, evidence')
    .argument('<files...>', 'text, Markdown, HTML, Word or PDF files; - reads standard input')
    .addOption(
      new Option('--format <format>', 'csv; json: an array of rows; jsonl: one row a line; table: tab-separated')
        .choices(ROW_FORMATS)
        .default('csv' satisfies RowFormat),
    )
    .addOption(
      new Option(
        '--indicator <codes>',
        'only these, such as gdp,fiscal-revenue; a code holds those below it',
      ).argParser((codes: string) => codes.split(',').map((code) => code.trim())),
    )
    .addOption(new Option('--modality <names>', `only these, of ${MODALITIES.join(',')}`).argParser(readModalities))
    .option('--bom', 'open CSV with a byte order mark, so that Excel reads it as UTF-8')
    .option('--out <path>', 'write there instead of standard output', readOut)
    .addHelpText('after', COLUMNS);
  withAnnotateOptions(command).action(list);
}

async function list(paths: readonly string[], options: Options, command: Command): Promise<void> {
  const { out, format, bom, indicator, modality } = options;
  if (bom && format !== 'csv') command.error('error: --bom is for --format csv');
  if (out !== undefined) await refuseOverwriting(command, paths, out);
  const annotator = await openAnnotator(options);
  const wanted = { ...(indicator && { indicators: indicator }), ...(modality && { modalities: modality }) };
  const tables = runFiles(paths, reading(options), (input) =>
    factTable([annotator.annotate(input, given(options))], wanted),
  );
  const output = renderRows(tables, { format, columns: FACT_COLUMNS, bom });
  await writeResult(out, output);
}

function readModalities(names: string): readonly Fact['modality'][] {
  return names.split(',').map((name) => {
    const modality = MODALITIES.find((known) => known === name.trim());
    if (modality === undefined)
      throw new InvalidArgumentError(`There is no modality "${name}"; use ${MODALITIES.join(', ')}.`);
    return modality;
  });
}
