import type { Loss } from '../../tables';
import { harmlessLine } from '../harmless';

/** Says what a file or format could not hold, a line a loss. */
export function reportLosses(about: string, losses: readonly Loss[]): void {
  for (const { path, message } of losses) sayLine(`${about}: ${path}: ${message}`);
}

/** Writes one line on stderr, whatever the file it speaks of has in its texts. */
export function sayLine(text: string): void {
  process.stderr.write(`gongwen: ${harmlessLine(text)}\n`);
}
