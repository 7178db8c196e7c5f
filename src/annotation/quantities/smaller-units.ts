import { add, shift } from './decimal';
import { readNumeral } from './numerals';
import type { Phrase } from './phrase';

/** The tenths and hundredths that may go on from a market unit. */
const SMALLER: Readonly<Record<string, readonly (readonly [form: string, power: number])[]>> = {
  jin: [
    ['两', -1],
    ['兩', -1],
  ],
  zhang: [
    ['尺', -1],
    ['寸', -2],
  ],
  chi: [['寸', -1]],
  mu: [['分', -1]],
};

// 三亩五分 田, but 三亩 二分之一, 三斤 五分钟
const NO_UNIT = /[之为给成钱钟]/;

/** Adds the smaller units that go on from a market unit, in the larger one: 六斤八两 is 6.8 斤, 三丈五尺 3.5 丈. */
export function withSmallerUnits(text: string, phrase: Phrase): Phrase {
  let { low, high, end } = phrase;
  if (phrase.open || phrase.numeral.scaled) return phrase;
  for (const [form, power] of SMALLER[phrase.unit?.code ?? ''] ?? []) {
    const numeral = readNumeral(text, end);
    if (!numeral || numeral.script === 'none' || numeral.end - numeral.start !== 1) continue;
    if (!text.startsWith(form, numeral.end) || NO_UNIT.test(text[numeral.end + form.length] ?? '')) continue;
    low = add(low, shift(numeral.low, power));
    high = add(high, shift(numeral.low, power));
    end = numeral.end + form.length;
  }
  return end === phrase.end ? phrase : { ...phrase, low, high, end, unitSpan: { ...phrase.unitSpan, end } };
}
