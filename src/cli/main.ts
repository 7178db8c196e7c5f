#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addAnnotateCommand } from './annotate-command';
import { addCompareCommand } from './compare-command';
import { addEvaluateCommand } from './evaluate-command';
import { addFactsCommand } from './facts-command';
import { addGlossaryCommand } from './glossary-command';
import { addQuantitiesCommand } from './quantities-command';
import { messageOf } from './report-failure';
import { endWithReader } from './standard-output';
import { addTermsCommand } from './terms-command';
import { addTrainCommand } from './train-command';
import { addViewCommand } from './view-command';

/** Exit codes: 0 all done; 1 some files failed, each named on stderr, the rest written; 2 wrong usage. */
const WRONG_USAGE = 2;

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('gongwen')
  .description('Annotate and analyse Chinese policy text.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(gongwen --help lists the commands; gongwen COMMAND --help its options)')
  .addHelpText('after', '\nExit codes: 0 all done, 1 some files failed (each is named), 2 wrong usage.');

addAnnotateCommand(program);
addQuantitiesCommand(program);
addFactsCommand(program);
addCompareCommand(program);
addGlossaryCommand(program);
addEvaluateCommand(program);
addTermsCommand(program);
addTrainCommand(program);
addViewCommand(program);

endWithReader();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else {
    process.exitCode = 1;
    process.stderr.write(`gongwen: ${messageOf(error)}\n`);
  }
}
