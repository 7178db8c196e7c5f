/** Quantities: in, the normalised text and the times in it; out, counts, shares, money and measures with exact values. */
export { quantities } from './quantities';
export { readAt } from './scan';
export type { Measure } from './measure';
export { isExact, readNumeral } from './numerals';
export { formatDecimal } from './decimal';
export { unitDictionary } from './unit-dictionary';
export { parseChineseNumber, parseQuantity } from './parse-quantity';
export type { ParsedQuantity } from './parse-quantity';
