import { primaryLanguage } from '../language';
import { isUsable, termsIn } from '../term-key';
import type { CheckInput } from './finding';
import { chineseNumbers, englishNumbers } from './numbers-of';

/**
 * Checks that a Chinese term and its English translation name the same numbers: 四个全面 → *Three Comprehensives.
 *
 * Reports only where both name numbers other than one and share none: 三农 is right to have no number in English, and
 * “one” counts as often as not (一带一路, one-stop).
 */
export function checkNumbers({ glossary: { concepts, sourceLanguage }, targetLanguage, report }: CheckInput): void {
  if (targetLanguage === undefined) return;
  const pair = [primaryLanguage(sourceLanguage), primaryLanguage(targetLanguage)].sort().join(' ');
  if (pair !== 'en zh') return;
  for (const concept of concepts)
    for (const english of termsIn(concept, 'en').filter(isUsable)) {
      const numbers = withoutOne(englishNumbers(english.text));
      if (numbers.length === 0) continue;
      const chinese = termsIn(concept, 'zh').map((term) => ({ term, numbers: withoutOne(chineseNumbers(term.text)) }));
      const [first] = chinese;
      if (first === undefined || chinese.some((term) => term.numbers.length === 0)) continue;
      if (chinese.some((term) => term.numbers.some((number) => numbers.includes(number)))) continue;
      report({
        check: 'number-mismatch',
        severity: 'warning',
        concept: concept.id,
        language: english.language,
        term: english.text,
        message: `"${english.text}" names ${numbers.join(', ')}, "${first.term.text}" names ${first.numbers.join(', ')}`,
      });
    }
}

function withoutOne(numbers: ReadonlySet<number> | undefined): readonly number[] {
  return [...(numbers ?? [])].filter((number) => number !== 1);
}
