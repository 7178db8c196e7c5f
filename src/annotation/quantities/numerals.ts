import type { Span } from '../../text';
import { LONGEST_NUMERAL, readChineseNumeral } from './chinese-numeral';
import type { ChineseNumeral } from './chinese-numeral';
import { add, compare, negate, parseDecimal, shift, whole } from './decimal';
import type { Exact } from './decimal';
import { DIGITS, isArabicDigit, isNumeralCharacter, SCALES, UNITS } from './numeral-characters';

/** A number as it stands in the text, sign to tail: −3.5, 14.07亿, 3万5千, 十几万, 150余. */
export interface Numeral extends Span {
  readonly script: 'arabic' | 'chinese';
  readonly form: ChineseNumeral['form'];
  readonly low: Exact;
  /** Equal to `low` unless the numeral itself is a range: 两三, 十几, 数千. */
  readonly high: Exact;
  /** 余, 多: more than that. */
  readonly open: boolean;
  /** 来: about that. */
  readonly near: boolean;
  /** 上百, 上千: that or more. */
  readonly atLeast: boolean;
  readonly headless: boolean;
  /** Holds 万 or 亿. */
  readonly scaled: boolean;
}

/** A stretch of digits that is no number: too long, or a malformed group. */
export interface Unreadable extends Span {
  readonly script: 'none';
}

/** So many numbers may go on from one another: 3亿|5000万|6千. More is noise, and would be read ever deeper. */
const MOST_PARTS = 4;

/** Reads the longest numeral at an offset; undefined where none begins there. */
export function readNumeral(text: string, start: number, parts = MOST_PARTS): Numeral | Unreadable | undefined {
  const first = text[start];
  if (isArabicDigit(first)) return readArabic(text, start, parts);
  // 几十, 数千, 上百: the cue is part of the numeral
  const cue = /^[几幾数數上]/.test(first ?? '') ? first : undefined;
  if (cue === undefined && !isNumeralCharacter(first)) return undefined;
  if (cue === '上') return readFromUp(text, start);
  const numeral = readChineseNumeral(text, start);
  if (!numeral) return isNumeralCharacter(first) ? skipRun(text, start) : undefined;
  const decimals = numeral.open || numeral.near ? undefined : readChineseDecimals(text, start, numeral, parts);
  return decimals ?? { start, script: 'chinese', atLeast: false, ...numeral };
}

// 上百家, 上千万元; not 网上百家, 以上百分之三
function readFromUp(text: string, start: number): Numeral | undefined {
  const next = text[start + 1] ?? '';
  if (
    !/[百千万亿萬億]/.test(next) ||
    /[以网線线身路会晚早街地海天基面手马江岸皇至迈跨登跃站]/.test(text[start - 1] ?? '')
  )
    return undefined;
  const numeral = readChineseNumeral(text, start + 1);
  if (!numeral?.headless || numeral.open) return undefined;
  return { start, script: 'chinese', atLeast: true, ...numeral };
}

/** 三点一四, 一点二亿; the clock's 九点三十 is none. */
function readChineseDecimals(text: string, start: number, numeral: ChineseNumeral, parts: number): Numeral | undefined {
  if (!/[点點]/.test(text[numeral.end] ?? '') || numeral.form === 'pair' || compare(numeral.low, numeral.high) !== 0)
    return undefined;
  let end = numeral.end + 1;
  let digits = '';
  for (let digit; (digit = DIGITS.get(text[end] ?? '')) !== undefined && digits.length < LONGEST_NUMERAL; end++)
    digits += digit;
  if (digits === '' || /[十刻分钟鐘点]/.test(text[end] ?? '')) return undefined;
  const value = add(numeral.low, { coefficient: BigInt(digits), scale: digits.length });
  return finishScales(text, { start, end, value, script: 'chinese' }, parts);
}

// U+2005 to U+200A, U+202F, U+00A0
const SPACED_GROUPS = /^(?:[\u2005-\u200a\u202f\u00a0]\d{3})+(?!\d)/;
const THIN = /[\u2005-\u200a\u202f\u00a0]/g;

function readArabic(text: string, start: number, parts: number): Numeral | Unreadable {
  let end = start;
  while (isArabicDigit(text[end])) end++;
  let digits = text.slice(start, end);
  // 27,203,319,000: groups of three to the end
  let groupEnd = end;
  while (text[groupEnd] === ',' && /^\d{3}$/.test(text.slice(groupEnd + 1, groupEnd + 4))) groupEnd += 4;
  if (groupEnd > end && end - start <= 3 && !isArabicDigit(text[groupEnd])) {
    end = groupEnd;
    digits = end - start > LONGEST_NUMERAL ? digits : text.slice(start, end).replaceAll(',', '');
  }
  // 1 234 567 with thin or no-break blanks between groups, as the standard for numerals in print has it
  const spaced = end - start <= 3 ? SPACED_GROUPS.exec(text.slice(end, end + LONGEST_NUMERAL))?.[0] : undefined;
  if (spaced !== undefined) {
    end += spaced.length;
    digits += spaced.replace(THIN, '');
  }
  // 7.9, and the raised point of old prints: 7·9
  if (/[.·・]/.test(text[end] ?? '') && isArabicDigit(text[end + 1])) {
    let close = end + 1;
    while (isArabicDigit(text[close])) close++;
    digits += `.${text.slice(end + 1, close)}`;
    end = close;
  }
  if (end - start > LONGEST_NUMERAL) return { script: 'none', start, end };
  return finishScales(text, { start, end, value: parseDecimal(digits), script: 'arabic' }, parts);
}

interface Head extends Span {
  readonly value: Exact;
  readonly script: 'arabic' | 'chinese';
}

/** The scales behind a number, and what they lead to: 14.07亿, 1.2万亿, 100多万, 3亿5000万, 3万5千. */
function finishScales(text: string, { start, end: headEnd, value, script }: Head, parts: number): Numeral {
  let end = headEnd;
  let power = 0;
  let open = false;
  // 1000 万元: a blank may stand before 万 and 亿
  if (script === 'arabic' && /^ [万亿萬億]/.test(text.slice(end, end + 2))) end++;
  for (;;) {
    const scale = scaleAt(text, end);
    if (scale > 0) power += scale;
    else if (open || !isTail(text, end)) break;
    else open = true;
    end++;
  }
  const rest = power > 0 && !open && parts > 1 ? readRest(text, end, power, parts - 1) : undefined;
  const low = shift(value, power);
  return {
    start,
    end: rest?.end ?? end,
    script,
    form: 'positional',
    low: rest ? add(low, rest.low) : low,
    high: rest ? add(low, rest.high) : low,
    open: rest?.open ?? open,
    near: rest?.near ?? false,
    atLeast: false,
    headless: false,
    scaled: /[万亿萬億]/.test(text.slice(headEnd, end)),
  };
}

/** The power of ten of a scale character behind Arabic digits; 0 where it opens a unit: 5千瓦, 60千米, 6个百分点. */
function scaleAt(text: string, at: number): number {
  const character = text[at] ?? '';
  const power = SCALES.get(character) ?? UNITS.get(character) ?? 0;
  return power > 0 && /^(?:千[瓦伏卡帕焦赫米克]|百[帕分])/.test(text.slice(at, at + 2)) ? 0 : power;
}

// 150余场, 100多万; not 余额, 多样, 多边
function isTail(text: string, at: number): boolean {
  return /[余餘多]/.test(text[at] ?? '') && !/[样边额党]/.test(text[at + 1] ?? '');
}

/** What goes on behind a scale: 3亿|5000万, 3万|5千, 2万|3000; it has to fit under the scale, and fill it. */
function readRest(text: string, at: number, power: number, parts: number): Numeral | undefined {
  const character = text[at];
  if (!isArabicDigit(character) && !isNumeralCharacter(character)) return undefined;
  const rest = readNumeral(text, at, parts);
  if (!rest || rest.script === 'none' || rest.headless || rest.form === 'digits' || rest.form === 'pair')
    return undefined;
  const close = /[余餘多来]/.test(text[rest.end - 1]!) ? rest.end - 1 : rest.end;
  const fills = close - at === power || closingPower(text, { start: at, end: close }) > 0;
  return fills && compare(rest.high, shift(whole(1), power)) < 0 ? rest : undefined;
}

/** The power of ten of the scales that a numeral closes with: 4 for 30万, 12 for 1.2万亿; `units` counts 百 and 千 too. */
export function closingPower(text: string, { start, end }: Span, units = true): number {
  let power = 0;
  for (let at = end - 1; at > start; at--) {
    const character = text[at]!;
    const scale = SCALES.get(character) ?? (units ? UNITS.get(character) : undefined);
    if (scale === undefined) break;
    power += scale;
  }
  return power;
}

function skipRun(text: string, start: number): Unreadable {
  let end = start;
  while (isNumeralCharacter(text[end])) end++;
  return { script: 'none', start, end };
}

/** Tells whether a numeral is one number and not a range such as 两三 or 十几. */
export function isExact({ low, high }: Numeral): boolean {
  return compare(low, high) === 0;
}

/** The same numeral with a sign before it: −3.5, 负二十. */
export function negative(numeral: Numeral, start: number): Numeral {
  return { ...numeral, start, low: negate(numeral.high), high: negate(numeral.low) };
}
