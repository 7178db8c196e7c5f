import { isDateLine } from './dates';
import { isHeaderField } from './header-fields';
import { readMarker } from './numbering';
import type { Page } from './page';
import { isTabular, type Row } from './row';

// A gap inside a line, as in lists of names: 召 集 人：孙春兰　　国务院副总理, 组　长：李某　副县长
const GAP = /\S(?:[ \u3000]{2,20}|\u3000)\S/;
/** So many lines with gaps make a list in columns; one or two may be anything: 前　言. */
const FEWEST_COLUMN_LINES = 3;

/**
 * Claims tables: lines of cells between tabs or pipes, and lists set in columns with blanks.
 *
 * A site's table of header fields is left to the head.
 */
export function claimTables(page: Page): void {
  claimRuns(page, (row) => isTabular(row) && !isHeaderField(row), 1, 'table.cells');
  claimRuns(page, isColumnLine, FEWEST_COLUMN_LINES, 'table.columns');
}

function claimRuns(page: Page, belongs: (row: Row) => boolean, fewest: number, ground: string): void {
  for (let at = 0; at < page.rows.length; at++) {
    let end = at;
    while (page.isFree(end) && belongs(page.rows[end]!)) end++;
    // Organs in columns above a date have signed: 财政部　　教育部
    const signed = ground === 'table.columns' && isDateLine(page.rows[end]?.text ?? '');
    if (end - at >= fewest && !signed) page.claim(at, end - 1, { kind: 'table', ground });
    at = Math.max(at, end - 1);
  }
}

/** Numbered lines are headings that are spaced out: 第一章　总　　则, 2.1　指挥部. */
function isColumnLine(row: Row): boolean {
  const { raw, text } = row;
  if (text.length > 80 || /[。;]$/.test(text) || !GAP.test(raw)) return false;
  return !isHeaderField(row) && readMarker(text) === undefined;
}
