import { Option, type Command } from 'commander';
import { compareFacts, COMPARISON_COLUMNS, comparisonTable } from '../export';
import type { Document, Source } from '../model';
import { openAnnotator } from './open-annotator';
import { given, reading, withAnnotateOptions, type AnnotateOptions } from './options';
import { pageFormat } from './page-format';
import { readOut, refuseOverwriting } from './out-option';
import { renderRows, ROW_FORMATS, type RowFormat } from './render-rows';
import { runFiles } from './run-files';
import { renderComparison } from '../viewer';
import { writeResult } from './write-result';

interface Options extends AnnotateOptions {
  readonly format: RowFormat | 'html';
  readonly plans?: true;
  readonly bom?: true;
  readonly out?: string;
}

/** `gongwen compare LAST THIS`: last year's targets held against this year's achievements, one row a target. */
export function addCompareCommand(program: Command): void {
  const command = program
    .command('compare')
    .summary("hold last year's targets against this year's achievements")
    .argument('<last>', 'the earlier report')
    .argument('<this>', 'the later report; --date says when it was given, the earlier one being of the year before')
    .addOption(
      new Option(
        '--format <format>',
        'table: tab-separated; csv; json: an array of rows; jsonl: one row a line; html: a page with both texts, also where --out ends in .html',
      )
        .choices([...ROW_FORMATS, 'html'])
        .default('table' satisfies RowFormat),
    )
    .option('--plans', 'follow up the works that the earlier report announces, too, not its targets only')
    .option('--bom', 'open CSV with a byte order mark, so that Excel reads it as UTF-8')
    .option('--out <path>', 'write there instead of standard output', readOut)
    .addHelpText(
      'after',
      '\nOutcomes: met, missed, unclear (with the reason), not-mentioned (the later report states no value).' +
        '\n左右, 约 and 近 leave a twentieth of the value open: 5%左右 is met from 4.75% on.',
    );
  withAnnotateOptions(command).action(compare);
}

async function compare(last: string, current: string, options: Options, command: Command): Promise<void> {
  const { out, bom, plans } = options;
  const format = pageFormat(command, options.format, out);
  if (bom && format !== 'csv') command.error('error: --bom is for --format csv');
  const paths = [last, current];
  if (out !== undefined) await refuseOverwriting(command, paths, out);
  const annotator = await openAnnotator(options);
  const documents: Document[] = [];
  for (const [index, path] of paths.entries()) {
    const said = index === 0 ? yearBefore(given(options)) : given(options);
    for await (const { result } of runFiles([path], reading(options), (input) => annotator.annotate(input, said)))
      documents.push(result);
  }
  const [before, after] = documents;
  if (!before || !after) return;
  const comparisons = compareFacts(before, after, plans ? { modalities: ['target', 'planned'] } : {});
  if (format === 'html') {
    await writeResult(out, [renderComparison(before, after, comparisons)]);
    return;
  }
  const output = renderRows([{ path: current, result: comparisonTable(comparisons) }], {
    format,
    columns: COMPARISON_COLUMNS,
    bom,
  });
  await writeResult(out, output);
}

function yearBefore({ date }: Partial<Source>): Partial<Source> {
  return date === undefined ? {} : { date: String(Number(date.slice(0, 4)) - 1) };
}
