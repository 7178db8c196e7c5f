import { assertCount } from './counts';

/** What the words beside terms say, against the C-value (Frantzi, Ananiadou and Mima 2000). */
const CONTEXT_SHARE = 0.2;

/**
 * Weighs each word by the share of the top terms that it stands beside: weight(w) = t(w) / n, 0 … 1.
 *
 * In: for each of the n top terms the words beside its occurrences; a word that stands beside one term often counts once.
 */
export function contextWeights(contexts: Iterable<Iterable<string>>): Map<string, number> {
  const terms = new Map<string, number>();
  let count = 0;
  for (const words of contexts) {
    count++;
    for (const word of new Set(words)) terms.set(word, (terms.get(word) ?? 0) + 1);
  }
  for (const [word, beside] of terms) terms.set(word, beside / count);
  return terms;
}

/**
 * Sums what the words beside a candidate weigh: Σ f_a(b) · weight(b); a word without a weight adds nothing.
 *
 * In: each word with how often it stands beside the candidate.
 */
export function contextWeight(
  beside: Iterable<readonly [word: string, frequency: number]>,
  weights: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const [word, frequency] of beside) {
    assertCount(word, frequency);
    sum += frequency * (weights.get(word) ?? 0);
  }
  return sum;
}

/**
 * Ranks a candidate by its C-value and by the company it keeps: 0.8 · C-value + 0.2 · context weight.
 *
 * NC-value of Frantzi, Ananiadou and Mima (2000), which reranks the list that the C-value gave. The C-value's unit.
 *
 * @example
 * const weights = contextWeights([['推进', '深化'], ['深化']]); // 推进 0.5, 深化 1
 * ncValue({ cValue: 10, contextWeight: contextWeight([['深化', 4]], weights) }); // 0.8 · 10 + 0.2 · 4 = 8.8
 */
export function ncValue({
  cValue,
  contextWeight,
}: {
  readonly cValue: number;
  readonly contextWeight: number;
}): number {
  assertCount('cValue', cValue);
  assertCount('contextWeight', contextWeight);
  return (1 - CONTEXT_SHARE) * cValue + CONTEXT_SHARE * contextWeight;
}
