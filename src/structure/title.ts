import { isAddressee, isSalutation } from './addressee';
import { isDateLine } from './dates';
import { isDocumentNumber, readAccompanied } from './document-number';
import { namesGenre } from './genre';
import { isHeaderField } from './header-fields';
import { readMarker } from './numbering';
import type { Page } from './page';
import type { Row } from './row';

const LONGEST_LINE = 60;
const MOST_LINES = 6;

// A sub-title of a speech: ——2025年1月14日在…会议上, 1957年6月26日在第一届全国人民代表大会第四次会议上, ——在…大会上的报告
const SUBTITLE =
  /^[—―─–-]{0,8}\s?\(?(?:(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日,?(?:在|于)|[—―─–-]{1,8}\s?(?:\d{4}|[〇○零一二三四五六七八九]{4})年[^。]{1,24}(?:在|于)|[—―─–-]{1,8}\s?在)[^。]{2,60}(?:会|上|报告|讲话|论坛)/;
// The day of a law or a speech, in its own line: 2021年4月29日 第十三届…通过, (2004年6月16日国务院第54次常务会议修订通过)
const ADOPTION =
  /^\(?(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[^。]{0,1500}(?:通过|公布|发布|修订|修正|施行|批准|印发)\s?\)?$/;
// Headings that open a text without a title
const NOT_A_TITLE = /^(?:目\s*[录次]|前\s*言|引\s*言|序\s*言|结束语|结\s*语|摘\s*要|附\s*件.{0,3})$/;
// The beginning of a note in brackets that gives a date, perhaps over two lines: (二○○四年六月十六日国务院
const DATED_NOTE = /^\((?:\d{4}|[〇○零一二三四五六七八九]{4})年/;
// A Markdown heading mark
const HASHES = /^#{1,6}\s+/;
// A line that no title ends with or holds: it is a sentence, or its beginning
const SENTENCE = /[。!?;:,、]$|[。;?]/;

/** Tells whether a line says where and when a speech was made. */
export function isSubtitle({ text }: Row): boolean {
  return text.length <= 100 && SUBTITLE.test(text);
}

/** Tells whether a line gives the day that a law was passed, promulgated or comes into force. */
export function isAdoption({ text }: Row): boolean {
  return text.length <= 1520 && ADOPTION.test(text);
}

/**
 * Claims a title that begins in a row, over as many lines as it takes; returns the first row after it, or the row itself.
 *
 * A title is a run of short lines without sentence punctuation at the head of a document. It ends where it has named its
 * kind of document, or where the next line is something else: a number, a sub-title, a heading.
 */
export function claimTitle(page: Page, at: number, ground = 'title'): number {
  const end = titleEnd(page, at);
  if (end > at) page.claim(at, end - 1, { kind: 'title', ground });
  return end;
}

/** The first row after a title that begins at a row; the row itself where none begins there. */
export function titleEnd(page: Page, at: number): number {
  let end = at;
  while (end < at + MOST_LINES && page.isFree(end)) {
    const row = page.rows[end]!;
    if (!isTitleLine(row) || (end > at && startsAnew(row))) break;
    end++;
    if (namesGenre(row.text) && !continuesTitle(page.rows[end])) break;
  }
  return end;
}

function isTitleLine(row: Row): boolean {
  const text = row.text.replace(HASHES, '');
  if (text.length < 2 || text.length > LONGEST_LINE || SENTENCE.test(text) || NOT_A_TITLE.test(text)) return false;
  if (DATED_NOTE.test(text) || !/\p{Script=Han}{2}|\p{Script=Han}\s\p{Script=Han}/u.test(text)) return false;
  return !(
    isHeaderField(row) ||
    isDocumentNumber(text) ||
    readAccompanied(text) !== undefined ||
    isSubtitle(row) ||
    isAdoption(row) ||
    isDateLine(text) ||
    isAddressee(text) ||
    isSalutation(text) ||
    readMarker(text) !== undefined
  );
}

/** A Markdown heading, or a line like 2016年…, does not continue a title. */
function startsAnew({ text }: Row): boolean {
  return HASHES.test(text);
}

/** After 关于…的决定 a title may go on only with an explanation in brackets: （2019年修订）. */
function continuesTitle(row: Row | undefined): boolean {
  return (
    row !== undefined &&
    /^\([^()]{2,30}\)$/.test(row.text) &&
    !isAdoption(row) &&
    !isDateLine(row.text) &&
    !isDocumentNumber(row.text)
  );
}
