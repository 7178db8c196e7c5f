import { extname, resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { toDelimited } from '../../tables';
import {
  CONFLICT_COLUMNS,
  conflictTable,
  mergeGlossaries,
  type Glossary,
  type MergeConflict,
  type MergeOptions,
} from '../../terminology';
import { columnHelp } from '../column-help';
import { refuseOverwriting } from '../out-option';
import { writeWhole } from '../write-whole';
import { formatHelp } from './format-help';
import {
  withGlossaryReading,
  withGlossaryWriting,
  type GlossaryReadingOptions,
  type GlossaryWritingOptions,
} from './glossary-options';
import { conflictInWords } from './conflict-in-words';
import { readGlossaryFiles } from './read-glossary-file';
import { sayLine } from './report-losses';
import { writeGlossaryFile } from './write-glossary-file';

interface Options extends GlossaryReadingOptions, GlossaryWritingOptions {
  readonly by: NonNullable<MergeOptions['by']>;
  readonly title?: string;
  readonly conflicts?: string;
}

/** `gongwen glossary merge FILE…`: one glossary of several, and what they say differently. */
export function addMergeCommand(parent: Command): void {
  const command = parent
    .command('merge')
    .summary('make one glossary of several, the earlier file before the later; conflicts are said on stderr')
    .argument('<files...>', 'glossaries; - reads standard input, in the format of --from')
    .addOption(
      new Option(
        '--by <what>',
        'concepts are one that share: pair, a source term and a translation; source, a source term',
      )
        .choices(['pair', 'source'])
        .default('pair'),
    )
    .option('--title <title>', "title of the result; the first glossary's by default")
    .addOption(
      new Option(
        '--conflicts <path>',
        'write conflicts there, by its ending as CSV or TSV, instead of on stderr',
      ).argParser(readTablePath),
    );
  withGlossaryWriting(withGlossaryReading(command))
    .addHelpText('after', `${formatHelp()}\n${columnHelp(CONFLICT_COLUMNS, 'Columns of --conflicts')}`)
    .action(merge);
}

async function merge(paths: readonly string[], options: Options, command: Command): Promise<void> {
  const { out, by, title, conflicts: table } = options;
  if (out !== undefined) await refuseOverwriting(command, paths, out);
  if (table !== undefined) await refuseOverwriting(command, paths, table, '--conflicts');
  if (out !== undefined && table !== undefined && resolve(out) === resolve(table))
    command.error('error: --out and --conflicts name the same file');
  const glossaries: Glossary[] = [];
  for await (const { result } of readGlossaryFiles(paths, options)) glossaries.push(result);
  if (glossaries.length === 0) return;
  const { glossary, joined, conflicts } = mergeGlossaries(glossaries, { by, ...(title !== undefined && { title }) });
  await writeGlossaryFile(glossary, options);
  if (table !== undefined) await writeConflicts(table, conflicts);
  else for (const conflict of conflicts) sayLine(conflictInWords(conflict));
  const total = glossaries.reduce((sum, { concepts }) => sum + concepts.length, 0);
  sayLine(
    `${total} concepts of ${counted(glossaries.length, 'glossary', 'glossaries')} are ${glossary.concepts.length}: ` +
      `${joined} joined with others, ${counted(conflicts.length, 'conflict', 'conflicts')}.`,
  );
}

function writeConflicts(path: string, conflicts: readonly MergeConflict[]): Promise<void> {
  const delimiter = isTsv(path) ? '\t' : ',';
  return writeWhole(path, [toDelimited(conflictTable(conflicts), CONFLICT_COLUMNS, { delimiter })]);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function isTsv(path: string): boolean {
  return extname(path).toLowerCase() === '.tsv';
}

function readTablePath(path: string): string {
  if (!isTsv(path) && extname(path).toLowerCase() !== '.csv')
    throw new InvalidArgumentError('Expected a file that ends in .csv or .tsv.');
  return path;
}
