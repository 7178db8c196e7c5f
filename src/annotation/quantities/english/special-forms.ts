import { bounded, MORE_THAN } from '../bounds';
import type { Bound } from '../bounds';
import type { QuantityDraft } from '../quantity-draft';

const NO_UNIT = { code: '', system: 'none', written: '' } as const;
const PARTS: Readonly<Record<string, string>> = {
  half: '2',
  third: '3',
  quarter: '4',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
};
const COUNTS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
// one third, two-thirds, three quarters; not third-party
const FRACTION =
  /\b(one|two|three|four|five|six|seven|eight|nine)[ -](half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b(?!-)/iy;
// doubled, tripled
const TIMES: Readonly<Record<string, string>> = {
  doubled: '2',
  doubling: '2',
  tripled: '3',
  tripling: '3',
  quadrupled: '4',
  quadrupling: '4',
};
const MULTIPLE =
  /\b(?:(more than|nearly|almost|about|roughly) )?(doubled|doubling|tripled|tripling|quadrupled|quadrupling)\b/iy;
const AROUND: Readonly<Record<string, Bound>> = {
  'more than': MORE_THAN,
  nearly: { kind: 'nearly' },
  almost: { kind: 'nearly' },
  about: { kind: 'approximate' },
  roughly: { kind: 'approximate' },
};
// dozens of, hundreds of, tens of thousands of: 数十, 数百, 数万, from one to ten of them
const PLURAL = /\b(?:(tens|dozens|hundreds) of )?(dozens|hundreds|thousands|millions|billions)(?: of\b)?/iy;
const POWERS: Readonly<Record<string, number>> = {
  tens: 1,
  dozens: 1,
  hundreds: 2,
  thousands: 3,
  millions: 6,
  billions: 9,
};
// threefold, 3-fold: as much again or as much in all, English does not say; the plain number is kept
const FOLD = /\b(two|three|four|five|six|seven|eight|nine|\d{1,3})-?fold\b/iy;

/** Fractions and multiples that are one word or two. */
export function readEnglishForm(text: string, start: number): QuantityDraft | undefined {
  const fraction = at(FRACTION, text, start);
  if (fraction) {
    const terms = [COUNTS[fraction[1]!.toLowerCase()]!, PARTS[fraction[2]!.toLowerCase()]!];
    return draft('ratio', start, fraction[0], { kind: 'ratio', terms }, 'quantity.fraction');
  }
  const multiple = at(MULTIPLE, text, start);
  if (multiple) {
    const [form, around = '', word = ''] = multiple;
    const value = bounded(AROUND[around.toLowerCase()], TIMES[word.toLowerCase()]!);
    const end = start + form.length;
    return {
      ...draft('multiple', start, form, value, 'quantity.doubling'),
      number: { start: end - word.length, end },
    };
  }
  const plural = at(PLURAL, text, start);
  if (plural) {
    const power = [plural[1], plural[2]].reduce((sum, word) => sum + (POWERS[word?.toLowerCase() ?? ''] ?? 0), 0);
    const zeros = '0'.repeat(power);
    return draft(
      'cardinal',
      start,
      plural[0],
      { kind: 'range', from: `1${zeros}`, to: `10${zeros}` },
      'quantity.plural',
    );
  }
  const fold = at(FOLD, text, start);
  if (!fold) return undefined;
  const decimal = COUNTS[fold[1]!.toLowerCase()] ?? fold[1]!;
  return draft('multiple', start, fold[0], { kind: 'exact', decimal }, 'quantity.fold');
}

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  if (/\w/.test(text[start - 1] ?? '')) return undefined;
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
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
