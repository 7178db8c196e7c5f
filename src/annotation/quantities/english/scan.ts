import type { Quantity, Unit } from '../../../model';
import type { Span } from '../../../text';
import { bounded, stricter } from '../bounds';
import { compare, formatDecimal, shift } from '../decimal';
import type { Exact } from '../decimal';
import type { QuantityDraft } from '../quantity-draft';
import { inBase } from '../measure';
import { unitOfCode } from '../unit-dictionary';
import type { UnitEntry } from '../unit-dictionary';
import { englishBoundBefore, englishBoundBehind } from './bounds';
import { readEnglishNumber } from './numbers';
import type { EnglishNumber } from './numbers';
import { readEnglishForm } from './special-forms';
import { findEnglishUnit } from './units';

/** All quantities of an English text, left to right: the same records as for Chinese, so that a translation compares equal. */
export function scanEnglishQuantities(text: string, taken: readonly Span[] = []): QuantityDraft[] {
  const quantities: QuantityDraft[] = [];
  let next = 0;
  let floor = 0;
  for (let at = 0; at < text.length;) {
    while (next < taken.length && taken[next]!.end <= at) next++;
    if (taken[next] && taken[next]!.start <= at) {
      at = floor = taken[next]!.end;
      continue;
    }
    const number = /[\da-z]/i.test(text[at]!) ? readEnglishNumber(text, at) : undefined;
    const found = readEnglishForm(text, at) ?? (number && readMeasure(text, number, floor));
    if (found) quantities.push(found);
    at = found?.end ?? number?.end ?? at + 1;
    if (found) floor = at;
  }
  return quantities;
}

const CURRENCIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/(?:RMB|CNY|CN¥|¥)\s?$/, 'CNY'],
  [/(?:US\$|USD|\$)\s?$/, 'USD'],
  [/HK\$\s?$/, 'HKD'],
  [/(?:€|EUR)\s?$/, 'EUR'],
  [/(?:£|GBP)\s?$/, 'GBP'],
];

interface End extends Span {
  readonly number: EnglishNumber;
  readonly unit?: UnitEntry;
  readonly unitSpan: Span;
}

function readMeasure(text: string, first: EnglishNumber, floor: number): QuantityDraft | undefined {
  const currency = currencyBefore(text, first.start);
  const left = readEnd(text, first, currency?.unit);
  const right = left && readOtherEnd(text, left);
  const last = right ?? left;
  if (!last || !isQuantity(text, last)) return undefined;
  const behind = englishBoundBehind(text, last.end);
  const start = currency?.start ?? first.start;
  const between = right && /between $/i.exec(text.slice(Math.max(0, start - 8), start));
  const before = between ? undefined : englishBoundBefore(text, start);
  const bound = stricter(before && before.start >= floor ? before.bound : undefined, behind?.bound);
  const low = right ? sharedScale(first, right.number) : first.value;
  const isRange = right !== undefined && compare(low, right.number.value) < 0;
  const si = isRange ? undefined : inBase(low, last.unit);
  const kind = kindOf(text, last, start);
  return {
    kind,
    start: before && before.start >= floor ? before.start : between ? start - between[0].length : start,
    end: behind?.end ?? (kind === 'age' ? ageEnd(text, last.end) : last.end),
    value: isRange
      ? { kind: 'range', from: formatDecimal(low), to: formatDecimal(right.number.value) }
      : bounded(bound, formatDecimal(low)),
    unit: unitOf(text, last, kind),
    number: { start: first.start, end: last.number.end },
    ground: 'quantity.english',
    ...(si && { si }),
  };
}

function currencyBefore(text: string, end: number): { readonly unit: UnitEntry; readonly start: number } | undefined {
  const before = text.slice(Math.max(0, end - 5), end);
  for (const [pattern, code] of CURRENCIES) {
    const match = pattern.exec(before);
    if (match) return { unit: unitOfCode(code)!, start: end - before.length + match.index };
  }
  return undefined;
}

/** A number with the unit behind it; a currency before it counts as one. */
function readEnd(text: string, number: EnglishNumber, currency: UnitEntry | undefined): End | undefined {
  if (currency)
    return {
      start: number.start,
      end: number.end,
      number,
      unit: currency,
      unitSpan: { start: number.end, end: number.end },
    };
  const gap = /[ -]/.test(text[number.end] ?? '') ? 1 : 0;
  const unit = findEnglishUnit(text, number.end + gap);
  const unitSpan = unit ? { start: number.end + gap, end: unit.end } : { start: number.end, end: number.end };
  return { start: number.start, end: unitSpan.end, number, unitSpan, ...(unit && { unit: unit.entry }) };
}

// 6.5 to 7 percent, 3–5 million, between 8% and 10%
const SEPARATOR = / to |[-–—]| and /y;

function readOtherEnd(text: string, left: End): End | undefined {
  SEPARATOR.lastIndex = left.end;
  const separator = SEPARATOR.exec(text)?.[0];
  if (
    separator === undefined ||
    (separator === ' and ' && !/between [^.]{0,4}$/i.test(text.slice(Math.max(0, left.start - 13), left.start)))
  )
    return undefined;
  // from 5% to 7% are two quantities
  if (separator === ' to ' && /\bfrom .?$/i.test(text.slice(Math.max(0, left.start - 7), left.start))) return undefined;
  const at = left.end + separator.length;
  const number = readEnglishNumber(text, /[$¥€£]/.test(text[at] ?? '') ? at + 1 : at);
  const right =
    number &&
    readEnd(
      text,
      number,
      left.unit?.dimension === 'money' && left.unitSpan.start === left.unitSpan.end ? left.unit : undefined,
    );
  if (!right?.unit || (left.unit && left.unit.code !== right.unit.code)) return undefined;
  return right;
}

function sharedScale(left: EnglishNumber, right: EnglishNumber): Exact {
  const shared = left.power === 0 ? shift(left.value, right.power) : left.value;
  return compare(shared, right.value) < 0 ? shared : left.value;
}

/** A number in words needs a unit or a scale; digits stand alone unless they are a year, a code or part of a word. */
function isQuantity(text: string, { number, unit, unitSpan }: End): boolean {
  if (unit?.dimension === 'time' && !isAge(text, unitSpan.end)) return false;
  if (unit) return true;
  if (number.script === 'words') return number.power > 2;
  const written = text.slice(number.start, number.end);
  if (isReference(text, number.start)) return false;
  if (/^(?:19|20)\d\d$|^0\d|^\d{9,}$/.test(written)) return false;
  return (
    !/[-/.:(#]/.test(text[number.start - 1] ?? '') &&
    /^ (?![ap]\.?m\b)[a-z]/i.test(text.slice(number.end, number.end + 5))
  );
}

// paragraph 3, agenda items 132, resolution 2100
const REFERENCE =
  /\b(?:resolutions?|paragraphs?|articles?|items?|sections?|chapters?|annex|rules?|parts?|tables?|figures?|pages?|decisions?|principles?) $/i;

function isReference(text: string, start: number): boolean {
  return REFERENCE.test(text.slice(Math.max(0, start - 14), start));
}

// 80 years old, 80 years of age
const AGE = /^ (?:old|of age)\b/i;

function isAge(text: string, end: number): boolean {
  return AGE.test(text.slice(end, end + 8));
}

function ageEnd(text: string, end: number): number {
  return end + (AGE.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}

function kindOf(text: string, { unit, unitSpan }: End, start: number): Quantity['kind'] {
  if (/\baged $/i.test(text.slice(Math.max(0, start - 6), start)) || (unit?.code === 'a' && isAge(text, unitSpan.end)))
    return 'age';
  if (!unit) return 'cardinal';
  if (unit.code === '%') return 'percent';
  if (unit.code === '[ppth]') return 'permille';
  const kinds: Readonly<Record<string, Quantity['kind']>> = {
    money: 'money',
    points: 'percentage-point',
    multiple: 'multiple',
  };
  return kinds[unit.dimension] ?? 'measure';
}

function unitOf(text: string, { unit, unitSpan }: End, kind: Quantity['kind']): Unit {
  const written = text.slice(unitSpan.start, unitSpan.end);
  if (kind === 'age') return { code: 'a', system: 'ucum', written };
  if (!unit || unit.dimension === 'multiple') return { code: '', system: 'none', written };
  return { code: unit.code, system: unit.system, written };
}
