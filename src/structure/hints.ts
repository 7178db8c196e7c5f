import type { Hint } from '../model';
import { readMarker } from './numbering';
import { isDateLine } from './dates';
import { headingOf } from './headings';
import { isHeaderField } from './header-fields';
import type { Page } from './page';

/**
 * Claims what the file format says outright: titles, headings, tables, list items, footers of Word and HTML.
 *
 * A paragraph hint says only where a paragraph begins, which the rows already know. A heading's own number still gives
 * its level, since styles are often misused; the hint's level counts where there is none.
 */
export function claimHints(page: Page, hints: readonly Hint[]): void {
  const signed = page.rows.findIndex(({ text }) => isDateLine(text));
  let first = 0;
  for (const hint of hints) {
    if (hint.kind === 'paragraph' || hint.kind === 'table-row') continue;
    while (first < page.rows.length && page.rows[first]!.end <= hint.start) first++;
    let last = first;
    while (last < page.rows.length && page.rows[last]!.end <= hint.end) last++;
    last--;
    if (last < first || page.rows[first]!.start < hint.start || !page.isFree(first) || !page.isFree(last)) continue;
    // A site's table of header fields says more as fields.
    if (hint.kind === 'table' && isHeaderField(page.rows[first]!)) continue;
    // A title below a signature opens a document that was sent out, which attachments know.
    if (hint.kind === 'title' && signed >= 0 && signed < first) continue;
    if (hint.kind === 'heading') {
      for (let at = first; at <= last; at++) claimHeading(page, at, hint.level ?? 1);
    } else page.claim(first, last, { kind: hint.kind, ground: `hint.${hint.kind}` });
  }
}

function claimHeading(page: Page, at: number, level: number): void {
  const row = page.rows[at]!;
  const marker = readMarker(row.text);
  const heading = headingOf(row, marker, row.text.length - (/[。:;]$/.test(row.text) ? 1 : 0), false);
  page.claim(at, at, {
    kind: 'heading',
    ground: 'hint.heading',
    heading: marker === undefined ? { ...heading, level } : heading,
  });
}
