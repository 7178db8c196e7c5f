import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  checkGlossary,
  FINDING_COLUMNS,
  findingTable,
  GLOSSARY_CHECKS,
  type FindingRow,
  type GlossaryCheck,
} from '../../terminology';
import { columnHelp } from '../column-help';
import { refuseOverwriting } from '../out-option';
import { renderRows } from '../render-rows';
import { withRowOptions, type OutputOptions } from '../row-options';
import type { FileRun } from '../run-files';
import { writeResult } from '../write-result';
import { formatHelp } from './format-help';
import { withGlossaryReading, type GlossaryReadingOptions } from './glossary-options';
import { readGlossaryFiles } from './read-glossary-file';
import { sayLine } from './report-losses';

interface Options extends GlossaryReadingOptions, OutputOptions {
  readonly except: readonly GlossaryCheck[];
}

/** `gongwen glossary check FILE…`: what somebody should look at, one row a finding. */
export function addCheckCommand(parent: Command): void {
  const command = parent
    .command('check')
    .summary('list what is wrong or doubtful in glossaries; exit code 1 where there is an error')
    .argument('<files...>', 'glossaries; - reads standard input, in the format of --from')
    .addOption(
      new Option('--except <names>', 'leave out these checks, such as case-variant,full-stop')
        .default([], 'none')
        .argParser(readChecks),
    )
    .addHelpText(
      'after',
      `${columnHelp(FINDING_COLUMNS)}\n` +
        `\nChecks:\n${checkHelp()}\n` +
        `${formatHelp()}\n` +
        '\nExit codes: 0 no finding of severity error, 1 there is one or a file failed, 2 wrong usage.',
    );
  withGlossaryReading(withRowOptions(command, 'table')).action(check);
}

async function check(paths: readonly string[], options: Options, command: Command): Promise<void> {
  const { out, format, bom } = options;
  if (out !== undefined) await refuseOverwriting(command, paths, out);
  const output = renderRows(findings(paths, options), { name: 'findings', columns: FINDING_COLUMNS, format, bom });
  await writeResult(out, output);
}

/** The findings of each file; errors among them have the command end with exit code 1. */
async function* findings(paths: readonly string[], options: Options): AsyncGenerator<FileRun<readonly FindingRow[]>> {
  const { except, targetLanguage } = options;
  for await (const { path, result } of readGlossaryFiles(paths, options)) {
    const found = checkGlossary(result, { except, ...(targetLanguage !== undefined && { targetLanguage }) });
    const errors = found.filter(({ severity }) => severity === 'error').length;
    if (errors > 0) {
      process.exitCode = 1;
      sayLine(`${path}: ${errors} ${errors === 1 ? 'error' : 'errors'} among ${found.length} findings`);
    }
    yield { path, result: findingTable(found, path) };
  }
}

/** The names of the checks, four a line. */
function checkHelp(): string {
  const lines = Array.from({ length: Math.ceil(GLOSSARY_CHECKS.length / 4) }, (_, line) =>
    GLOSSARY_CHECKS.slice(line * 4, line * 4 + 4).join(', '),
  );
  return lines.map((line) => `  ${line}`).join('\n');
}

function readChecks(names: string): readonly GlossaryCheck[] {
  return names.split(',').map((name) => {
    const check = GLOSSARY_CHECKS.find((known) => known === name.trim());
    if (check === undefined)
      throw new InvalidArgumentError(`There is no check "${name}"; use ${GLOSSARY_CHECKS.join(', ')}.`);
    return check;
  });
}
