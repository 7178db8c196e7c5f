import type { Document } from '../../model';
import { readGold } from './gold-sentences';
import { measure } from './measure';
import { roundedModel } from './quantise';
import { Scorer, type SpanScores } from './score';
import { fullOptions, labelsOf, learnFrom, type LearnOptions } from './train-options';

export interface CrossValidateOptions extends LearnOptions {
  /** Into how many parts; 5 where absent. */
  readonly folds?: number;
  /** Told after each fold. */
  readonly onFold?: (fold: number, scores: SpanScores) => void;
}

/** What a tagger trained on all parts but one finds in that one, over all parts. */
export interface CrossValidation extends SpanScores {
  /** Parts are whole Documents where there are enough, else runs of sentences. */
  readonly by: 'document' | 'sentence';
  readonly folds: readonly SpanScores[];
}

const FOLDS = { least: 2, most: 100, usual: 5 };

/**
 * Says how well a tagger trained on these Documents will do on others like them: exact spans, int8 weights, each part
 * tagged by a model that has not seen it.
 */
export function crossValidateTagger(
  documents: readonly Document[],
  { folds = FOLDS.usual, onFold, ...options }: CrossValidateOptions = {},
): CrossValidation {
  if (!Number.isInteger(folds) || folds < FOLDS.least || folds > FOLDS.most)
    throw new RangeError(`folds: expected a whole number from ${FOLDS.least} to ${FOLDS.most}, got ${folds}`);
  const full = fullOptions(options);
  const byDocument = documents.map((document) => readGold(document, options).sentences);
  const sentences = byDocument.flat();
  const labels = labelsOf(sentences, full);
  if (sentences.length < folds) throw new RangeError(`folds: ${sentences.length} sentences do not make ${folds} parts`);
  const by = documents.length >= folds ? 'document' : 'sentence';
  const partOf =
    by === 'document'
      ? byDocument.flatMap((own, index) => own.map(() => index % folds))
      : sentences.map((_, index) => Math.floor((index * folds) / sentences.length));
  const all = new Scorer();
  const scores = Array.from({ length: folds }, (_, fold) => {
    const others = sentences.filter((_, index) => partOf[index] !== fold);
    const model = roundedModel(learnFrom(others, labels, full), { labels, ...full });
    const held = sentences.filter((_, index) => partOf[index] === fold);
    const { scores } = measure(model, held, all);
    onFold?.(fold + 1, scores);
    return scores;
  });
  return { by, ...all.scores(), folds: scores };
}
