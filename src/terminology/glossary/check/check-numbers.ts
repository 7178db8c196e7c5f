import { primaryLanguage } from '../language';
import { isUsable, termsIn } from '../term-key';
import type { CheckInput } from './finding';
import { chineseNumbers, englishNumbers, type NamedNumbers } from './numbers-of';

/**
 * Checks that a Chinese term and its English translation name the same numbers: 四个全面 → *Three Comprehensives.
 *
 * Reports only where both name numbers other than one and share none, or name equally many and not the same (三严三实 →
 * *Four Stricts and Three Earnests): 三农 is right to have no number in English, and “one” counts as often as not
 * (一带一路, one-stop).
 */
export function checkNumbers({ glossary: { concepts, sourceLanguage }, targetLanguage, report }: CheckInput): void {
  if (targetLanguage === undefined) return;
  const pair = [primaryLanguage(sourceLanguage), primaryLanguage(targetLanguage)].sort().join(' ');
  if (pair !== 'en zh') return;
  for (const concept of concepts)
    for (const english of termsIn(concept, 'en').filter(isUsable)) {
      const numbers = withoutOne(englishNumbers(english.text));
      if (numbers.all.size === 0) continue;
      const chinese = termsIn(concept, 'zh').map((term) => ({ term, numbers: withoutOne(chineseNumbers(term.text)) }));
      const [first] = chinese;
      if (first === undefined || chinese.some((term) => term.numbers.all.size === 0 || agree(term.numbers, numbers)))
        continue;
      report({
        check: 'number-mismatch',
        severity: 'warning',
        concept: concept.id,
        language: english.language,
        term: english.text,
        message: `"${english.text}" names ${inWords(numbers)}, "${first.term.text}" names ${inWords(first.numbers)}`,
      });
    }
}

const ONE = 1;

function withoutOne({ all, each }: NamedNumbers = { all: new Set(), each: [] }): NamedNumbers {
  return {
    all: new Set([...all].filter((number) => number !== ONE)),
    each: each.filter((readings) => readings.size > 1 || !readings.has(ONE)),
  };
}

/** Where both name several and equally many, each must be among those of the other; else one in common will do. */
function agree(one: NamedNumbers, other: NamedNumbers): boolean {
  if (one.each.length !== other.each.length || one.each.length < 2) return overlap(one.all, other.all);
  return covers(one, other) && covers(other, one);
}

function covers(one: NamedNumbers, other: NamedNumbers): boolean {
  return other.each.every((readings) => one.each.some((candidates) => overlap(readings, candidates)));
}

function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return [...one].some((number) => other.has(number));
}

function inWords({ all }: NamedNumbers): string {
  return [...all].join(', ');
}
