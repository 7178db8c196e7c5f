import { namesGenre } from './genre';
import { headingOf } from './headings';
import type { Page } from './page';
import type { Row } from './row';

const LONGEST = 40;
/** A heading without a number that the page broke has at most so many lines. */
const MOST_LINES = 3;
// What no heading without a number holds: sentence marks, brackets of a date, a comma at its end, a day
const NOT_PLAIN = /[。;:!?…]|[,、]$|^[(@#*]|^(?:下面|最后|这里|现在),|\d{1,2}月\d{1,2}日/;
// A gap between words of three characters or more, as in lists of names: 郑　红　县民政局副局长; not 前　言
const COLUMNS = /\S{3}(?:\u3000|\s{2})|(?:\u3000|\s{2})\S{3}/;
// Headings that close a text or stand outside its numbering: 结束语, 前言
const CLOSING = /^(?:结\s?束\s?语|结\s?语|前\s?言|引\s?言|序\s?言|后\s?记|附\s?则)$/;
/** What may stand under a heading. */
const BODY: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'heading', 'salutation', 'table']);

/**
 * Claims headings without a number: a short line without sentence punctuation that stands above text of its own.
 *
 * 关于国内建设, 2024年工作回顾, 结束语. Two such lines in a row are one heading only where the second ends as a title does
 * (…部际联席会议 / 成员名单); otherwise they may be anything that a page lists, and are left as paragraphs.
 */
export function claimPlain(page: Page, from: number): void {
  for (let at = from; at < page.rows.length; at++) {
    if (!isPlain(page, at)) continue;
    let last = at;
    while (isPlain(page, last + 1)) last++;
    const row = page.rows[last]!;
    const single = last === at;
    if ((single || (last - at < MOST_LINES && namesGenre(row.text))) && hasBody(page, last)) {
      const span = { start: page.rows[at]!.start, end: row.end };
      const style = CLOSING.test(row.text) ? 'closing' : row.text.includes(',') ? 'statement' : 'plain';
      page.claim(at, last, {
        kind: 'heading',
        ground: 'heading.plain',
        heading: { ...headingOf(row, undefined, row.text.length, false), span, style },
      });
    }
    at = last;
  }
}

function isPlain(page: Page, at: number): boolean {
  return page.isFree(at) && isPlainHeading(page.rows[at]!);
}

function isPlainHeading({ text, raw }: Row): boolean {
  if (text.length < 2 || text.length > LONGEST || NOT_PLAIN.test(text)) return false;
  return CLOSING.test(text) || (/\p{Script=Han}{2}/u.test(text) && !COLUMNS.test(raw));
}

/** A paragraph longer than the heading, or something that is known to be text. */
function hasBody(page: Page, at: number): boolean {
  const below = page.rows[at + 1];
  if (below === undefined) return false;
  const kind = page.partOf(at + 1)?.kind;
  return kind === undefined ? below.text.length > page.rows[at]!.text.length : BODY.has(kind);
}
