import type { Command } from 'commander';
import { DIFF_COLUMNS, diffGlossaries, diffTable, type Glossary } from '../../terminology';
import { columnHelp } from '../column-help';
import { refuseOverwriting } from '../out-option';
import { renderRows } from '../render-rows';
import { withRowOptions, type OutputOptions } from '../row-options';
import { writeResult } from '../write-result';
import { formatHelp } from './format-help';
import { withGlossaryReading, type GlossaryReadingOptions } from './glossary-options';
import { readGlossaryFiles } from './read-glossary-file';

interface Options extends GlossaryReadingOptions, OutputOptions {}

/** `gongwen glossary diff BEFORE AFTER`: what was added, removed and changed, one row a field. */
export function addDiffCommand(parent: Command): void {
  const command = parent
    .command('diff')
    .summary('list what changed from one glossary to the next, field by field, whatever their formats')
    .argument('<before>', 'the earlier glossary')
    .argument('<after>', 'the later glossary; one of both may be -, standard input in the format of --from')
    .addHelpText('after', `${columnHelp(DIFF_COLUMNS)}\n${formatHelp()}`);
  withGlossaryReading(withRowOptions(command, 'table')).action(diff);
}

async function diff(earlier: string, later: string, options: Options, command: Command): Promise<void> {
  const { out, format, bom } = options;
  const paths = [earlier, later];
  if (out !== undefined) await refuseOverwriting(command, paths, out);
  const glossaries: Glossary[] = [];
  for await (const { result } of readGlossaryFiles(paths, options)) glossaries.push(result);
  const [before, after] = glossaries;
  if (!before || !after) return;
  const result = diffTable(diffGlossaries(before, after), after.sourceLanguage);
  const output = renderRows([{ path: later, result }], { name: 'changes', columns: DIFF_COLUMNS, format, bom });
  await writeResult(out, output);
}
