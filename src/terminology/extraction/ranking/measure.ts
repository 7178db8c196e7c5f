import {
  basic,
  comboBasic,
  contextWeight,
  contextWeights,
  cValue,
  logLikelihood,
  ncValue,
  simpleMaths,
  tfIdf,
  weirdness,
  type LengthWeight,
} from '../../measures';
import { phraseFrequency } from '../../reference';
import type { Nesting } from '../counting/nesting';
import type { NgramTable } from '../candidates/ngram-table';
import type { ReferenceList } from '../options';
import type { Tally } from '../counting/tally';
import type { TermMeasures } from '../term';
import { leadingForm } from '../counting/variants';

/** What measures compare a candidate with. */
export interface Surroundings {
  readonly documents: number;
  /** Words of all texts. */
  readonly words: number;
  readonly table: NgramTable;
  readonly reference: ReferenceList | undefined;
  readonly lengthWeight: LengthWeight | undefined;
}

/** The C-value, with length as the language counts it. */
export function cValueOf(tally: Tally, nesting: Nesting, weight: LengthWeight | undefined): number {
  const chosen = weight ?? (tally.language === 'zh' ? 'characters' : 'words-plus-one');
  const nestedIn = { candidates: nesting.containing, frequency: nesting.frequency };
  const length = chosen === 'characters' ? tally.key.length : Math.max(1, tally.words.length);
  return cValue({ length, frequency: tally.occurrences.length, nestedIn }, chosen);
}

/** All measures of one candidate that need no other's. */
export function measuresOf(tally: Tally, nesting: Nesting, surroundings: Surroundings): TermMeasures {
  const { table, reference, documents, words } = surroundings;
  const frequency = tally.occurrences.length;
  const npmi = tally.language === 'zh' ? table.cohesion(leadingForm(tally)) : undefined;
  const nestingCounts = {
    length: Math.max(1, tally.words.length),
    frequency,
    containing: nesting.containing,
    contained: nesting.contained,
  };
  return {
    cValue: cValueOf(tally, nesting, surroundings.lengthWeight),
    ...(npmi === undefined ? {} : { npmi }),
    leftEntropy: tally.leftEntropy,
    rightEntropy: tally.rightEntropy,
    basic: basic(nestingCounts),
    comboBasic: comboBasic(nestingCounts),
    ...(documents > 1 ? { tfIdf: tfIdf({ frequency, documents: tally.documents }, documents) } : {}),
    ...(reference === undefined || tally.words.length === 0
      ? {}
      : keyness({ frequency, size: Math.max(words, frequency) }, tally.words, reference)),
  };
}

function keyness(focus: { frequency: number; size: number }, words: readonly string[], reference: ReferenceList) {
  const general = { frequency: phraseFrequency(words, reference), size: reference.size, types: reference.types };
  return {
    weirdness: weirdness(focus, general),
    simpleMaths: simpleMaths(focus, general),
    logLikelihood: logLikelihood(focus, general),
  };
}

/** Of so many terms with the highest C-values the neighbours weigh. */
const TOP_TERMS = 200;

/** NC-values: the C-values, corrected by the words that stand beside the best terms. */
export function ncValuesOf(tallies: readonly Tally[], cValues: readonly number[]): number[] {
  const order = tallies.map((_, index) => index);
  order.sort((a, b) => cValues[b]! - cValues[a]! || (tallies[a]!.key < tallies[b]!.key ? -1 : 1));
  const weights = contextWeights(order.slice(0, TOP_TERMS).map((index) => tallies[index]!.beside.keys()));
  return tallies.map(({ beside }, index) =>
    ncValue({ cValue: cValues[index]!, contextWeight: contextWeight(beside, weights) }),
  );
}
