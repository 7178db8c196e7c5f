import { isAttachment } from './attachments';
import { readMarker } from './numbering';
import type { Page } from './page';
import type { Row } from './row';

// The heading of a list of terms at the end: 名词解释, 附：名词注释, 相关术语：, 字库未存字注释：
const OPENS =
  /^(?:附\s?[:件]?\s?:?\s?)?[^。,;:]{0,18}(?:名词|术语|用语|缩略语|注释)(?:解释|注释|说明|释义|注解)?(?:和说明)?\s?:?$/;
// A term and what it means: “两重”：是指…  1.传感器
const ENTRY = /^(?:[^。:]{1,50}:|\d{1,3}[.、]|[@＠①-⑳*])/;

/**
 * Claims the list of terms that many reports end with: a heading, then a list item an entry.
 *
 * An entry takes in the lines that follow it up to the next number, since such lists are often broken by the page.
 */
export function claimGlossary(page: Page, from: number): void {
  const { rows } = page;
  const opening = rows.findIndex(
    (row, i) => i >= from && page.isFree(i) && row.text.length <= 24 && OPENS.test(row.text),
  );
  if (opening < 0 || rows[opening + 1] === undefined || !ENTRY.test(rows[opening + 1]!.text)) return;
  const row = rows[opening]!;
  const end = row.text.endsWith(':') ? row.end - 1 : row.end;
  page.claim(opening, opening, {
    kind: 'heading',
    ground: 'glossary',
    heading: { kind: 'heading', style: 'closing', span: { start: row.start, end }, runIn: false },
  });
  const numbered = readMarker(rows[opening + 1]!.text) !== undefined;
  let entry = 0;
  const belongs = (at: number) => page.isFree(at) && !isAttachment(rows[at]!.text);
  for (let at = opening + 1; at < rows.length && belongs(at); at++) {
    let last = at;
    entry = readMarker(rows[at]!.text)?.value ?? entry + 1;
    // The next number tells 8.6个重大专项, the eighth entry, from a quantity.
    const begins = ({ text }: Row) => readMarker(text) !== undefined || text.startsWith(`${entry + 1}.`);
    while (numbered && belongs(last + 1) && !begins(rows[last + 1]!)) last++;
    page.claim(at, last, { kind: 'list-item', ground: 'glossary.entry' });
    at = last;
  }
}
