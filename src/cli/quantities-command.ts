import type { Command } from 'commander';
import { QUANTITY_COLUMNS, quantityTable } from '../export';
import { columnHelp } from './column-help';
import { withLanguage, type LanguageOptions } from './language-option';
import { openAnnotator } from './open-annotator';
import { given, reading, withAnnotateOptions, type AnnotateOptions } from './options';
import { refuseOverwriting } from './out-option';
import { renderRows } from './render-rows';
import { withRowOptions, type OutputOptions } from './row-options';
import { runFiles } from './run-files';
import { writeResult } from './write-result';

type Options = AnnotateOptions & LanguageOptions & OutputOptions;

/** `gongwen quantities FILE… | -`: every number, amount and time with its exact value, one row each. */
export function addQuantitiesCommand(program: Command): void {
  const command = program
    .command('quantities')
    .summary('list the quantities and times of files with their exact values')
    .argument('<files...>', 'text, Markdown, HTML, Word or PDF files; - reads standard input')
    .addHelpText('after', columnHelp(QUANTITY_COLUMNS));
  withLanguage(withAnnotateOptions(withRowOptions(command, 'csv'))).action(list);
}

async function list(paths: readonly string[], options: Options, command: Command): Promise<void> {
  const { out, format, bom } = options;
  if (out !== undefined) await refuseOverwriting(command, paths, out);
  const annotator = await openAnnotator(options);
  const tables = runFiles(paths, reading(options), (input) =>
    quantityTable([annotator.annotate(input, given(options))]),
  );
  const output = renderRows(tables, { name: 'quantities', columns: QUANTITY_COLUMNS, format, bom });
  await writeResult(out, output);
}
