import type { Span } from '../../text';
import { add, compare, shift, whole } from './decimal';
import type { Exact } from './decimal';
import { isArabicDigit, isNumeralCharacter } from './numeral-characters';
import { readNumeral } from './numerals';
import type { Numeral } from './numerals';
import type { Phrase } from './phrase';
import type { UnitEntry } from './unit-dictionary';

const share = (code: string): UnitEntry => ({
  code,
  system: 'ucum',
  dimension: 'share',
  factor: { numerator: '1', denominator: '1' },
  base: '',
  use: 'any',
  notBefore: '',
  forms: [],
  english: [],
});
const PERCENT = share('%');
const PERMILLE = share('[ppth]');

/** 百分之七点九, 千分之五, 万分之三 (0.03%): the unit stands before the number. */
const WORDS: ReadonlyMap<string, { readonly unit: UnitEntry; readonly power: number }> = new Map([
  ['百分之', { unit: PERCENT, power: 0 }],
  ['佰分之', { unit: PERCENT, power: 0 }],
  ['千分之', { unit: PERMILLE, power: 0 }],
  ['仟分之', { unit: PERMILLE, power: 0 }],
  ['万分之', { unit: PERCENT, power: -2 }],
  ['萬分之', { unit: PERCENT, power: -2 }],
]);

// 百分之三十强 is somewhat more, 24%弱 somewhat less; not 100%强制
const TAIL = /[强弱](?![制度大国化势项县省市])/y;

/** What 强 and 弱 behind a share add to its phrase. */
export function shareTail(text: string, end: number): Pick<Phrase, 'end' | 'open' | 'short'> | undefined {
  TAIL.lastIndex = end;
  const form = TAIL.exec(text)?.[0];
  if (form === undefined) return undefined;
  return form === '强' ? { end: end + 1, open: true } : { end: end + 1, open: false, short: true };
}

export function readShareWords(text: string, start: number): Phrase | undefined {
  const form = text.slice(start, start + 3);
  const words = WORDS.get(form);
  const numeral = words && readNumeral(text, start + 3);
  if (!numeral || numeral.script === 'none') return undefined;
  const read = phrase(numeral, start, numeral.end, words.unit, words.power, { start, end: start + 3 });
  return { ...read, ...shareTail(text, numeral.end) };
}

// 三成, 三成半, 三成五, 七八成; not 成立, 成员, 成功
const NO_SHARE = /^成[立员員功果为不变本都绩长熟套千百交品人年就型效份分群批]/;

/** Tenths: 三成五 is 35 percent. */
export function readTenths(text: string, numeral: Numeral): Phrase | undefined {
  if (
    text[numeral.end] !== '成' ||
    numeral.scaled ||
    numeral.headless ||
    NO_SHARE.test(text.slice(numeral.end, numeral.end + 2))
  )
    return undefined;
  const end = numeral.end + 1;
  const read = phrase(numeral, numeral.start, end, PERCENT, 1, { start: numeral.end, end });
  if (text[end] === '半') return plus(read, { coefficient: 5n, scale: 0 }, end + 1);
  if (!isNumeralCharacter(text[end]) && !isArabicDigit(text[end])) return read;
  const rest = readNumeral(text, end);
  return rest && rest.script !== 'none' && rest.form === 'digit' ? plus(read, rest.low, rest.end) : read;
}

// 九折, 八五折, 75折, 9.9折; not 三折页, 两折叠, 一折腾
const DISCOUNT = /折(?![叠页扣算合旧射线返腾断回磨子枝])/y;

/** Discounts: 九折 is 90 percent of the price, 八五折 and 85折 are 85. */
export function readDiscount(text: string, numeral: Numeral): Phrase | undefined {
  DISCOUNT.lastIndex = numeral.end;
  if (!DISCOUNT.test(text) || numeral.scaled || numeral.headless || numeral.open) return undefined;
  const written = text.slice(numeral.start, numeral.end);
  const power = /^(?:\d\d|[一二三四五六七八九]{2})$/.test(written) && numeral.form !== 'pair' ? 0 : 1;
  const end = numeral.end + 1;
  const read = phrase(numeral, numeral.start, end, PERCENT, power, { start: numeral.end, end });
  return compare(read.high, whole(100)) < 0 ? read : undefined;
}

function plus(read: Phrase, value: Exact, end: number): Phrase {
  return { ...read, low: add(read.low, value), high: add(read.high, value), end };
}

function phrase(numeral: Numeral, start: number, end: number, unit: UnitEntry, power: number, unitSpan: Span): Phrase {
  return {
    numeral,
    low: shift(numeral.low, power),
    high: shift(numeral.high, power),
    unit,
    start,
    end,
    unitSpan,
    open: false,
  };
}
