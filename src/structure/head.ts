import { isAddressee, isSalutation } from './addressee';
import { isDateLine } from './dates';
import { isDocumentNumber, readAccompanied } from './document-number';
import { claimHeaderFields } from './header-fields';
import { readMarker } from './numbering';
import type { Page } from './page';
import type { Row } from './row';
import { speakerOf } from './speaker';
import { claimTitle, isAdoption, isSubtitle } from './title';

/** Lines of a head that are none of its known parts, an organ's name say, before the head is taken to have ended. */
const REACH = 4;
const SHORT = 40;

/** What was found so far; it decides what a line can still be. */
interface Seen {
  title: boolean;
  subtitle: boolean;
}

/** Claims what begins in a row; returns the first row after it, or the row itself. */
type Recogniser = (page: Page, at: number, seen: Seen) => number;

const claimFields: Recogniser = (page, at, seen) => {
  const { text } = page.rows[at]!;
  const among = !seen.title && page.partOf(at - 1)?.ground === 'header.field';
  return claimHeaderFields(page, at, among && !isAddressee(text) && !isSalutation(text));
};

const claimNumber: Recogniser = (page, at) => {
  const row = page.rows[at]!;
  const accompanied = readAccompanied(row.text);
  if (accompanied === undefined && !isDocumentNumber(row.text)) return at;
  const number = { kind: 'document-number', ground: 'document-number' } as const;
  if (accompanied === undefined) page.claim(at, at, number);
  else {
    const rest = row.end - accompanied.rest.length;
    const [name, signer] = accompanied.rest.split(':').map((part) => part.replace(/\s/g, ''));
    page.claimPieces(at, at, [
      { ...number, start: row.start, end: row.start + accompanied.number.length },
      {
        kind: 'header-field',
        ground: 'header.beside-number',
        start: rest,
        end: row.end,
        ...(signer === undefined ? {} : { field: { name: name!, value: signer } }),
      },
    ]);
  }
  return at + 1;
};

const claimSubtitle: Recogniser = (page, at, seen) => {
  const row = page.rows[at]!;
  if (!isSubtitle(row)) return at;
  const last = page.isFree(at + 1) && continuesSubtitle(row, page.rows[at + 1]!) ? at + 1 : at;
  page.claim(at, last, { kind: 'title', ground: 'title.sub' });
  seen.subtitle = true;
  return last + 1;
};

const claimDay: Recogniser = (page, at) => {
  const row = page.rows[at]!;
  const last = isAdoption(row) || isDateLine(row.text) ? at : isWrappedAdoption(page, at) ? at + 1 : at - 1;
  if (last >= at) page.claim(at, last, { kind: 'date-line', ground: 'date-line.head' });
  return last + 1;
};

const claimSpeaker: Recogniser = (page, at, seen) => {
  const row = page.rows[at]!;
  if (!(seen.title || seen.subtitle) || speakerOf(row, seen.subtitle) === undefined) return at;
  page.claim(at, at, { kind: 'header-field', ground: 'speaker', field: { name: '报告人', value: row.raw } });
  return at + 1;
};

const claimOwnTitle: Recogniser = (page, at, seen) => {
  if (seen.title && !repeatsTitle(page, at)) return at;
  const end = claimTitle(page, at);
  seen.title ||= end > at;
  return end;
};

const claimOther: Recogniser = (page, at, seen) => {
  if (!seen.title || !leadsToSalutation(page, at)) return at;
  page.claim(at, at, { kind: 'header-field', ground: 'header.line' });
  return at + 1;
};

const RECOGNISERS = [claimFields, claimNumber, claimSubtitle, claimDay, claimSpeaker, claimOwnTitle, claimOther];

/**
 * Claims the head of a document: fields, title, sub-title, speaker, number, dates of adoption, addressee, salutation.
 *
 * Each may be missing, and sites set them in any order; the head ends behind the addressee or salutation, or with the
 * first line that is none of them. Returns the first row of the body.
 */
export function claimHead(page: Page, from: number, titled = false): number {
  const seen = { title: titled, subtitle: false };
  for (let at = from; at < page.rows.length;) {
    const taken = page.partOf(at)?.kind;
    if (taken !== undefined && taken !== 'footer' && taken !== 'title') return at;
    seen.title ||= taken === 'title';
    const next =
      taken !== undefined
        ? at + 1
        : RECOGNISERS.reduce((end, recognise) => (end > at ? end : recognise(page, at, seen)), at);
    if (next > at) at = next;
    else return claimGreeting(page, at);
  }
  return page.rows.length;
}

/** Whom the text is sent to, or who is spoken to: after it the body begins. */
function claimGreeting(page: Page, at: number): number {
  const { text } = page.rows[at]!;
  const kind = isSalutation(text) ? 'salutation' : isAddressee(text) ? 'addressee' : undefined;
  if (kind === undefined) return at;
  page.claim(at, at, { kind, ground: kind });
  return at + 1;
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
