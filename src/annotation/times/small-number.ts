import { formatDecimal, isExact, readNumeral } from '../quantities';

/** Reads a whole small number in either script: 12, 十二, 二〇一六. NaN where it is none. */
export function smallNumber(written: string): number {
  const numeral = readNumeral(written, 0);
  if (!numeral || numeral.script === 'none' || numeral.end !== written.length || !isExact(numeral)) return Number.NaN;
  return Number(formatDecimal(numeral.low));
}
