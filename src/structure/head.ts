import { isAddressee, isSalutation } from './addressee';
import { isDateLine } from './dates';
import { isDocumentNumber } from './document-number';
import { claimHeaderFields } from './header-fields';
import { readMarker } from './numbering';
import type { Page } from './page';
import type { Row } from './row';
import { speakerOf } from './speaker';
import { claimTitle, isAdoption, isSubtitle } from './title';

/** Lines of a head that are none of its known parts, an organ's name say, before the head is taken to have ended. */
const REACH = 4;
const SHORT = 40;

/**
 * Claims the head of a document: fields, title, sub-title, speaker, number, dates of adoption, addressee, salutation.
 *
 * Each may be missing, and sites set them in any order; the head ends with the first line that is none of them.
 * Returns the first row of the body.
 */
export function claimHead(page: Page, from: number, titled = false): number {
  let at = from;
  let hasTitle = titled;
  let hasSubtitle = false;
  while (at < page.rows.length) {
    const row = page.rows[at]!;
    if (!page.isFree(at)) {
      if (page.partOf(at)?.kind !== 'footer' && page.partOf(at)?.kind !== 'title') return at;
      hasTitle ||= page.partOf(at)?.kind === 'title';
      at++;
      continue;
    }
    const afterFields = claimHeaderFields(page, at);
    if (afterFields > at) {
      at = afterFields;
      continue;
    }
    if (isSalutation(row.text) || isAddressee(row.text)) {
      page.claim(
        at,
        at,
        isSalutation(row.text)
          ? { kind: 'salutation', ground: 'salutation' }
          : { kind: 'addressee', ground: 'addressee' },
      );
      return at + 1;
    }
    if (isDocumentNumber(row.text)) page.claim(at, at, { kind: 'document-number', ground: 'document-number' });
    else if (isSubtitle(row)) {
      const first = at;
      if (page.isFree(at + 1) && continuesSubtitle(row, page.rows[at + 1]!)) at++;
      page.claim(first, at, { kind: 'title', ground: 'title.sub' });
      hasSubtitle = true;
    } else if (isAdoption(row) || isDateLine(row.text))
      page.claim(at, at, { kind: 'date-line', ground: 'date-line.head' });
    else if (isWrappedAdoption(page, at)) page.claim(at, ++at, { kind: 'date-line', ground: 'date-line.head' });
    else if ((hasTitle || hasSubtitle) && speakerOf(row, hasSubtitle) !== undefined)
      page.claim(at, at, { kind: 'header-field', ground: 'speaker', field: { name: '报告人', value: row.raw } });
    else if (!hasTitle || repeatsTitle(page, at)) {
      const end = claimTitle(page, at);
      if (end === at) return at;
      hasTitle = true;
      at = end;
      continue;
    } else if (leadsToSalutation(page, at)) page.claim(at, at, { kind: 'header-field', ground: 'header.line' });
    else return at;
    at++;
  }
  return at;
}

/** （二○○四年六月十六日国务院 / 第54次常务会议修订通过）: an adoption in brackets over two lines. */
function isWrappedAdoption(page: Page, at: number): boolean {
  const [row, next] = [page.rows[at]!, page.rows[at + 1]];
  if (next === undefined || !page.isFree(at + 1) || !row.text.startsWith('(') || !next.text.endsWith(')')) return false;
  return isAdoption({ ...row, text: row.text + next.text });
}

/** （2024年1月20日在…市第十八届人民代表大会 / 第三次会议上） */
function continuesSubtitle({ text }: Row, next: Row): boolean {
  return !/(?:上|报告|讲话)\)?$|。$/.test(text) && next.text.length <= SHORT && /上\)?$/.test(next.text);
}

/** A law's name comes twice in some collections: as the file's heading and as the text's own. */
function repeatsTitle(page: Page, at: number): boolean {
  const title = page.partOf(at - 1);
  if (title?.kind !== 'title') return false;
  let name = '';
  for (let i = at - 1; i >= 0 && page.rows[i]!.start >= title.start; i--) name = page.rows[i]!.text + name;
  return page.rows[at]!.text.length > 6 && name.replace(/^#\s*/, '').startsWith(page.rows[at]!.text);
}

/** A short line between the title and a salutation or number, whatever it says, belongs to the head. */
function leadsToSalutation(page: Page, at: number): boolean {
  for (let i = at; i < at + REACH && i < page.rows.length; i++) {
    const row = page.rows[i]!;
    if (i > at && (isSalutation(row.text) || isDocumentNumber(row.text) || isAddressee(row.text))) return true;
    if (!isShortLine(row)) return false;
  }
  return false;
}

function isShortLine({ text }: Row): boolean {
  return text.length <= SHORT && !/[。;!?:]$/.test(text) && readMarker(text) === undefined;
}
