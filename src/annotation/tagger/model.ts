import type { Tagger } from './contract';
import { confidenceOf, type Calibration } from './confidence';
import type { LeftOut } from './gold-sentences';
import { readSentence } from './linear-model';
import type { QuantisedModel } from './quantise';
import type { SpanCounts } from './score';

/** What a model was made of and how well it did; stands in its file. */
export interface TrainingSummary {
  /** Passes over the sentences that were made. */
  readonly epochs: number;
  readonly seed: number;
  readonly documents: number;
  readonly sentences: number;
  readonly words: number;
  readonly entities: number;
  readonly leftOut: LeftOut;
  /** Entities that begin or end inside a word. */
  readonly insideWords: number;
  /** How it did on sentences that it had not seen; absent where there were too few. */
  readonly check?: TrainingCheck;
}

/** Exact spans found in sentences that were not learned from. */
export interface TrainingCheck {
  /** `dev`: Documents set apart by the caller. `held-out`: a tenth of the sentences, by a model of the others. */
  readonly on: 'dev' | 'held-out';
  readonly sentences: number;
  /** With int8 weights, as written. */
  readonly exact: SpanCounts;
  /** With the weights before rounding: the difference is what rounding costs. */
  readonly unrounded: SpanCounts;
}

/** A trained tagger: plain values and int8 weights; `stringifyTaggerModel` writes it, `parseTaggerModel` reads it. */
export interface TaggerModel {
  readonly name: string;
  /** A hash of all that the file holds. */
  readonly version: string;
  readonly linear: QuantisedModel;
  readonly confidence: Calibration;
  readonly training: TrainingSummary;
}

/** The tagger that a model makes. */
export function taggerOf(model: TaggerModel): Tagger {
  const { name, version, linear, confidence } = model;
  return {
    name,
    version,
    readsKnown: linear.readsKnown,
    tag: (words) =>
      readSentence(linear, words).map(({ first, end, kind, margin }) => ({
        first,
        end,
        kind,
        confidence: confidenceOf(margin, confidence),
      })),
  };
}
