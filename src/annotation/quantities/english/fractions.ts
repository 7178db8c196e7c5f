import type { Span } from '../../../text';
import { add, divide, formatDecimal, multiply, parseDecimal, whole } from '../decimal';
import type { Exact } from '../decimal';
import { ORDINAL_WORDS } from './number-words';
import { readEnglishNumber } from './numbers';
import { matchAt } from '../../match-at';
import type { EnglishNumber } from './numbers';

/** A fraction in lowest writing, or the number that it makes together with a whole: 3 1/5 is 3.2. */
export interface EnglishFraction extends Span {
  readonly terms: readonly [numerator: Exact, denominator: Exact];
  /** The decimal of a mixed number, where it ends. */
  readonly decimal?: Exact;
}

const NAMED: Readonly<Record<string, number>> = { half: 2, halve: 2, quarter: 4 };
// third, fifths, quarters, twenty-fifth behind the count
const DENOMINATOR =
  /(?: ?- ?| )((?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?[a-z]+?)(s?)(?![\w-])/iy;
// 1/3, 3/4; not 9/11 and dates
const SLASHED = /(\d{1,2})\/(\d{1,3})(?![\d/])/y;
// a third of, a quarter of
const ARTICLE = /an? (third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)(?= of\b)/iy;

/** Reads two thirds, one-fifth, a quarter of, 3/4, and mixed ones: two and three fifths, 10 1/2. */
export function readEnglishFraction(text: string, start: number): EnglishFraction | undefined {
  const simple = readSimple(text, start);
  if (simple) return simple;
  const number = readEnglishNumber(text, start);
  const gap = number && /^(?: and | )(?=[\da-z])/i.exec(text.slice(number.end, number.end + 6))?.[0];
  if (!number || gap === undefined) return undefined;
  const part = readSimple(text, number.end + gap.length);
  // 1 1/2, but not 2016 1/2 and not one thousand one third
  if (!part || (gap === ' ' && (number.script === 'words' || text[part.start + 1] !== '/'))) return undefined;
  return mixed(number, part);
}

function readSimple(text: string, start: number): EnglishFraction | undefined {
  const slashed = /[\w/.,-]/.test(text[start - 1] ?? '') ? undefined : matchAt(SLASHED, text, start);
  if (slashed && isProper(slashed)) {
    const [form, over = '', under = ''] = slashed;
    return { start, end: start + form.length, terms: [parseDecimal(over), parseDecimal(under)] };
  }
  const article = /\w/.test(text[start - 1] ?? '') ? undefined : matchAt(ARTICLE, text, start);
  if (article) return { start, end: start + article[0].length, terms: [whole(1), whole(denominator(article[1]!)!)] };
  const number = readEnglishNumber(text, start);
  return (number && withDenominator(text, number)) ?? headOfOrdinal(text, start);
}

// 9/11 and 26/5 are a day, 1/3 is a fraction
function isProper([, over, under]: RegExpExecArray): boolean {
  return Number(over) > 0 && Number(over) < Number(under) && !(over === '9' && under === '11');
}

function withDenominator(text: string, number: EnglishNumber): EnglishFraction | undefined {
  const match = matchAt(DENOMINATOR, text, number.end);
  const under = match && denominator(match[1]!);
  // two fifths, one fifth; twenty fifth is an ordinal, the two second-hand shops are none
  const isPlural = match?.[2] === 's';
  const isOne = formatDecimal(number.value) === '1';
  if (!match || under === undefined || under <= 2 !== /^hal/i.test(match[1]!) || isPlural === isOne) return undefined;
  return { start: number.start, end: number.end + match[0].length, terms: [number.value, whole(under)] };
}

// one twenty-fifth: the reader of numbers leaves heads of ordinals alone
const ONE = /(?:one|two|three|four|five|six|seven|eight|nine)(?=[ -])/iy;
const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function headOfOrdinal(text: string, start: number): EnglishFraction | undefined {
  const one = /\w/.test(text[start - 1] ?? '') ? undefined : matchAt(ONE, text, start);
  if (!one) return undefined;
  const value = whole(ONES.indexOf(one[0].toLowerCase()));
  return withDenominator(text, { start, end: start + one[0].length, value, script: 'words', power: 0 });
}

/** third → 3, twenty-fifth → 25, half → 2. */
function denominator(word: string): number | undefined {
  const [head = '', tail] = word.toLowerCase().split(/[ -]/);
  if (tail === undefined) return NAMED[head] ?? ORDINAL_WORDS.get(head);
  const [ten, one] = [ORDINAL_WORDS.get(head.replace(/y$/, 'ieth')), ORDINAL_WORDS.get(tail)];
  return ten !== undefined && one !== undefined && one < 10 ? ten + one : undefined;
}

function mixed(number: EnglishNumber, part: EnglishFraction): EnglishFraction {
  const [over, under] = part.terms;
  const total = add(multiply(number.value, under), over);
  const { quotient, exact } = divide(total, under, number.value.scale + 6);
  const fraction: EnglishFraction = { start: number.start, end: part.end, terms: [total, under] };
  return exact ? { ...fraction, decimal: quotient } : fraction;
}
