import type { Quantity, QuantityValue } from '../../model';
import type { Span } from '../../text';
import { APPROXIMATE, bounded, boundBefore, boundBehind, MORE_THAN, stricter } from './bounds';
import type { Bound } from './bounds';
import { compare, divide, formatDecimal, multiply, negate, parseDecimal } from './decimal';
import type { Exact } from './decimal';
import type { readNumeral } from './numerals';
import { isPhrase, writtenUnit } from './phrase';
import type { Phrase } from './phrase';
import { readPhrase } from './read-phrase';
import { readRange } from './ranges';
import type { QuantityDraft } from './quantity-draft';
import type { UnitEntry } from './unit-dictionary';

/** A number with unit, ends and bounds, before it is decided whether it is a quantity or a duration. */
export interface Measure extends Span {
  readonly phrase: Phrase;
  /** One value, or a range where they differ. */
  readonly low: Exact;
  readonly high: Exact;
  readonly bound?: Bound;
  readonly number: Span;
  readonly isRange: boolean;
}

/**
 * Reads a whole measure whose number begins at the offset, with the bound before it: 不超过|50万元, 近|2亿元.
 *
 * `floor` is where the expression before it ended. Gives a bare span for digits that make no number.
 *
 * @param known The numeral at the offset, where the caller has read it.
 */
export function readMeasure(
  text: string,
  start: number,
  floor: number,
  known?: ReturnType<typeof readNumeral>,
): Measure | Span | undefined {
  const first = readPhrase(text, start, known);
  if (!isPhrase(first)) return first;
  const range = readRange(text, first);
  const phrase = range?.right ?? first;
  let end = range?.end ?? first.end;
  const low = range?.low ?? first.low;
  const high = range?.high ?? first.high;
  const isRange = compare(low, high) !== 0;
  const around = isRange ? 0 : plusMinus(text, first.start);
  if (around > 0) return deviation(first, around);
  let bound = ownBound(phrase);
  const behind = isRange ? approximateBehind(text, end) : boundBehind(text, end);
  if (behind) {
    end = behind.end;
    bound = stricter(bound, behind.bound);
  }
  const prefix = currencyBefore(text, first.start);
  const before = boundBefore(text, prefix) ?? crossing(text, first);
  const accepted = before && before.start >= floor ? before : undefined;
  if (accepted) bound = stricter(accepted.bound, bound);
  const number = { start: first.numeral.start, end: phrase.numeral.end };
  const measure = { start: accepted?.start ?? Math.max(floor, prefix), end, phrase, low, high, number, isRange };
  return bound ? { ...measure, bound } : measure;
}

// ±5%, 正负3摄氏度
function plusMinus(text: string, start: number): number {
  if (text[start - 1] === '±') return 1;
  return /^正[负負]$/.test(text.slice(Math.max(0, start - 2), start)) ? 2 : 0;
}

/** The range on both sides of nought that ±5% names. */
function deviation(phrase: Phrase, signLength: number): Measure {
  const { start, end, low, high, numeral } = phrase;
  return { start: start - signLength, end, phrase, low: negate(low), high, number: numeral, isRange: true };
}

// 过万亿元, 均破百亿: 过 and 破 before a bare scale only
function crossing(text: string, { numeral }: Phrase) {
  const start = numeral.start - 1;
  const crosses =
    numeral.headless && /[过破]/.test(text[start] ?? '') && !/[超通经不越穿突]/.test(text[start - 1] ?? '');
  return crosses ? { bound: MORE_THAN, start } : undefined;
}

/** 左右 may stand behind a range; 以上 behind one is another matter. */
function approximateBehind(text: string, end: number) {
  const behind = boundBehind(text, end);
  return behind?.bound.kind === 'approximate' ? behind : undefined;
}

function ownBound({ numeral, open, short }: Phrase): Bound | undefined {
  if (numeral.open || open) return MORE_THAN;
  if (short) return { kind: 'nearly' };
  if (numeral.atLeast) return { kind: 'at-least', inclusive: true };
  return numeral.near ? APPROXIMATE : undefined;
}

// 人民币5亿元, US$51 million, ¥100: the currency before the number belongs to the span
const CURRENCY_BEFORE = /(?:人民币|RMB|CN¥|US\$|HK\$|[¥$€£])\s?$/;

function currencyBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 5), start);
  return start - (CURRENCY_BEFORE.exec(before)?.[0].length ?? 0);
}

/** The value as the model has it. */
function valueOf({ low, high, bound, isRange }: Measure): QuantityValue {
  if (isRange) return { kind: 'range', from: formatDecimal(low), to: formatDecimal(high) };
  return bounded(bound, formatDecimal(low));
}

const KINDS: Readonly<Record<string, Quantity['kind']>> = {
  money: 'money',
  points: 'percentage-point',
  age: 'age',
  count: 'cardinal',
  multiple: 'multiple',
};

function kindOf(unit: UnitEntry | undefined): Quantity['kind'] {
  if (!unit) return 'cardinal';
  if (unit.code === '%') return 'percent';
  if (unit.code === '[ppth]') return 'permille';
  return KINDS[unit.dimension] ?? 'measure';
}

/** Makes the quantity's draft; durations are made elsewhere. */
export function toQuantity(text: string, measure: Measure): QuantityDraft {
  const { phrase, start, end, number } = measure;
  const kind = kindOf(phrase.unit);
  const si = measure.isRange ? undefined : inBase(measure.low, phrase.unit);
  const draft = {
    kind,
    start,
    end,
    value: valueOf(measure),
    unit: writtenUnit(text, phrase),
    number,
    ground: `quantity.${kind}`,
  };
  return si ? { ...draft, si } : draft;
}

const SI_PLACES = 6;

/** 3万亩 = 20,000,000 m2: market units in UCUM terms, to six places. A range has no single value there. */
export function inBase(value: Exact, unit: UnitEntry | undefined): Quantity['si'] {
  if (unit?.system !== 'market' || unit.base === '') return undefined;
  const { numerator, denominator } = unit.factor;
  const size = multiply(value, parseDecimal(numerator));
  const { quotient, exact } = divide(size, parseDecimal(denominator), Math.max(SI_PLACES, value.scale));
  return { decimal: formatDecimal(quotient), code: unit.base, exact };
}
