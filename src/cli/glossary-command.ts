import type { Command } from 'commander';
import { addCheckCommand } from './glossary/check-command';
import { addConvertCommand } from './glossary/convert-command';
import { addDiffCommand } from './glossary/diff-command';
import { formatHelp } from './glossary/format-help';
import { addMergeCommand } from './glossary/merge-command';

/** `gongwen glossary convert | merge | check | diff`: lists of terms from and for other tools. */
export function addGlossaryCommand(program: Command): void {
  const command = program
    .command('glossary')
    .summary(
      'convert, merge, check and compare glossaries: TBX, TMX, XLIFF, CSV, Excel, SKOS, for memoQ, Trados, OmegaT',
    )
    .description('Convert, merge, check and compare glossaries.')
    .addHelpText('after', formatHelp());
  addConvertCommand(command);
  addMergeCommand(command);
  addCheckCommand(command);
  addDiffCommand(command);
}
