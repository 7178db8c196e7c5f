import { clearLine, cursorTo } from 'node:readline';
import { harmless } from './harmless';

/** Names a file that failed on stderr, with the reason, and has the command end with exit code 1. */
export function reportFailure(path: string, error: unknown): void {
  process.exitCode = 1;
  if (process.stderr.isTTY) {
    // Where a progress bar stands in the line, it is drawn again below the message.
    clearLine(process.stderr, 0);
    cursorTo(process.stderr, 0);
  }
  const message = messageOf(error);
  // The library's messages begin with the file's name where they know it.
  const reason = message.startsWith(`${path} `) ? message.slice(path.length + 1) : message;
  process.stderr.write(harmless(`gongwen: ${path}: ${reason}\n`));
}

/** What the user can act on; an error that nobody foresaw shows its stack, so that it can be reported. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const foreseen = error.name === 'AnnotationError' || error instanceof RangeError || 'syscall' in error;
  return foreseen ? error.message : (error.stack ?? error.message);
}
