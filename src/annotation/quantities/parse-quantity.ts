import type { Decimal, Quantity } from '../../model';
import { foldWidth } from '../../text';
import { formatDecimal, parseDecimal, shift } from './decimal';
import { readEnglishNumber } from './english/numbers';
import { scanEnglishQuantities } from './english/scan';
import { readMeasure, toQuantity } from './measure';
import { isExact, negative, readNumeral } from './numerals';
import { readSpecialForm } from './special-forms';

/** What a phrase says, without a place in a document. */
export type ParsedQuantity = Pick<Quantity, 'kind' | 'value' | 'unit' | 'number' | 'si'>;

/** No phrase or number is longer; what is, is noise, and is not read. */
const LONGEST_PHRASE = 256;

/**
 * Reads a phrase that is one quantity and nothing else; undefined where it is none, or longer than 256 characters.
 *
 * @example
 * parseQuantity('近2亿元'); // { kind: 'money', value: { kind: 'nearly', decimal: '200000000' }, unit: { code: 'CNY', … } }
 * parseQuantity('三十余'); // { kind: 'cardinal', value: { kind: 'at-least', decimal: '30', inclusive: false }, … }
 * parseQuantity('1.407 billion yuan'); // { kind: 'money', value: { kind: 'exact', decimal: '1407000000' }, unit: { code: 'CNY', … } }
 * parseQuantity('一带一路'); // undefined
 */
export function parseQuantity(phrase: string): ParsedQuantity | undefined {
  if (phrase.length > LONGEST_PHRASE) return undefined;
  const text = foldWidth(phrase).trim();
  return parseChinese(withoutBlanks(text)) ?? parseEnglish(text);
}

// 1.2e5, -12e-1: what programs write
const EXPONENT = /^([-+]?(?:\d+(?:\.\d+)?|\.\d+))[eE]([-+]?\d{1,3})$/;
// 一百 五十, 负 3%: blanks that people and PDF files put beside Chinese characters and signs
const BLANK = /[ \t\u00A0]/;
const JOINED = /[\p{Script=Han}−-]/u;

function withoutBlanks(text: string): string {
  const parts = text.split(BLANK).filter((part) => part !== '');
  return parts.reduce((joined, part) => {
    const fits = JOINED.test(joined.slice(-1)) || /\p{Script=Han}/u.test(part[0]!);
    return joined + (fits || joined === '' ? '' : ' ') + part;
  }, '');
}

/** .5 → 0.5 */
function leadingZero(digits: string): string {
  return digits.replace(/^([-+]?)\./, '$10.').replace(/^\+/, '');
}

function parseChinese(text: string): ParsedQuantity | undefined {
  for (let at = 0; at < text.length; at++) {
    const form = readSpecialForm(text, at, 0);
    if (form) return form.start === 0 && form.end === text.length ? parsed(form) : undefined;
    const measure = readMeasure(text, at, 0);
    if (!measure || !('phrase' in measure)) continue;
    if (measure.start !== 0 || measure.end !== text.length) return undefined;
    return measure.phrase.unit?.dimension === 'time' ? undefined : parsed(toQuantity(text, measure));
  }
  return undefined;
}

function parseEnglish(text: string): ParsedQuantity | undefined {
  const [only] = scanEnglishQuantities(text);
  if (only?.start === 0 && only.end === text.length) return parsed(only);
  // In running text a bare number counts only before a noun: 29,251 households; here it stands alone.
  const noun = `${text} of them`;
  const [bare] = scanEnglishQuantities(noun);
  if (bare?.start === 0 && bare.end === text.length) return parsed(bare);
  const number = readEnglishNumber(text, 0);
  if (number?.end !== text.length) return undefined;
  const value = { kind: 'exact', decimal: formatDecimal(number.value) } as const;
  return {
    kind: 'cardinal',
    value,
    unit: { code: '', system: 'none', written: '' },
    number: { start: 0, end: text.length },
  };
}

function parsed({ kind, value, unit, number, si }: ReturnType<typeof toQuantity>): ParsedQuantity {
  return { kind, value, unit, number, ...(si && { si }) };
}

/**
 * Reads a whole text as one exact number, in Chinese or Arabic digits or both; undefined where it is none, or longer than 256 characters.
 *
 * @example
 * parseChineseNumber('十二万三千'); // '123000'
 * parseChineseNumber('二〇二五'); // '2025'
 * parseChineseNumber('14.07亿'); // '1407000000'
 * parseChineseNumber('一百 五十'); // '150'
 * parseChineseNumber('1.2e5'); // '120000'
 */
export function parseChineseNumber(text: string): Decimal | undefined {
  if (text.length > LONGEST_PHRASE) return undefined;
  const normal = withoutBlanks(foldWidth(text).trim());
  const power = EXPONENT.exec(normal);
  if (power) return formatDecimal(shift(parseDecimal(leadingZero(power[1]!)), Number(power[2])));
  const sign = /^[-−负負]/.test(normal) ? 1 : 0;
  const unsigned = leadingZero(normal.slice(sign));
  const numeral = readNumeral(unsigned, 0);
  if (!numeral || numeral.script === 'none' || numeral.end !== unsigned.length) return undefined;
  if (!isExact(numeral) || numeral.open || numeral.near || numeral.atLeast) return undefined;
  return formatDecimal(sign === 0 ? numeral.low : negative(numeral, 0).low);
}
