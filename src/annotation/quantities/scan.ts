import { add, ONE } from './decimal';
import { isBareCount, isInQuotedName, isInTitle, isPointing, isSession } from './context';
import type { QuantityDraft } from './quantity-draft';
import { readMeasure, toQuantity } from './measure';
import type { Measure } from './measure';
import { NUMERAL_CHARACTERS } from './numeral-characters';
import { readNumeral } from './numerals';
import { numberWordEnd } from './number-words';
import { readSpecialForm } from './special-forms';
import type { Span } from '../../text';

/** What stands at an offset: a quantity, a duration, or a stretch to be skipped. */
export type Found =
  | { readonly quantity: QuantityDraft; readonly end: number }
  | { readonly duration: Measure; readonly end: number }
  | { readonly end: number };

/** 1 for the characters that a number or a form of its own may begin with: looked up for every character of a text. */
const OPENS = new Uint8Array(0x10000);
for (const character of [...NUMERAL_CHARACTERS, ...'0123456789第翻半过几幾数數上负負零-−'])
  OPENS[character.charCodeAt(0)] = 1;

/** Decides what begins at the offset; undefined where nothing does. Longest match: a word beats a shorter number. */
export function readAt(text: string, at: number, floor: number): Found | undefined {
  const word = numberWordEnd(text, at);
  const found = OPENS[text.charCodeAt(at)] === 1 ? readNumber(text, at, floor) : undefined;
  if (found && found.end > (word ?? 0)) return found;
  if (word !== undefined) return { end: word };
  return latinWord(text, at);
}

function readNumber(text: string, at: number, floor: number): Found | undefined {
  const numeral = readNumeral(text, at);
  const form = readSpecialForm(text, at, floor, numeral);
  if (form) return isNamed(text, form, true) ? { end: form.end } : { quantity: form, end: form.end };
  if (text[at] === '第') return skipOrdinal(text, at);
  const measure = readMeasure(text, at, floor, numeral);
  if (!measure || !('phrase' in measure)) return measure && { end: measure.end };
  return judge(text, measure);
}

/** 第 with a number that is no ordinal to be marked: 第一动力, 第十三次全国代表大会. The number is not read again. */
function skipOrdinal(text: string, at: number): Found | undefined {
  const measure = readMeasure(text, at + 1, at + 1);
  return measure && { end: measure.end };
}

/** The gate: a number needs a unit, a classifier or Arabic digits, and must not be part of a name. */
function judge(text: string, measure: Measure): Found {
  const { phrase } = measure;
  const { unit, numeral } = phrase;
  const skipped = { end: numeral.end };
  const chinese = numeral.script === 'chinese';
  if (!unit && !isBareCount(text, measure)) return skipped;
  if (isInIdentifier(text, measure)) return skipped;
  if (numeral.headless && !hasCue(measure)) return { end: phrase.end };
  // 7×24小时 means round the clock
  if (unit?.dimension === 'time' && /\d ?[×xX*] ?$/.test(text.slice(Math.max(0, numeral.start - 3), numeral.start)))
    return { end: phrase.end };
  if (unit?.dimension === 'time') return { duration: measure, end: measure.end };
  if (isNamed(text, measure, chinese && unit?.dimension !== 'money' && unit?.dimension !== 'share'))
    return { end: measure.end };
  if (isPointing(text, measure) || isSession(text, measure)) return { end: measure.end };
  const draft = toQuantity(text, measure);
  return { quantity: unit?.dimension === 'multiple' ? multiple(text, measure, draft) : draft, end: measure.end };
}

function isNamed(text: string, span: Span, chinese: boolean): boolean {
  return isInTitle(text, span.start) || isInQuotedName(text, span, chinese);
}

// PM2.5, A4, GB3095: digits behind a letter, and behind the dash of an identifier
function isInIdentifier(text: string, { phrase, number }: Measure): boolean {
  const before = text.slice(Math.max(0, number.start - 2), number.start);
  return phrase.start === number.start && (/[a-z_]$/i.test(before) || /[a-z\d][-–/]$/i.test(before));
}

/** 百余家, 上百家, 近百亿元, 千万元以上, 百万名; a bare 百, 万 or 亿 is part of a word: 万家, 百姓, 亿万. */
function hasCue({ bound, phrase }: Measure): boolean {
  if (bound) return true;
  const scales = phrase.numeral.end - phrase.numeral.start;
  if (scales < 2 || phrase.unit === undefined) return false;
  return phrase.unit.system !== 'classifier' || /^(?:[名户辆]|人次)$/.test(phrase.unit.code);
}

// 增长2倍 is three times as much; 增长到2倍, 是…的2倍 twice
const GROWTH = /(?:增[长長加产産多]|提高|上升|上[涨漲]|[扩擴]大|高出|[多高大快重长長])了?$/;

function multiple(text: string, measure: Measure, draft: QuantityDraft): QuantityDraft {
  const unit = { code: '', system: 'none', written: draft.unit.written } as const;
  if (!GROWTH.test(text.slice(Math.max(0, measure.start - 4), measure.start))) return { ...draft, unit };
  const grown = { ...measure, low: add(measure.low, ONE), high: add(measure.high, ONE) };
  return { ...toQuantity(text, grown), unit, ground: 'quantity.multiple.growth' };
}

/** Letters with the digits behind them are one word: 5G, PM2.5, G20, C919. */
function latinWord(text: string, at: number): { readonly end: number } | undefined {
  if (!isLatinLetter(text.charCodeAt(at)) || /^(?:RMB|USD|CNY)/.test(text.slice(at, at + 3))) return undefined;
  let end = at + 1;
  while (/[\w.+]/.test(text[end] ?? '')) end++;
  return { end };
}

function isLatinLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** All quantities of a text, left to right; `taken` holds the spans that are something else, in order. */
export function scanQuantities(text: string, taken: readonly Span[]): QuantityDraft[] {
  const quantities: QuantityDraft[] = [];
  let next = 0;
  let floor = 0;
  for (let at = 0; at < text.length;) {
    while (next < taken.length && taken[next]!.end <= at) next++;
    const other = taken[next];
    if (other && other.start <= at) {
      at = floor = other.end;
      continue;
    }
    const found = readAt(text, at, floor);
    if (!found) {
      at++;
      continue;
    }
    if ('quantity' in found && !(other && other.start < found.end)) quantities.push(found.quantity);
    else if (other && other.start < found.end) {
      at = Math.max(other.start, at + 1);
      continue;
    }
    at = found.end;
    if ('quantity' in found || 'duration' in found) floor = at;
  }
  return quantities;
}
