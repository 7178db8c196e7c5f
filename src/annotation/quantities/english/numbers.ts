import { matchAt } from '../../match-at';
import type { Span } from '../../../text';
import { add, multiply, parseDecimal, shift, whole, ZERO } from '../decimal';
import type { Exact } from '../decimal';
import { NUMBER_WORDS, ORDINAL_WORDS, SCALE_WORDS } from './number-words';

/** A number in English text with its scale: 1.407 billion, 44,600, forty-six, half a million, two and a half. */
export interface EnglishNumber extends Span {
  readonly value: Exact;
  readonly script: 'digits' | 'words';
  /** The power of ten of its scale: what 3–5 million shares. */
  readonly power: number;
}

/** No number in a text is longer; what is, is noise, and is skipped whole. */
const LONGEST_NUMBER = 96;

// 44,600; 1 414 021 100 with two groups or more; 1.407; 2010; .5
const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3}){2,}(?!\d)|\d+)(?:\.\d+)?|\.\d+/y;
// forty-six, twelve
const WORD = /[a-z]+/iy;
// billion, hundred million, bn directly behind the digits, dozen
const SCALE = /[ -]?(hundred|thousand|million|billion|trillion|[bmt]ln|[bmt]n|lakh|crore)\b/iy;
// 10k; the letter only behind digits and small, since 5K may be kelvin
const THOUSAND = /k\b/y;
// two dozen
const DOZEN = / dozens?\b(?! of)/iy;
// two and a half, one and a quarter, 3½
const HALF = /(?: and a (half|quarter)|([½¼¾]))(?![\w-])/iy;
const PARTS: Readonly<Record<string, Exact>> = {
  half: { coefficient: 5n, scale: 1 },
  quarter: { coefficient: 25n, scale: 2 },
  '½': { coefficient: 5n, scale: 1 },
  '¼': { coefficient: 25n, scale: 2 },
  '¾': { coefficient: 75n, scale: 2 },
};
// a hundred, half a million, half a dozen
const ARTICLE = /(?:(half) )?an? (hundred|thousand|million|billion|trillion|dozen)\b/iy;

/** Reads the longest number at an offset. */
export function readEnglishNumber(text: string, start: number): EnglishNumber | undefined {
  if (isInsideWord(text, start)) return undefined;
  const article = matchAt(ARTICLE, text, start);
  if (article) return scaled(text, fromArticle(start, article));
  const digits = matchAt(DIGITS, text, start)?.[0];
  if (digits === undefined) return readWords(text, start);
  if (digits.length > LONGEST_NUMBER) return undefined;
  const value = parseDecimal(digits.replace(/[^\d.]/g, '').replace(/^\./, '0.'));
  const number = { start, end: start + digits.length, value, script: 'digits', power: 0 } as const;
  const thousand = matchAt(THOUSAND, text, number.end);
  return thousand ? { ...number, end: number.end + 1, value: shift(value, 3), power: 3 } : scaled(text, number);
}

/** G20, 3.1.2, COVID-19; but RMB14.07 begins a number behind its currency. */
export function isInsideWord(text: string, start: number): boolean {
  return (
    /[\w.]/.test(text[start - 1] ?? '') &&
    !/(?:RMB|CNY|USD|HKD|EUR|GBP|JPY|Euro)$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

function fromArticle(start: number, [form, half, scale = '']: RegExpExecArray): EnglishNumber {
  const dozen = /dozen/i.test(scale);
  const power = dozen ? 0 : SCALE_WORDS.get(scale.toLowerCase())!;
  const one = dozen ? whole(12) : shift(whole(1), power);
  const value = half ? multiply(one, PARTS.half!) : one;
  return { start, end: start + form.length, value, script: 'words', power };
}

/** Takes the scales behind a number: 5 hundred million, two and a half billion, three dozen. */
function scaled(text: string, number: EnglishNumber): EnglishNumber {
  let { end, value, power } = withPart(text, number);
  for (;;) {
    const match = matchAt(SCALE, text, end);
    if (!match) break;
    const by = SCALE_WORDS.get(match[1]!.toLowerCase())!;
    value = shift(value, by);
    power += by;
    end += match[0].length;
  }
  const dozen = matchAt(DOZEN, text, end);
  if (dozen) return { ...number, end: end + dozen[0].length, value: multiply(value, whole(12)), power };
  return { ...number, end, value, power };
}

function withPart(text: string, number: EnglishNumber): EnglishNumber {
  const part = matchAt(HALF, text, number.end);
  if (!part) return number;
  const value = add(number.value, PARTS[(part[1] ?? part[2]!).toLowerCase()]!);
  return { ...number, end: number.end + part[0].length, value };
}

/** two hundred and fifty thousand: words add up within a scale, scales multiply what stands before them. */
function readWords(text: string, start: number): EnglishNumber | undefined {
  let total = ZERO;
  let section = ZERO;
  let end = start;
  let found = false;
  let power = 0;
  let last: number | undefined;
  for (let at = start; ;) {
    const word = matchAt(WORD, text, at)?.[0].toLowerCase();
    const value = word === undefined ? undefined : NUMBER_WORDS.get(word);
    const scale = word === undefined || !found ? undefined : SCALE_WORDS.get(word);
    // two, three and four are three numbers, twenty-four is one
    if (value !== undefined && last !== undefined && !joins(last, value)) break;
    if (word === undefined || (value === undefined && scale === undefined)) break;
    if (value !== undefined) section = add(section, whole(value));
    else if (scale === 2) section = multiply(section, whole(100));
    else {
      // three lakh crore: a scale behind a scale multiplies all before it
      total = section.coefficient === 0n ? shift(total, scale!) : add(total, shift(section, scale!));
      power = section.coefficient === 0n ? power + scale! : scale!;
      section = ZERO;
    }
    last = value;
    found = true;
    end = at + word.length;
    if (end - start > LONGEST_NUMBER) return undefined;
    const joint = /^(?: and | |-)/.exec(text.slice(end, end + 5))?.[0];
    // thirteen dollars and five is not one number: and joins only behind a scale
    if (joint === undefined || (joint === ' and ' && value !== undefined)) break;
    at = end + joint.length;
  }
  if (!found || isOrdinal(text, end)) return undefined;
  const number = { start, end, value: add(total, section), script: 'words', power } as const;
  return withPoint(text, number) ?? scaled(text, number);
}

/** A ten takes a digit behind it, and nothing else joins two small words. */
function joins(last: number, next: number): boolean {
  return last >= 20 && next > 0 && next < 10;
}

// twenty-first, thirty second: what is read is the head of an ordinal
function isOrdinal(text: string, end: number): boolean {
  const next = /^[ -]([a-z]+)/i.exec(text.slice(end, end + 14))?.[1]?.toLowerCase();
  return next !== undefined && (ORDINAL_WORDS.has(next) || /^(?:hundred|thousand|million)th$/.test(next));
}

// five point five, nine point nought four
const POINT = / point((?: (?:zero|nought|naught|one|two|three|four|five|six|seven|eight|nine)\b)+)/iy;

function withPoint(text: string, number: EnglishNumber): EnglishNumber | undefined {
  const point = matchAt(POINT, text, number.end);
  if (!point) return undefined;
  const digits = point[1]!
    .trim()
    .split(' ')
    .map((word) => NUMBER_WORDS.get(word.toLowerCase()))
    .join('');
  const value = add(number.value, parseDecimal(`0.${digits}`));
  return scaled(text, { ...number, end: number.end + point[0].length, value });
}
