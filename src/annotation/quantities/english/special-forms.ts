import { bounded, MORE_THAN } from '../bounds';
import type { Bound } from '../bounds';
import { formatDecimal } from '../decimal';
import type { QuantityDraft } from '../quantity-draft';
import { englishBoundBefore } from './bounds';
import { readEnglishFraction } from './fractions';
import { NUMBER_WORDS, ORDINAL_WORDS } from './number-words';
import { matchAt } from '../../match-at';

const NO_UNIT = { code: '', system: 'none', written: '' } as const;

// half of, half the, half its: 50%, as 一半 is; not half a million, half-hour
const HALF = /half(?= (?:of|the|its|their|our|that|those)\b)/iy;
// doubled, tripled, to double
const TIMES: Readonly<Record<string, string>> = { doubl: '2', tripl: '3', quadrupl: '4' };
const MULTIPLE = /(doubl|tripl|quadrupl)(?:ed|ing|e)\b/iy;
const BARE_VERB = /\b(?:to|will|would|shall|should|can|could|and|more than|nearly|almost|about|roughly|basically) $/i;
const AROUND: readonly (readonly [words: RegExp, bound: Bound])[] = [
  [/\bmore than $/i, MORE_THAN],
  [/\b(?:nearly|almost) $/i, { kind: 'nearly' }],
  [/\b(?:about|roughly|approximately) $/i, { kind: 'approximate' }],
];
// dozens of, hundreds of, tens of thousands of: 数十, 数百, 数万, from one to ten of them
const PLURAL = /(?:(tens|dozens|hundreds) of )?(dozens|hundreds|thousands|millions|billions)(?: of\b)?/iy;
// several hundred, a few thousand: 数百, 几千
const SEVERAL = /(?:several|a few) (hundred|thousand|million|billion|dozen)\b/iy;
const POWERS: Readonly<Record<string, number>> = { ten: 1, dozen: 1, hundred: 2, thousand: 3, million: 6, billion: 9 };
// threefold, 3-fold, by a factor of three: as much again or as much in all, English does not say; the plain number is kept
const FOLD = /(two|three|four|five|six|seven|eight|nine|ten|\d{1,3}(?:\.\d+)?)-?fold\b/iy;
const FACTOR = /a factor of (two|three|four|five|six|seven|eight|nine|ten|\d{1,3}(?:\.\d+)?)\b/iy;
// ranked third, ranks 5th, in second place
const RANK = /(?:the )?(?:number |No\. ?)?(\d{1,4}(?:st|nd|rd|th)?|[a-z]{4,11})\b/iy;
const RANKED = /\brank(?:s|ed|ing)? (?:as |at )?$/i;
const PLACE = /(\d{1,3}(?:st|nd|rd|th)|[a-z]{4,11})(?= (?:place|largest|biggest|highest)\b)/iy;

/** Fractions, multiples, vague plurals and ranks: what is one word or two and no plain number. */
export function readEnglishForm(text: string, start: number, floor = 0): QuantityDraft | undefined {
  if (/\w/.test(text[start - 1] ?? '')) return undefined;
  return (
    readFraction(text, start, floor) ??
    readMultiple(text, start) ??
    readPlural(text, start) ??
    readFold(text, start) ??
    readRank(text, start)
  );
}

function readFraction(text: string, start: number, floor: number): QuantityDraft | undefined {
  const bound = englishBoundBefore(text, start);
  const near = bound && bound.start >= floor ? bound : undefined;
  const half = matchAt(HALF, text, start);
  if (half) {
    const read = draft('percent', start, half[0], bounded(near?.bound, '50'), 'quantity.half');
    return { ...read, start: near?.start ?? start, unit: { code: '%', system: 'ucum', written: half[0] } };
  }
  const fraction = readEnglishFraction(text, start);
  // 2 1/2 miles is a measure, and read as one; 2 1/3 has no decimal
  if (!fraction || fraction.decimal) return undefined;
  const { terms, end } = fraction;
  const value = { kind: 'ratio', terms: terms.map(formatDecimal) } as const;
  const read = draft('ratio', start, text.slice(start, end), value, 'quantity.fraction');
  return { ...read, start: near?.start ?? start };
}

function readMultiple(text: string, start: number): QuantityDraft | undefined {
  const multiple = matchAt(MULTIPLE, text, start);
  const before = text.slice(Math.max(0, start - 14), start);
  if (!multiple || (multiple[0].endsWith('e') && !BARE_VERB.test(before))) return undefined;
  const around = AROUND.map(([words, bound]) => ({ match: words.exec(before), bound })).find(({ match }) => match);
  const value = bounded(around?.bound, TIMES[multiple[1]!.toLowerCase()]!);
  const read = draft('multiple', start, multiple[0], value, 'quantity.doubling');
  return { ...read, start: start - (around?.match![0].length ?? 0) };
}

function readPlural(text: string, start: number): QuantityDraft | undefined {
  const several = matchAt(SEVERAL, text, start);
  const match = several ?? matchAt(PLURAL, text, start);
  if (!match) return undefined;
  const words = several ? [match[1]] : [match[1], match[2]];
  const power = words.reduce((sum, word) => sum + (POWERS[word?.toLowerCase().replace(/s$/, '') ?? ''] ?? 0), 0);
  const zeros = '0'.repeat(power);
  const value = { kind: 'range', from: `1${zeros}`, to: `10${zeros}` } as const;
  return draft('cardinal', start, match[0], value, 'quantity.plural');
}

function readFold(text: string, start: number): QuantityDraft | undefined {
  const fold = matchAt(FOLD, text, start) ?? matchAt(FACTOR, text, start);
  if (!fold) return undefined;
  const decimal = String(NUMBER_WORDS.get(fold[1]!.toLowerCase()) ?? fold[1]!);
  return draft('multiple', start, fold[0], { kind: 'exact', decimal }, 'quantity.fold');
}

function readRank(text: string, start: number): QuantityDraft | undefined {
  const ranked = RANKED.test(text.slice(Math.max(0, start - 12), start));
  const match = matchAt(ranked ? RANK : PLACE, text, start);
  const number = match && /^\d+/.exec(match[1]!)?.[0];
  const decimal = match && (number ?? ORDINAL_WORDS.get(match[1]!.toLowerCase()));
  if (!match || decimal === undefined) return undefined;
  return draft('ordinal', start, match[0], { kind: 'exact', decimal: String(decimal) }, 'quantity.rank');
}

function draft(
  kind: QuantityDraft['kind'],
  start: number,
  form: string,
  value: QuantityDraft['value'],
  ground: string,
): QuantityDraft {
  const end = start + form.length;
  return { kind, start, end, value, unit: NO_UNIT, number: { start, end }, ground };
}
