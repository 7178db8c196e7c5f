import type { LengthWeight } from '../measures';
import type { Glossary } from '../glossary/glossary';
import type { NgramThresholds } from './candidates/ngram-candidates';
import type { ReferenceFrequencies } from '../reference';
import type { ScoreWeights } from './ranking/score';
import type { TermMeasures } from './term';

/** General language to compare with: what `referenceFrequencies` and `parseReference` give. */
export type ReferenceList = Pick<ReferenceFrequencies, 'frequencyOf' | 'size' | 'types'>;

/** A word of a term, with its tag. */
export interface ComposedWord {
  readonly text: string;
  readonly pos?: string;
}

/** An English rendering put together from words; undefined where a word is not known. */
export type Compose = (
  words: readonly ComposedWord[],
) => { readonly text: string; readonly source: string } | undefined;

export interface ExtractionOptions {
  /**
   * Candidates that stand seldomer are left out; 2 by default. Entities, terms that the text explains and terms of the
   * glossary are taken from one occurrence on.
   */
  readonly minFrequency?: number;
  /** At most so many terms, the best first; all by default. */
  readonly top?: number;
  /** Contexts kept for a term; 3 by default. */
  readonly contexts?: number;
  /** What length counts for in the C-value; `characters` by default. */
  readonly lengthWeight?: LengthWeight;
  /** General language to compare with; a list derived from jieba's dictionary by default. */
  readonly reference?: ReferenceList;
  /** Gives terms their English, and makes its own Chinese terms known. */
  readonly glossary?: Glossary;
  /** Puts an English rendering together where no other source has one. */
  readonly compose?: Compose;
  /** Thresholds for strings of characters; `false` leaves them out. */
  readonly ngrams?: Partial<NgramThresholds> | false;
  /** Which measures terms come with; all but `textRank` by default, which walks the texts many times. Those that the score needs are counted anyhow. */
  readonly measures?: readonly (keyof TermMeasures)[];
  /** What the score is made of. */
  readonly weights?: Partial<ScoreWeights>;
}

export const DEFAULT_NGRAMS: NgramThresholds = { frequency: 4, cohesion: 0.45, freedom: 1.5 };
