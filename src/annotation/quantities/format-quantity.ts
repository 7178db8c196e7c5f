import type { Quantity, QuantityValue } from '../../model';
import { formatNumber } from './format-number';
import { unitOfCode } from './unit-dictionary';

/** What is needed of a quantity to write it out. */
export type Writable = Pick<Quantity, 'kind' | 'value' | 'unit'>;

export interface FormatOptions {
  readonly locale: 'zh' | 'en';
}

/**
 * Writes a quantity out in Chinese or English, with its bounds and nothing rounded.
 *
 * A classifier has no English: 3865家 is 3,865, and the noun is the sentence's to give.
 *
 * @example
 * formatQuantity(parseQuantity('14.07亿元')!, { locale: 'en' }); // '1.407 billion yuan'
 * formatQuantity(parseQuantity('近2亿元')!, { locale: 'zh' }); // '近2亿元'
 */
export function formatQuantity(quantity: Writable, { locale }: FormatOptions): string {
  const { value } = quantity;
  const one = (decimal: string) => withUnit(quantity, formatNumber(decimal, locale), locale);
  if (value.kind === 'ratio') return value.terms.join(':');
  if (value.kind === 'range')
    return locale === 'zh' ? `${one(value.from)}至${one(value.to)}` : `${one(value.from)} to ${one(value.to)}`;
  return bound(value, one(value.decimal), locale);
}

/** Words around a value, per language: {} is the value. */
const BOUNDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  exact: { zh: '{}', en: '{}' },
  approximate: { zh: '约{}', en: 'about {}' },
  nearly: { zh: '近{}', en: 'nearly {}' },
  'at-least true': { zh: '{}以上', en: 'at least {}' },
  'at-least false': { zh: '超过{}', en: 'more than {}' },
  'at-most true': { zh: '不超过{}', en: 'at most {}' },
  'at-most false': { zh: '不足{}', en: 'less than {}' },
};

function bound(
  value: Exclude<QuantityValue, { kind: 'range' | 'ratio' }>,
  written: string,
  locale: 'zh' | 'en',
): string {
  const key = 'inclusive' in value ? `${value.kind} ${value.inclusive}` : value.kind;
  return BOUNDS[key]![locale].replace('{}', written);
}

function withUnit({ kind, unit }: Writable, number: string, locale: 'zh' | 'en'): string {
  if (locale === 'zh') {
    if (kind === 'ordinal') return `第${number}${chineseUnit(unit.code)}`;
    return number + (kind === 'multiple' ? '倍' : kind === 'age' ? '岁' : chineseUnit(unit.code));
  }
  if (kind === 'ordinal') return `No. ${number}`;
  if (kind === 'percent') return `${number}%`;
  if (kind === 'age') return `${number} years of age`;
  if (kind === 'multiple') return `${number} times`;
  const name = englishUnit(unit.code);
  return name === '' ? number : `${number} ${name}`;
}

/** A code's Chinese word, part by part: ug/m3 → 微克/立方米; what is no code is the classifier itself. */
function chineseUnit(code: string): string {
  return parts(code, (part) => unitOfCode(part)?.forms[0] ?? part).join('/');
}

/** One of what stands below the line: micrograms per cubic meter. */
function englishUnit(code: string): string {
  const names = parts(code, (part) => unitOfCode(part)?.english[0] ?? '').filter(Boolean);
  return names.map((name, index) => (index === 0 ? name : name.replace(/s$/, ''))).join(' per ');
}

function parts(code: string, name: (part: string) => string): string[] {
  return unitOfCode(code) ? [name(code)] : code.split('/').map(name);
}
