import type { Quantity, Unit } from '../../../model';
import type { Span } from '../../../text';
import { bounded, stricter } from '../bounds';
import { compoundUnit } from '../compound-unit';
import { add, compare, formatDecimal, negate, ONE, shift } from '../decimal';
import type { Exact } from '../decimal';
import { inBase } from '../measure';
import type { QuantityDraft } from '../quantity-draft';
import { unitOfCode } from '../unit-dictionary';
import type { UnitEntry } from '../unit-dictionary';
import { englishBoundBefore, englishBoundBehind } from './bounds';
import { readEnglishFraction } from './fractions';
import { isBareCount } from './gate';
import { readEnglishNumber } from './numbers';
import type { EnglishNumber } from './numbers';
import { findEnglishDivisor, findEnglishUnit } from './units';

/** A number with its unit, before its bounds and its other end. */
interface End extends Span {
  readonly number: EnglishNumber;
  readonly unit?: UnitEntry;
  readonly unitSpan: Span;
}

/** Reads a number with unit, currency, sign, other end and bounds; undefined where it is none or is a time. */
export function readEnglishMeasure(text: string, at: number, floor: number): QuantityDraft | undefined {
  const first = readNumber(text, at);
  if (!first) return undefined;
  const currency = currencyBefore(text, first.start);
  const left = readEnd(text, first, currency?.unit);
  const right = readOtherEnd(text, left);
  const last = right ?? left;
  const head = signBefore(text, currency?.start ?? first.start);
  const between = right && /\bbetween $/i.exec(text.slice(Math.max(0, head.start - 8), head.start));
  const cue = between ? undefined : englishBoundBefore(text, head.start);
  const before = cue && cue.start >= floor ? cue : undefined;
  const behind = englishBoundBehind(text, last.end);
  if (!isQuantity(text, last, head.start, head.negative || before !== undefined || behind !== undefined))
    return undefined;
  const kind = kindOf(text, last, head.start);
  const signed = (value: Exact) => (head.negative ? negate(value) : value);
  const low = right ? sharedScale(left.number, right.number) : signed(left.number.value);
  const isRange = right !== undefined && compare(low, right.number.value) < 0;
  const si = isRange ? undefined : inBase(low, last.unit);
  return {
    kind,
    start: before?.start ?? head.start - (between?.[0].length ?? 0),
    end: behind?.end ?? (kind === 'age' ? ageEnd(text, last.end) : last.end),
    value: isRange
      ? { kind: 'range', from: formatDecimal(low), to: formatDecimal(right.number.value) }
      : bounded(stricter(before?.bound, behind?.bound), formatDecimal(low)),
    unit: unitOf(text, last, kind),
    number: { start: first.start, end: last.number.end },
    ground: 'quantity.english',
    ...(si && { si }),
  };
}

/** A number, or a mixed one that ends: 10 1/2. */
function readNumber(text: string, at: number): EnglishNumber | undefined {
  const fraction = readEnglishFraction(text, at);
  if (!fraction?.decimal) return readEnglishNumber(text, at);
  return { start: at, end: fraction.end, value: fraction.decimal, script: 'digits', power: 0 };
}

const CURRENCIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/(?:RMB|CNY|CN¥|¥)\s?$/, 'CNY'],
  [/HK\$\s?$/, 'HKD'],
  [/NT\$\s?$/, 'TWD'],
  [/\bA\$\s?$/, 'AUD'],
  [/\bC\$\s?$/, 'CAD'],
  [/\bS\$\s?$/, 'SGD'],
  [/(?:US\$|USD|\$)\s?$/, 'USD'],
  [/(?:€|EUR|\bEuro)\s?$/, 'EUR'],
  [/(?:£|GBP)\s?$/, 'GBP'],
];

function currencyBefore(text: string, end: number): { readonly unit: UnitEntry; readonly start: number } | undefined {
  const before = text.slice(Math.max(0, end - 5), end);
  for (const [pattern, code] of CURRENCIES) {
    const match = pattern.exec(before);
    if (match) return { unit: unitOfCode(code)!, start: end - before.length + match.index };
  }
  return undefined;
}

// -0.5, minus five percent; in 5-7 and COVID-19 the dash is none
const SIGN = /(?:^|[\s(])([-−]|(?:minus|negative) )$/i;

function signBefore(text: string, start: number): { readonly start: number; readonly negative: boolean } {
  const sign = SIGN.exec(text.slice(Math.max(0, start - 11), start))?.[1];
  return sign ? { start: start - sign.length, negative: true } : { start, negative: false };
}

// US$ 1.8M, €3bn: letters for powers go with a currency
const LETTER = /(MM|[MmBbT])\b/y;
const LETTERS: Readonly<Record<string, number>> = { m: 6, mm: 6, b: 9, t: 12 };

/** A number with the unit behind it; a currency before it counts as one. */
function readEnd(text: string, number: EnglishNumber, currency: UnitEntry | undefined): End {
  const gap = /[ \u00A0-]/.test(text[number.end] ?? '') ? 1 : 0;
  if (currency) return withDivisor(text, withLetter(text, number, currency));
  const unit = findEnglishUnit(text, number.end + gap);
  if (!unit) return { start: number.start, end: number.end, number, unitSpan: { start: number.end, end: number.end } };
  const unitSpan = { start: number.end + gap, end: unit.end };
  return withDivisor(text, { start: number.start, end: unit.end, number, unitSpan, unit: unit.entry });
}

function withLetter(text: string, number: EnglishNumber, unit: UnitEntry): End {
  LETTER.lastIndex = number.end;
  const letter = LETTER.exec(text)?.[1] ?? '';
  const power = LETTERS[letter.toLowerCase()] ?? 0;
  const end = number.end + letter.length;
  const larger = { ...number, end, value: shift(number.value, power), power: number.power + power };
  return { start: number.start, end, number: larger, unit, unitSpan: { start: end, end } };
}

function withDivisor(text: string, one: End): End {
  const { unit, number } = one;
  const below = unit && unit.dimension !== 'time' ? findEnglishDivisor(text, one.end) : undefined;
  if (!unit || !below || (below.entry.dimension === 'time' && unit.dimension !== 'length')) return one;
  const value = shift(number.value, -below.power);
  const unitSpan = { start: one.unitSpan.start, end: below.end };
  return { ...one, end: below.end, unit: compoundUnit(unit, below.entry), unitSpan, number: { ...number, value } };
}

// 6.5 to 7 percent, 3–5 million, between 8% and 10%, 3 to 5 people, two or three
const SEPARATOR = / to |[-–—]| and | or /y;

function readOtherEnd(text: string, left: End): End | undefined {
  SEPARATOR.lastIndex = left.end;
  const separator = SEPARATOR.exec(text)?.[0];
  const before = text.slice(Math.max(0, left.start - 16), left.start);
  if (separator === undefined || (separator === ' and ' && !/\bbetween [^.]{0,7}$/i.test(before))) return undefined;
  // from 5% to 7% are two quantities
  if (separator === ' to ' && /\bfrom [^.]{0,4}$/i.test(before)) return undefined;
  const at = left.end + separator.length;
  const sign = /^(?:US\$|HK\$|RMB ?|[$¥€£])/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const number = readEnglishNumber(text, at + sign);
  const own = left.unit?.dimension === 'money' && left.unitSpan.start === left.unitSpan.end ? left.unit : undefined;
  const right = number && readEnd(text, number, own);
  if (!right || (left.unit && left.unit.code !== right.unit?.code)) return undefined;
  if (separator === ' or ' && (left.unit || compare(add(left.number.value, ONE), right.number.value) !== 0))
    return undefined;
  const isRising = compare(sharedScale(left.number, right.number), right.number.value) < 0;
  return isRising && (right.unit !== undefined || isBareCount(text, right.number, true)) ? right : undefined;
}

function sharedScale(left: EnglishNumber, right: EnglishNumber): Exact {
  const shared = left.power === 0 ? shift(left.value, right.power) : left.value;
  return compare(shared, right.value) < 0 ? shared : left.value;
}

function isQuantity(text: string, { end, number, unit, unitSpan }: End, start: number, isBounded: boolean): boolean {
  if (unit?.dimension === 'time') return isAge(text, unitSpan.end);
  // three times a year is how often, not how much
  if (unit?.dimension === 'multiple') return !/^ (?:an?|per|each|every|in)\b/i.test(text.slice(end, end + 7));
  return unit !== undefined || isAged(text, start) || isBareCount(text, number, isBounded);
}

// 80 years old, 80 years of age, 60-year-old
const AGE = /^[ -](?:old|of age)\b/i;

function isAge(text: string, end: number): boolean {
  return AGE.test(text.slice(end, end + 8));
}

function ageEnd(text: string, end: number): number {
  return end + (AGE.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}

// aged 80, the age of 18
function isAged(text: string, start: number): boolean {
  return /\b(?:aged?|ages|ages? of) $/i.test(text.slice(Math.max(0, start - 9), start));
}

const KINDS: Readonly<Record<string, Quantity['kind']>> = {
  money: 'money',
  points: 'percentage-point',
  multiple: 'multiple',
};

function kindOf(text: string, { unit, unitSpan }: End, start: number): Quantity['kind'] {
  if ((!unit && isAged(text, start)) || (unit?.code === 'a' && isAge(text, unitSpan.end))) return 'age';
  if (!unit) return 'cardinal';
  if (unit.code === '%') return 'percent';
  if (unit.code === '[ppth]') return 'permille';
  return KINDS[unit.dimension] ?? 'measure';
}

function unitOf(text: string, { unit, unitSpan }: End, kind: Quantity['kind']): Unit {
  const written = text.slice(unitSpan.start, unitSpan.end);
  if (kind === 'age') return { code: 'a', system: 'ucum', written };
  if (!unit || unit.dimension === 'multiple') return { code: '', system: 'none', written };
  return { code: unit.code, system: unit.system, written };
}
