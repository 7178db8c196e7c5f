import type { TaggedSpan, TaggerWord } from './contract';
import { featureCount, featuresOf } from './features';
import type { Labels } from './labels';
import type { SparseRows } from './sparse-rows';
import { decode, marginsOf } from './viterbi';

/** What scores are summed from. */
export interface LinearModel {
  readonly labels: Labels;
  /** A power of two. */
  readonly buckets: number;
  readonly readsKnown: boolean;
  readonly rows: SparseRows;
  /** What each label's sums are multiplied by; absent where that is 1. */
  readonly scales?: Float64Array;
  /** As `decode` takes them. */
  readonly transitions: Float64Array;
}

/** What each label is worth at each word, `labels.count` a word. */
export function scoresOf({ labels, rows, scales, readsKnown }: LinearModel, features: Int32Array): Float64Array {
  const { count } = labels;
  const { starts, labels: columns, values } = rows;
  const width = featureCount(readsKnown);
  const words = features.length / width;
  const scores = new Float64Array(words * count);
  for (let word = 0, feature = 0; word < words; word++) {
    const here = word * count;
    for (const end = feature + width; feature < end; feature++) {
      const bucket = features[feature]!;
      for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) scores[here + columns[at]!]! += values[at]!;
    }
    if (scales) for (let label = 0; label < count; label++) scores[here + label]! *= scales[label]!;
  }
  return scores;
}

/** A span, and how far the best reading that differs on one of its words lies behind. */
export interface MarginSpan extends TaggedSpan {
  readonly margin: number;
}

/** The best legal reading of a sentence. */
export function readSentence(model: LinearModel, words: readonly TaggerWord[]): MarginSpan[] {
  const scores = scoresOf(model, featuresOf(words, model.buckets, model.readsKnown));
  const { labels, forward } = decode(model.labels, scores, model.transitions);
  const spans = model.labels.decode(labels);
  if (spans.length === 0) return [];
  const margins = marginsOf(model.labels, scores, model.transitions, forward, labels);
  return spans.map((span) => ({
    ...span,
    margin: margins.subarray(span.first, span.end).reduce((a, b) => Math.min(a, b)),
  }));
}
