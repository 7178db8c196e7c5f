import { isHeaderField } from './header-fields';
import type { Page } from './page';
import { isTabular, type Row } from './row';

// A gap inside a line, as in lists of names: 召 集 人：孙春兰　　国务院副总理
const GAP = /\S[ \u3000]{2,20}\S/;
/** So many lines with gaps make a list in columns; one or two may be a heading: 第一章　总　　则. */
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
    if (end - at >= fewest) page.claim(at, end - 1, { kind: 'table', ground });
    at = Math.max(at, end - 1);
  }
}

function isColumnLine({ raw, text }: Row): boolean {
  return text.length <= 80 && !/[。;]$/.test(text) && GAP.test(raw);
}
