import { Option, type Command } from 'commander';
import { QUANTITY_COLUMNS, quantityTable } from '../export';
import { openAnnotator } from './open-annotator';
import { given, reading, withAnnotateOptions, type AnnotateOptions } from './options';
import { readOut, refuseOverwriting } from './out-option';
import { renderRows } from './render-rows';
import { runFiles } from './run-files';
import { writeResult } from './write-result';

const FORMATS = ['csv', 'json', 'table'] as const;
type Format = (typeof FORMATS)[number];

interface Options extends AnnotateOptions {
  readonly format: Format;
  readonly out?: string;
}

/** `gongwen quantities FILE… | -`: every number, amount and time with its exact value, one row each. */
export function addQuantitiesCommand(program: Command): void {
  const command = program
    .command('quantities')
    .summary('list the quantities and times of files with their exact values')
    .argument('<files...>', 'text, Markdown, HTML, Word or PDF files; - reads standard input')
    .addOption(
      new Option('--format <format>', 'csv; json: an array of rows; table: tab-separated')
        .choices(FORMATS)
        .default('csv' satisfies Format),
    )
    .option('--out <path>', 'write there instead of standard output', readOut);
  withAnnotateOptions(command).action(list);
}

async function list(paths: readonly string[], options: Options, command: Command): Promise<void> {
  const { out, format } = options;
  if (out !== undefined) await refuseOverwriting(command, paths, out);
  const annotator = await openAnnotator(options);
  const tables = runFiles(paths, reading(options), (input) =>
    quantityTable([annotator.annotate(input, given(options))]),
  );
  const output = renderRows(tables, { format, columns: QUANTITY_COLUMNS });
  await writeResult(out, output);
}
