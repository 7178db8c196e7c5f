import { isDateLine } from './dates';
import { readMarker } from './numbering';
import type { Page } from './page';
import type { Row } from './row';

const LONGEST = 40;
const MOST_SIGNERS = 80;

// An organ's name at a line's end: 国务院办公厅, 自然资源部, 地质险情调查专家组
const ORGAN =
  /(?:[院府厅局部委办会室组署行社团处军庭]|中心|公司|法院|检察院|银行|协会|学校|大学|集团|党组|总会|联合会)(?:\([^()]{1,12}\))?$/;
// An officer's name under an order: 总理 李克强, 市长 殷勇
const OFFICER =
  /(?:总理|主席|省长|市长|区长|县长|州长|部长|主任|局长)\s{1,4}\p{Script=Han}(?:\s{0,2}\p{Script=Han}){1,3}$/u;
// An organ and its date in one line: 国务院办公厅　2018年12月7日
const SIGNED_AND_DATED =
  /^(?<organ>[^\d。,;:]{2,40}?)\s+(?<date>\(?(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{2,14}日\)?)$/;

/**
 * Claims the date lines of the body and the signatures above them: the organs that sign, a line each, or one over two lines.
 */
export function claimSignatures(page: Page): void {
  page.rows.forEach((row, at) => {
    if (!page.isFree(at)) return;
    const together = row.text.length <= 60 ? SIGNED_AND_DATED.exec(row.text)?.groups : undefined;
    if (together !== undefined && isDateLine(together['date']!) && isSigner({ ...row, text: together['organ']! })) {
      const end = row.start + together['organ']!.length;
      page.claimPieces(at, at, [
        { kind: 'signature', ground: 'signature', start: row.start, end },
        { kind: 'date-line', ground: 'date-line', start: row.end - together['date']!.length, end: row.end },
      ]);
      return;
    }
    if (!isDateLine(row.text)) return;
    page.claim(at, at, { kind: 'date-line', ground: 'date-line' });
    claimSigners(page, at - 1);
  });
  claimUndated(page);
}

/** From the line above the date upwards: organs, and short lines that an organ's name continues. */
function claimSigners(page: Page, last: number): void {
  if (last < 0 || !isSigner(page.rows[last]!)) return;
  for (let at = last; at > last - MOST_SIGNERS && page.isFree(at); at--) {
    const row = page.rows[at]!;
    if (!isSigner(row) && !(at < last && row.text.length >= 6 && isNameLine(row) && row.text.length <= 24)) return;
    page.claim(at, at, { kind: 'signature', ground: 'signature' });
  }
}

/** 国务院办公厅 at the very end, after a full sentence, without a date. */
function claimUndated(page: Page): void {
  let at = page.rows.length - 1;
  while (at > 0 && page.partOf(at)?.kind === 'footer') at--;
  const [row, before] = [page.rows[at], page.rows[at - 1]];
  if (row === undefined || before === undefined || !page.isFree(at) || !isSigner(row) || row.text.length > 20) return;
  if (/[。)]$/.test(before.text) && before.text.length > LONGEST)
    page.claim(at, at, { kind: 'signature', ground: 'signature.undated' });
}

/** Tells whether a signature is that of a person in office: 市长 刘某某. */
export function isOfficer(signature: string): boolean {
  return OFFICER.test(signature);
}

function isSigner(row: Row): boolean {
  return isNameLine(row) && (ORGAN.test(row.text) || OFFICER.test(row.text));
}

function isNameLine({ text }: Row): boolean {
  return text.length >= 2 && text.length <= LONGEST && !/[。,;:!?]/.test(text) && readMarker(text) === undefined;
}
