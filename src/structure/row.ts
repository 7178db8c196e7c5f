import type { Span } from '../text';

/** A paragraph as it was meant: a line, or the lines that a page layout broke it into. */
export interface Row extends Span {
  /** Width-folded, without blanks at either end. */
  readonly text: string;
  /** As the file has it, without blanks at either end: tabs and gaps tell tables. */
  readonly raw: string;
}

// A page number alone in its line: 12, - 3 -, — 5 —
const PAGE_NUMBER = /^(?:[-—–]\s?)?\d{1,3}(?:\s?[-—–])?$/;

/** Tells whether a line is the number of a printed page. */
export function isPageNumber(line: string): boolean {
  return line.length <= 9 && PAGE_NUMBER.test(line);
}

/** Tells whether a line is a row of a table: cells between tabs, or Markdown's pipes. */
export function isTabular({ raw }: Row): boolean {
  return raw.includes('\t') || (raw.startsWith('|') && raw.endsWith('|') && raw.length > 1);
}
