import type { Decimal } from '../../model';
import { compare, formatDecimal, parseDecimal, shift, whole } from './decimal';
import type { Exact } from './decimal';

type Scale = readonly [power: number, name: string];

const CHINESE: readonly Scale[] = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
];
const ENGLISH: readonly Scale[] = [
  [12, ' trillion'],
  [9, ' billion'],
  [6, ' million'],
];
/** With more decimals than this a number is easier to read without the scale: 29251, not 2.9251万. */
const DECIMALS = { zh: 2, en: 3 } as const;

/** Writes a decimal as the language does: 14.07亿, 1.407 billion; 29251, 29,251. Nothing is rounded. */
export function formatNumber(decimal: Decimal, locale: 'zh' | 'en'): string {
  const value = parseDecimal(decimal);
  for (const [power, name] of locale === 'zh' ? CHINESE : ENGLISH) {
    const scaled = formatDecimal(shift(value, -power));
    if (isAtLeast(value, power) && places(scaled) <= DECIMALS[locale]) return scaled + name;
  }
  return locale === 'zh' ? formatDecimal(value) : grouped(formatDecimal(value));
}

function isAtLeast(value: Exact, power: number): boolean {
  const absolute = { ...value, coefficient: value.coefficient < 0n ? -value.coefficient : value.coefficient };
  return compare(absolute, shift(whole(1), power)) >= 0;
}

function places(decimal: string): number {
  return decimal.includes('.') ? decimal.length - decimal.indexOf('.') - 1 : 0;
}

/** 4460000.5 → 4,460,000.5 */
function grouped(decimal: string): string {
  const [integer = '', fraction] = decimal.split('.');
  const sign = integer.startsWith('-') ? '-' : '';
  const digits = integer.slice(sign.length);
  const head = digits.length % 3 || 3;
  const groups = [digits.slice(0, head)];
  for (let at = head; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return sign + groups.join(',') + (fraction === undefined ? '' : `.${fraction}`);
}
