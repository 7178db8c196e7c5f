import type { Span } from '../../../text';
import { add, multiply, parseDecimal, shift, whole, ZERO } from '../decimal';
import type { Exact } from '../decimal';

/** A number in English text with its scale: 1.407 billion, 44,600, forty-six, two hundred million. */
export interface EnglishNumber extends Span {
  readonly value: Exact;
  readonly script: 'digits' | 'words';
  /** The power of ten of its scale: what 3–5 million shares. */
  readonly power: number;
}

const ONES = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS = new Map<string, number>([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  bn: 9,
  mn: 6,
  tn: 12,
};

// 44,600; 1.407; 2010
const DIGITS = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
// forty-six, twelve
const WORD = /[a-z]+/iy;
// billion, hundred million, bn directly behind the digits
const SCALE = /[ -]?(hundred|thousand|million|billion|trillion|bn|mn|tn)\b/iy;

/** Reads the longest number at an offset. */
export function readEnglishNumber(text: string, start: number): EnglishNumber | undefined {
  if (isInsideWord(text, start)) return undefined;
  DIGITS.lastIndex = start;
  const digits = DIGITS.exec(text)?.[0];
  if (digits !== undefined && digits.length <= 96)
    return withScales(text, {
      start,
      end: start + digits.length,
      value: parseDecimal(digits.replaceAll(',', '')),
      script: 'digits',
    });
  return digits === undefined ? readWords(text, start) : undefined;
}

/** G20, 3.1.2; but RMB14.07 begins a number behind its currency. */
export function isInsideWord(text: string, start: number): boolean {
  return (
    /[\w.]/.test(text[start - 1] ?? '') &&
    !/(?:RMB|CNY|USD|HKD|EUR|GBP)$/.test(text.slice(Math.max(0, start - 3), start))
  );
}

function withScales(text: string, head: Omit<EnglishNumber, 'power'>): EnglishNumber {
  let { end } = head;
  let power = 0;
  for (;;) {
    SCALE.lastIndex = end;
    const match = SCALE.exec(text);
    if (!match) return { ...head, end, value: shift(head.value, power), power };
    power += SCALES[match[1]!.toLowerCase()]!;
    end += match[0].length;
  }
}

/** two hundred and fifty thousand: words add up within a scale, scales multiply what stands before them. */
function readWords(text: string, start: number): EnglishNumber | undefined {
  let total = ZERO;
  let section = ZERO;
  let end = start;
  let found = false;
  let power = 0;
  for (let at = start; ;) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0].toLowerCase();
    const value = word === undefined ? undefined : WORDS.get(word);
    const scale = word === undefined || !found ? undefined : SCALES[word];
    if (word === undefined || (value === undefined && scale === undefined)) break;
    if (value !== undefined) section = add(section, whole(value));
    else if (scale === 2) section = multiply(section, whole(100));
    else {
      total = add(total, shift(section, scale!));
      section = ZERO;
      power = scale!;
    }
    found = true;
    end = at + word.length;
    const joint = /^(?: and )?[ -]?/.exec(text.slice(end, end + 6))![0];
    if (joint === '') break;
    at = end + joint.length;
  }
  return found ? { start, end, value: add(total, section), script: 'words', power } : undefined;
}
