import type { GoldSentence } from './gold-sentences';
import { readSentence, type LinearModel } from './linear-model';
import { Scorer, type SpanScores } from './score';

/** How a model did on sentences, and which of its spans were right. */
export interface Measured {
  readonly scores: SpanScores;
  readonly spans: readonly { readonly margin: number; readonly isRight: boolean }[];
}

/**
 * Reads sentences as they will be met, words uncut, and holds the spans against the gold ones.
 *
 * @param total Counts them too.
 */
export function measure(model: LinearModel, sentences: readonly GoldSentence[], total?: Scorer): Measured {
  const scorer = new Scorer();
  const spans = sentences.flatMap(({ places, words, gold }) => {
    const found = readSentence(model, words).map(({ first, end, kind, margin }) => ({
      start: places[first]!.start,
      end: places[end - 1]!.end,
      kind,
      margin,
    }));
    const isRight = scorer.add(gold, found);
    total?.add(gold, found);
    return found.map(({ margin }, index) => ({ margin, isRight: isRight[index]! }));
  });
  return { scores: scorer.scores(), spans };
}
