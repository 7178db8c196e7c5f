import { InvalidArgumentError, Option, type Command } from 'commander';
import { FACT_COLUMNS, factTable } from '../export';
import type { Fact } from '../model';
import { columnHelp } from './column-help';
import { openAnnotator } from './open-annotator';
import { given, reading, withAnnotateOptions, type AnnotateOptions } from './options';
import { refuseOverwriting } from './out-option';
import { renderRows } from './render-rows';
import { withRowOptions, type OutputOptions } from './row-options';
import { runFiles } from './run-files';
import { writeResult } from './write-result';

const MODALITIES = ['achieved', 'estimated', 'target', 'planned', 'ongoing'] as const;

interface Options extends AnnotateOptions, OutputOptions {
  readonly indicator?: readonly string[];
  readonly modality?: readonly Fact['modality'][];
}

/** `gongwen facts FILE… | -`: what was achieved and what is promised, one row a fact. */
export function addFactsCommand(program: Command): void {
  const command = program
    .command('facts')
    .summary('list what files say was achieved and is promised: indicator, value, period, evidence')
    .argument('<files...>', 'text, Markdown, HTML, Word or PDF files; - reads standard input')
    .addOption(
      new Option(
        '--indicator <codes>',
        'only these, such as gdp,fiscal-revenue; a code holds those below it',
      ).argParser((codes: string) => codes.split(',').map((code) => code.trim())),
    )
    .addOption(new Option('--modality <names>', `only these, of ${MODALITIES.join(',')}`).argParser(readModalities))
    .addHelpText('after', columnHelp(FACT_COLUMNS));
  withAnnotateOptions(withRowOptions(command, 'csv')).action(list);
}

async function list(paths: readonly string[], options: Options, command: Command): Promise<void> {
  const { out, format, bom, indicator, modality } = options;
  if (out !== undefined) await refuseOverwriting(command, paths, out);
  const annotator = await openAnnotator(options);
  const wanted = { ...(indicator && { indicators: indicator }), ...(modality && { modalities: modality }) };
  const tables = runFiles(paths, reading(options), (input) =>
    factTable([annotator.annotate(input, given(options))], wanted),
  );
  const output = renderRows(tables, { name: 'facts', columns: FACT_COLUMNS, format, bom });
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
