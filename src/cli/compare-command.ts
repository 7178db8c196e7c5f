import type { Command } from 'commander';
import { compareFacts, COMPARISON_COLUMNS, comparisonTable } from '../export';
import type { Document, Source } from '../model';
import { columnHelp } from './column-help';
import { openAnnotator } from './open-annotator';
import { given, reading, withAnnotateOptions, type AnnotateOptions } from './options';
import { refuseOverwriting } from './out-option';
import { pageFormat } from './page-format';
import { renderRows } from './render-rows';
import { ROW_FORMATS, withOutputOptions, type OutputOptions, type RowFormat } from './row-options';
import { runFiles } from './run-files';
import { renderComparison } from '../viewer';
import { writeResult } from './write-result';

interface Options extends AnnotateOptions, OutputOptions<RowFormat | 'html'> {
  readonly plans?: true;
}

/** `gongwen compare LAST THIS`: last year's targets held against this year's achievements, one row a target. */
export function addCompareCommand(program: Command): void {
  const command = program
    .command('compare')
    .summary("hold last year's targets against this year's achievements")
    .argument('<last>', 'the earlier report')
    .argument('<this>', 'the later report; --date says when it was given, the earlier one being of the year before')
    .option('--plans', 'follow up the works that the earlier report announces, too, not its targets only')
    .addHelpText(
      'after',
      `${columnHelp(COMPARISON_COLUMNS)}\n` +
        '\n左右, 约 and 近 leave a twentieth of the value open: 5%左右 is met from 4.75% on.',
    );
  const withOutput = withOutputOptions(command, {
    formats: [...ROW_FORMATS, 'html'],
    preset: 'table',
    meaning:
      'table: tab-separated; csv; json: an array of rows; jsonl: one row a line; xlsx: Excel; parquet; html: a page with both texts, also where --out ends in .html',
    out: 'write there instead of standard output',
  });
  withAnnotateOptions(withOutput).action(compare);
}

async function compare(last: string, current: string, options: Options, command: Command): Promise<void> {
  const { out, bom, plans } = options;
  const format = pageFormat(command, options.format, out);
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
    name: 'comparison',
    columns: COMPARISON_COLUMNS,
    format,
    bom,
  });
  await writeResult(out, output);
}

function yearBefore({ date }: Partial<Source>): Partial<Source> {
  return date === undefined ? {} : { date: String(Number(date.slice(0, 4)) - 1) };
}
