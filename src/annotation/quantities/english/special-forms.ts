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
const MULTIPLE = /\b(?:doubled|doubling|tripled|tripling|quadrupled|quadrupling)\b/iy;
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
  if (multiple)
    return draft(
      'multiple',
      start,
      multiple[0],
      { kind: 'exact', decimal: TIMES[multiple[0].toLowerCase()]! },
      'quantity.doubling',
    );
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
