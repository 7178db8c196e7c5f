import { compare, shift } from './decimal';
import type { Exact } from './decimal';
import { isPhrase } from './phrase';
import type { Phrase } from './phrase';
import { readPhrase } from './read-phrase';
import { closingPower } from './numerals';
import { boundBehind } from './bounds';

/** Two ends with one unit: 6.5-7%, 3至5个, 8%至10%, 五万元以上二十万元以下. */
export interface RangePhrase {
  readonly low: Exact;
  readonly high: Exact;
  readonly left: Phrase;
  /** Carries the unit. */
  readonly right: Phrase;
  readonly end: number;
}

// -, –, —, ——, ―, ~, 〜, 至, 到, 、
const SEPARATOR = /\s?(?:[-–—―~〜−]{1,2}|[至到、])\s?/y;

/** Reads what follows a phrase as the other end of a range. */
export function readRange(text: string, left: Phrase): RangePhrase | undefined {
  return readFromTo(text, left) ?? readAboveBelow(text, left);
}

function readFromTo(text: string, left: Phrase): RangePhrase | undefined {
  SEPARATOR.lastIndex = left.end;
  const separator = SEPARATOR.exec(text)?.[0];
  // 由5%到7%, 从3%到5%: the two ends of a change are two quantities
  if (separator === undefined || left.open || (/[由从]/.test(text[left.start - 1] ?? '') && /[至到]/.test(separator)))
    return undefined;
  const read = readPhrase(text, left.end + separator.length);
  if (!isPhrase(read) || read.numeral.headless) return undefined;
  const right = unitGoesBefore(left) && !read.unit ? inUnitOf(left, read) : read;
  if (left.unit && left.unit.code !== right.unit?.code) return undefined;
  if (!right.unit && [left, right].some((end) => isCode(text, end))) return undefined;
  if (separator.includes('、') && !isNeighbourList(left, right)) return undefined;
  if (!left.unit && left.numeral.script !== right.numeral.script) return undefined;
  const low = left.unit ? left.low : sharedScale(text, left, right);
  if (compare(low, right.high) >= 0 || left.numeral.open || right.numeral.open) return undefined;
  return { low, high: right.high, left, right, end: right.end };
}

/** 0411-84600000 is a telephone number. */
function isCode(text: string, { numeral }: Phrase): boolean {
  const written = text.slice(numeral.start, numeral.end);
  return /^0\d/.test(written) || written.length > 8;
}

// 七、八个, 五、六万人: neighbours of one digit; a list of numbers is none
function isNeighbourList(left: Phrase, right: Phrase): boolean {
  const { numeral } = left;
  if ((left.unit && !unitGoesBefore(left)) || numeral.script !== 'chinese' || numeral.form !== 'digit' || !right.unit)
    return false;
  const digits = right.numeral.low.coefficient;
  const step = { coefficient: numeral.low.coefficient + 1n, scale: 0 };
  return digits > 0n && startsWithDigit(right.numeral.low, step.coefficient);
}

/** 百分之四到五: the right end goes without its 百分之. */
function unitGoesBefore(left: Phrase): boolean {
  return left.unit !== undefined && left.unitSpan.start < left.numeral.start;
}

function inUnitOf(left: Phrase, right: Phrase): Phrase {
  return { ...right, unit: left.unit!, unitSpan: left.unitSpan };
}

function startsWithDigit(value: Exact, digit: bigint): boolean {
  return value.coefficient.toString().startsWith(digit.toString()) && /^\d0*$/.test(value.coefficient.toString());
}

/** 3-5万: the left end takes the right's scale where it has none and stays the smaller; 8000-1万 keeps its own. */
function sharedScale(text: string, left: Phrase, right: Phrase): Exact {
  if (closingPower(text, left.numeral) > 0 || left.numeral.script !== right.numeral.script) return left.low;
  // Share 百 and 千 too where both have one digit: 三至五百.
  for (const power of [
    closingPower(text, right.numeral, left.numeral.form === 'digit'),
    closingPower(text, right.numeral, false),
  ]) {
    const shared = shift(left.low, power);
    if (power > 0 && compare(shared, right.low) < 0) return shared;
  }
  return left.low;
}

// 五万元以上二十万元以下, 三年以上七年以下
function readAboveBelow(text: string, left: Phrase): RangePhrase | undefined {
  if (!left.unit) return undefined;
  const above = boundBehind(text, left.end);
  if (above?.bound.kind !== 'at-least') return undefined;
  const comma = text[above.end] === ',' || text[above.end] === '、' ? 1 : 0;
  const right = readPhrase(text, above.end + comma);
  if (!isPhrase(right) || right.unit?.code !== left.unit.code) return undefined;
  const below = boundBehind(text, right.end);
  if (below?.bound.kind !== 'at-most' || compare(left.low, right.high) >= 0) return undefined;
  return { low: left.low, high: right.high, left, right, end: below.end };
}
