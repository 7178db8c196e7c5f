import type { Loss } from '../../tables';

/** Says what a file or format could not hold, a line a loss. */
export function reportLosses(about: string, losses: readonly Loss[]): void {
  for (const { path, message } of losses) sayLine(`${about}: ${path}: ${message}`);
}

/** Writes one line on stderr; what would end the line or steer a terminal, taken from a file, is shown as a code. */
export function sayLine(text: string): void {
  process.stderr.write(`gongwen: ${text.replace(STEERING, (character) => escaped(character))}\n`);
}

// Line ends, ESC and the like, and what turns the direction of writing: \u202E.
const STEERING = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
