import type { Hint } from '../model';
import { trimSpan } from '../text';
import { isSalutation } from './addressee';
import { isDateLine } from './dates';
import { isHeaderField } from './header-fields';
import { readMarker } from './numbering';
import { isPageNumber, isTabular, type Row } from './row';
import { isAdoption, isSubtitle } from './title';

// What ends a line, old Mac and Unicode forms included.
const LINE_END = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;
// A line that is complete: 。 ！ ？ ： ； and the closing quotes and brackets after them
const COMPLETE = /[。!?:;…”’)》】]$/;
// A line that cannot begin a paragraph: ，全面总结…
const CONTINUES = /^[,。、;:!?)】》”’]/;
// What always begins a paragraph: a heading mark of Markdown, a date of adoption, an attachment, a dash, another number
const BEGINS = /^(?:#|\d{4}年|附件|附:|[—―─–-]{2}|\||- )/;
/** A paragraph line is at least this long before a missing full stop means that it goes on in the next line. */
const LONG = 60;
/** A numbered line without a full stop is a heading up to this length, whatever its end. */
const LONGEST_HEADING = 70;

/**
 * Cuts a text into paragraphs.
 *
 * A line is a paragraph, except where the file broke paragraphs into lines: at a fixed width (PDF), or around what was a
 * link on the page. Where a hint begins, a row begins.
 */
export function rowsOf(text: string, normal: string, hints: readonly Hint[]): Row[] {
  const lines = linesOf(text, normal);
  const width = wrapWidth(lines);
  const begins = new Set(hints.map((hint) => trimSpan(text, hint)?.start));
  const rows: Row[] = [];
  let first = 0;
  for (let i = 0; i < lines.length; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]];
    const start = lines[first]!.start;
    if (next !== undefined && !begins.has(next.start) && goesOn(line, next, line.end - start, width)) continue;
    rows.push(first === i ? line : rowBetween(text, normal, start, line.end));
    first = i + 1;
  }
  return rows;
}

function linesOf(text: string, normal: string): Row[] {
  const lines: Row[] = [];
  let from = 0;
  const add = (end: number) => {
    const span = trimSpan(text, { start: from, end });
    if (span !== undefined) lines.push(rowBetween(text, normal, span.start, span.end));
  };
  for (const match of text.matchAll(LINE_END)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

function rowBetween(text: string, normal: string, start: number, end: number): Row {
  return { start, end, text: normal.slice(start, end), raw: text.slice(start, end) };
}

function goesOn(line: Row, next: Row, soFar: number, width: number | undefined): boolean {
  if (isTabular(line) || isTabular(next) || isPageNumber(line.text) || isPageNumber(next.text)) return false;
  if (CONTINUES.test(next.text)) return true;
  if (COMPLETE.test(line.text) || standsAlone(line) || begins(next)) return false;
  if (width === undefined) return soFar > LONG && !isNumberedHeading(line);
  // A word or two that the layout put in a line of its own belong to what surrounds them.
  return line.text.length >= width - 3 || (line.text.length <= 2 && soFar > width);
}

/** Lines of a head, which often end without a mark. */
function standsAlone(line: Row): boolean {
  return isHeaderField(line) || isSubtitle(line) || isAdoption(line);
}

function isNumberedHeading({ text }: Row): boolean {
  return text.length <= LONGEST_HEADING && !text.includes('。') && readMarker(text) !== undefined;
}

function begins(line: Row): boolean {
  return (
    BEGINS.test(line.text) ||
    isDateLine(line.text) ||
    isSalutation(line.text) ||
    isHeaderField(line) ||
    readMarker(line.text) !== undefined
  );
}

/**
 * The width at which a file breaks its paragraphs, in characters; undefined where it does not.
 *
 * Told by most lines having nearly the same length and most of these stopping in mid-sentence.
 */
function wrapWidth(lines: readonly Row[]): number | undefined {
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 12 && length <= 80);
  if (lengths.length < 12 || lengths.length < lines.length / 2) return undefined;
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const width = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
  const full = lines.filter((line) => Math.abs(line.text.length - width) <= 3);
  const broken = full.filter((line) => !COMPLETE.test(line.text));
  return full.length > lines.length / 2 && broken.length > full.length / 2 ? width : undefined;
}
