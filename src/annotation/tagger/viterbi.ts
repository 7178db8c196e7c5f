import type { Labels } from './labels';

/** The best legal labels of a sentence. */
export interface Decoded {
  readonly labels: Uint16Array;
  /** The best score of a legal beginning that ends with each label at each word; `marginsOf` goes on from it. */
  readonly forward: Float64Array;
}

/**
 * Finds the best legal sequence of labels (A. Viterbi, 1967); of equal ones the one with the lower numbers, so that O wins ties.
 *
 * @param scores What each label is worth at each word, `labels.count` a word.
 * @param transitions What label b is worth behind label a: at `b * (count + 1) + a`, where a is `count` for the sentence's start.
 */
export function decode(labels: Labels, scores: Float64Array, transitions: Float64Array | Int32Array): Decoded {
  const { count, predecessors, mayBegin, mayEnd } = labels;
  const length = scores.length / count;
  const best = new Uint16Array(length);
  const forward = new Float64Array(scores.length).fill(-Infinity);
  if (length === 0) return { labels: best, forward };
  const from = new Uint16Array(scores.length);
  for (let label = 0; label < count; label++)
    if (mayBegin[label]) forward[label] = scores[label]! + transitions[label * (count + 1) + count]!;
  for (let word = 1; word < length; word++) {
    const here = word * count;
    const before = here - count;
    for (let label = 0; label < count; label++) {
      const allowed = predecessors[label]!;
      const row = label * (count + 1);
      let most = -Infinity;
      let origin = 0;
      for (let at = 0; at < allowed.length; at++) {
        const previous = allowed[at]!;
        const score = forward[before + previous]! + transitions[row + previous]!;
        if (score > most) {
          most = score;
          origin = previous;
        }
      }
      forward[here + label] = most + scores[here + label]!;
      from[here + label] = origin;
    }
  }
  const last = (length - 1) * count;
  let label = 0;
  for (let other = 1; other < count; other++)
    if (mayEnd[other] && forward[last + other]! > forward[last + label]!) label = other;
  for (let word = length - 1; word >= 0; word--) {
    best[word] = label;
    label = from[word * count + label]!;
  }
  return { labels: best, forward };
}

/** At each word, how far the best sequence is ahead of the best legal one that has another label there. */
export function marginsOf(
  { count, predecessors, mayEnd }: Labels,
  scores: Float64Array,
  transitions: Float64Array | Int32Array,
  forward: Float64Array,
  best: Uint16Array,
): Float64Array {
  const margins = new Float64Array(best.length);
  let behind = Float64Array.from(mayEnd, (may) => (may ? 0 : -Infinity));
  for (let word = best.length - 1; word >= 0; word--) {
    const here = word * count;
    let other = -Infinity;
    for (let label = 0; label < count; label++)
      if (label !== best[word]) other = Math.max(other, forward[here + label]! + behind[label]!);
    margins[word] = forward[here + best[word]!]! + behind[best[word]!]! - other;
    const next = new Float64Array(count).fill(-Infinity);
    for (let label = 0; label < count; label++) {
      const score = scores[here + label]! + behind[label]!;
      for (const previous of predecessors[label]!)
        next[previous] = Math.max(next[previous]!, transitions[label * (count + 1) + previous]! + score);
    }
    behind = next;
  }
  return margins;
}
