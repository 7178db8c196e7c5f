import type { Page } from './page';

// The heading of a table of contents: 目录, 目　录, 目次
const OPENS = /^目\s{0,4}[录次]$/;
/** What leads to the page number at an entry's end, and the number: 一、总体要求……………3 */
const LEADER = new Set('.…·()0123456789');
const LONGEST_ENTRY = 80;
const MOST_ENTRIES = 400;

/**
 * Claims tables of contents, so that their lines are not taken for the headings that they name.
 *
 * One ends where its first entry comes a second time: there the text begins.
 */
export function claimContents(page: Page): void {
  for (let at = 0; at < page.rows.length; at++) {
    if (!page.isFree(at) || !OPENS.test(page.rows[at]!.text.slice(0, 8))) continue;
    const end = contentsEnd(page, at);
    for (let row = at; row < end; row++)
      if (page.isFree(row)) page.claim(row, row, { kind: row === at ? 'paragraph' : 'list-item', ground: 'contents' });
    at = Math.max(at, end - 1);
  }
}

/** The row after a table of contents; the row of its heading where none follows. */
function contentsEnd(page: Page, at: number): number {
  const first = page.rows[at + 1];
  if (first === undefined) return at;
  const name = nameOf(first.text);
  for (let end = at + 2; end < page.rows.length && end - at <= MOST_ENTRIES; end++) {
    if (nameOf(page.rows[end]!.text) === name) return end;
    if (page.rows[end]!.text.length > LONGEST_ENTRY) return at;
  }
  return at;
}

function nameOf(entry: string): string {
  const name = entry
    .slice(0, LONGEST_ENTRY)
    .replace(/^#{1,6}\s/, '')
    .replace(/\s/g, '');
  let end = name.length;
  while (end > 0 && LEADER.has(name[end - 1]!)) end--;
  return name.slice(0, end);
}
