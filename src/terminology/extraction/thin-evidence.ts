import type { Tally } from './tally';

/** A text of fewer words is short: what stands there twice may do so by the way. */
const SHORT_TEXT = 3000;

/** Tells whether a text of so many words is short. */
export function isShort(words: number): boolean {
  return words < SHORT_TEXT;
}

/** Tells whether a candidate stands too seldom for its counts to say whether it is a term. */
export function isThin({ occurrences }: Pick<Tally, 'occurrences'>, words: number): boolean {
  return occurrences.length <= (isShort(words) ? 2 : 1);
}

/** Tells whether a candidate that was only seen inside longer ones is a term by itself, going by its form: 人工智能 of 人工智能大模型. */
export function standsByItself({ words, occurrences, torn }: Tally): boolean {
  if (torn === occurrences.length || words.length === 0) return false;
  if (words.length === 1) return words[0]!.length >= 3;
  return true;
}
