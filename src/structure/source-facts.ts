import type { JsonValue, Source } from '../model';
import { foldWidth, type Span } from '../text';
import { readDate } from './dates';
import { isDocumentNumber } from './document-number';
import { isOfficer } from './signature';
import type { Part } from './page';
import { speakerOf, speakerWithin } from './speaker';
import { yearInHeadings } from './year-in-headings';

/** Fields that say when, in the order of what they tell of the text: when written, then when put up. */
const DATE_FIELDS = [
  '成文日期',
  '成文时间',
  '签发日期',
  '发文日期',
  '发文时间',
  '生成日期',
  '生成时间',
  '印发日期',
  '印发时间',
  '公布日期',
  '发布日期',
  '发布时间',
  '公开日期',
  '公开时间',
  '时间',
  '日期',
  'PubDate',
];
const ISSUER_FIELDS = ['发文机关', '发文机构', '发文单位', '制发机关', '制定机关', '颁布机构'];
/** Who put it up: of a district's report the city's office, so it counts last. */
const PUBLISHER_FIELDS = ['发布机构', '发布机关', '发布单位', '公开主体'];
const NUMBER_FIELDS = ['发文字号', '文号', '发文号', '公文文号', '发布文号', '文件字号', '文件编号', '文件号'];

// Who issues, in a title: 国务院办公厅关于…的通知, 中共某县委 某县人民政府关于…的决定, 某次会议关于…的决议
const ISSUER_IN_TITLE =
  /^#?\s*(?<issuer>[\p{Script=Han}、\s]{2,60}?(?:[院府厅局部委办会室署行社组]|中央|会议|中心))\s?关于/u;
// Whose order: 某市人民政府令
const ISSUER_OF_ORDER = /^#?\s*(?<issuer>\p{Script=Han}{2,30}?(?:[院府厅局部委会署行]|主席))令(?:第\d{1,5}号)?$/u;
// On whose behalf a report is given: 我代表某县人民政府,向大会报告工作, 我受国务院的委托; not 我代表省人民政府, which names none
const ON_BEHALF =
  /我(?:谨|荣幸地)?(?:代表|受)(?<issuer>国务院|(?![省市区县州旗]人民|自治)\p{Script=Han}{2,20}?人民政府)/u;
// Whose report, in a title: 2016年西湖区政府工作报告, 2025年四川省政府工作报告
const PLACE_IN_TITLE = /^(?:\d{4}年)?(?<issuer>\p{Script=Han}{2,20}?(?:人民)?政府)工作报告/u;
// The year of a report, in its title: 2016年西湖区政府工作报告
const YEAR_IN_TITLE = /^#?\s*(?<year>\d{4})年[^月]{0,40}(?:工作报告|公报|计划|要点)/;
// The line of a law that says which version this is: passed, revised, promulgated; not 施行, which looks ahead
const ENACTED = /(?:通过|修订|修正|公布|发布|批准)\s?\)?$/;

/**
 * Gathers what a text says of itself: the day it speaks from, who issued it, its title, number, speaker, header fields.
 *
 * The day is, in this order, that of the speech, the last enactment of a law, the signature; the year in a report's
 * title; a header's date; the year that a report's headings look back from. So a report of 2016 that was posted in August is of "2016", not of the day of posting.
 */
export function sourceFacts(
  parts: readonly Part[],
  view: { readonly text: string; readonly source: Source },
  mainHeadings: readonly string[] = [],
): Partial<Source> {
  const textOf = (span: Span) => view.text.slice(span.start, span.end);
  const enclosed = parts.findIndex(({ heading }) => heading?.style === 'attachment');
  const own = enclosed < 0 ? parts : parts.slice(0, enclosed);
  const fields = { ...ownFields(own), ...givenFields(view.source) };
  const titles = own.filter(({ kind }) => kind === 'title');
  const title = titles.find(({ ground }) => ground !== 'title.sub');
  const name = title === undefined ? fields['标题'] : joined(textOf(title));
  const subtitle = titles.find(({ ground }) => ground === 'title.sub');
  const signatures = own.filter(({ kind }) => kind === 'signature').flatMap((part) => signersIn(textOf(part)));
  const organs = signatures.filter((name) => !isOfficer(name));
  const speaker = speakerIn(own, textOf);

  const date = dateOf(own, textOf, subtitle, name, fields, mainHeadings);
  const metadata = withoutGaps({
    title: name,
    subtitle: subtitle === undefined ? undefined : joined(textOf(subtitle)),
    documentNumber: numberOf(own, textOf, name, fields),
    issuer:
      firstOf(fields, ISSUER_FIELDS) ??
      issuerIn(name) ??
      (organs.length > 0 ? organs.join('、') : undefined) ??
      issuerSpokenFor(own, textOf) ??
      firstOf(fields, PUBLISHER_FIELDS),
    signatures: signatures.length > 1 ? signatures : undefined,
    speaker,
    fields: Object.keys(fields).length > 0 ? fields : undefined,
  });
  return {
    ...(date === undefined ? {} : { date }),
    ...(Object.keys(metadata).length > 0 ? { metadata: { ...view.source.metadata, ...metadata } } : {}),
  };
}

function dateOf(
  parts: readonly Part[],
  textOf: (span: Span) => string,
  subtitle: Part | undefined,
  title: string | undefined,
  fields: Readonly<Record<string, string>>,
  headings: readonly string[],
): string | undefined {
  const spoken = subtitle === undefined ? undefined : readDate(foldWidth(textOf(subtitle)));
  if (spoken !== undefined) return spoken;
  const lines = parts.filter(({ kind }) => kind === 'date-line').map((part) => foldWidth(textOf(part)));
  const enacted = lines.filter((line) => ENACTED.test(line)).at(-1);
  const signed = lines.filter((line) => !/(?:施行|实施)\s?\)?$/.test(line)).at(-1);
  const dated = readDate(enacted ?? signed ?? '');
  if (dated !== undefined) return dated;
  const year = YEAR_IN_TITLE.exec(foldWidth(title ?? ''))?.groups?.['year'];
  if (year !== undefined) return year;
  for (const name of DATE_FIELDS) {
    const date = readDate(foldWidth(fields[name] ?? ''));
    if (date !== undefined) return date;
  }
  return isSpeech(parts) ? yearInHeadings(headings) : undefined;
}

/** A report to deputies: only there do headings speak of the year gone and the year ahead. */
function isSpeech(parts: readonly Part[]): boolean {
  return parts.some(({ kind }) => kind === 'salutation');
}

function ownFields(parts: readonly Part[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { field, ground } of parts)
    if (field !== undefined && ground !== 'speaker' && field.value !== '') fields[field.name] ??= field.value;
  return fields;
}

/** Fields that the file's reader took from a page's table; they were set by the publisher and win. */
function givenFields({ metadata }: Source): Record<string, string> {
  const given = metadata?.['fields'];
  if (given === undefined || given === null || typeof given !== 'object') return {};
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  );
}

function speakerIn(parts: readonly Part[], textOf: (span: Span) => string): string | undefined {
  const line = parts.find(({ ground }) => ground === 'speaker');
  if (line !== undefined) {
    const raw = textOf(line);
    return speakerOf({ start: 0, end: raw.length, raw, text: raw }, true);
  }
  const subtitle = parts.find(({ ground }) => ground === 'title.sub');
  return subtitle === undefined ? undefined : speakerWithin(textOf(subtitle));
}

function issuerIn(title: string | undefined): string | undefined {
  const folded = foldWidth(title ?? '');
  const match = ISSUER_IN_TITLE.exec(folded) ?? ISSUER_OF_ORDER.exec(folded) ?? PLACE_IN_TITLE.exec(folded);
  return match?.groups?.['issuer']?.trim().replace(/\s+/g, '、');
}

/** Organs may sign side by side: 财政部　　教育部; not 市长　刘某某, 财　政　部. */
function signersIn(signature: string): string[] {
  if (isOfficer(signature)) return [joined(signature)];
  const pieces = signature.split(/\u3000| {2}/).flatMap((piece) => joined(piece.trim()) || []);
  return pieces.every((piece) => piece.length === 1) ? [pieces.join('')] : pieces;
}

/** How many of the first paragraphs of a report may say on whose behalf it is given. */
const OPENING = 3;

function issuerSpokenFor(parts: readonly Part[], textOf: (span: Span) => string): string | undefined {
  const opening = parts.filter(({ kind }) => kind === 'paragraph').slice(0, OPENING);
  const named = opening.map((part) => ON_BEHALF.exec(textOf(part).slice(0, 200)));
  return named.find((match) => match !== null)?.groups?.['issuer'];
}

/** An order's number alone, 第38号, names nothing without the order: 某市人民政府令第38号. */
function numberOf(
  parts: readonly Part[],
  textOf: (span: Span) => string,
  title: string | undefined,
  fields: Readonly<Record<string, string>>,
): string | undefined {
  const given = firstOf(fields, NUMBER_FIELDS);
  const stated = given !== undefined && isDocumentNumber(given) ? given : undefined;
  const part = parts.find(({ kind }) => kind === 'document-number');
  if (part === undefined) return stated;
  const number = textOf(part).replace(/\s/g, '');
  if (!number.startsWith('第')) return number;
  if (stated?.endsWith(number)) return stated;
  return title?.endsWith('令') ? title + number : number;
}

function firstOf(fields: Readonly<Record<string, string>>, names: readonly string[]): string | undefined {
  return names.map((name) => fields[name]).find((value) => value !== undefined);
}

// Four characters or more that blanks set apart, as lines of titles are: 工 作 规 则
const SPACED_OUT = /(?<!\S)(?:\S\s){3,60}\S(?!\S)/g;

/** A title over several lines, or spaced out (国 务 院 工 作 规 则), as it is said; a gap inside a name is kept. */
function joined(text: string): string {
  return text
    .replace(/^#{1,6}\s/, '')
    .split(/[\n\r]/)
    .map((part) => part.trim().replace(SPACED_OUT, (run) => run.replace(/\s/g, '')))
    .join('');
}

function withoutGaps(record: Record<string, JsonValue | undefined>): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined),
  );
}
