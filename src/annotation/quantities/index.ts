/** Quantities: in, the normalised text and the times in it; out, counts, shares, money and measures with exact values. */
export { quantities } from './quantities';
export { convert } from './convert';
export type { Converted } from './convert';
export { formatQuantity } from './format-quantity';
export type { FormatOptions, Writable } from './format-quantity';
export { isInQuotedName } from './context';
export { readAt } from './scan';
export type { Measure } from './measure';
export { isExact, readNumeral } from './numerals';
export { formatDecimal } from './decimal';
export { NUMBER_WORDS, ORDINAL_WORDS } from './english/number-words';
export { englishBoundBefore, englishBoundBehind } from './english/bounds';
export { unitDictionary } from './unit-dictionary';
export { parseChineseNumber, parseQuantity } from './parse-quantity';
export type { ParsedQuantity } from './parse-quantity';
