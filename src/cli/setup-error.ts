import { CommanderError } from 'commander';
import { messageOf } from './report-failure';

/** Wrong usage, told on stderr: Commander prints its own errors only, so that one of ours is printed here. */
export function setupError(error: unknown): CommanderError {
  const message = error instanceof Error ? error.message : messageOf(error);
  process.stderr.write(`error: ${message}\n`);
  return new CommanderError(2, 'gongwen.setup', message);
}
