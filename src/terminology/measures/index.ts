/** Statistics of terms: in, counts; out, numbers. Each measure is one pure function, and says its source and its unit. */
export { cValue } from './c-value';
export type { CValueCounts, LengthWeight } from './c-value';
export { contextWeight, contextWeights, ncValue } from './nc-value';
export { simpleMaths, weirdness } from './weirdness';
export type { ReferenceRate } from './weirdness';
export { logLikelihood } from './log-likelihood';
export type { LikelihoodForm } from './log-likelihood';
export { logRatio, percentDifference } from './effect-size';
export { minSplitNpmi, npmi, pmi } from './pointwise-mutual-information';
export { branchingEntropy } from './branching-entropy';
export { basic, comboBasic } from './combo-basic';
export type { NestingCounts, NestingWeights } from './combo-basic';
export { tfIdf } from './tf-idf';
export type { DocumentCounts } from './tf-idf';
export { textRank } from './text-rank';
export type { TextRankOptions } from './text-rank';
export type { Rate } from './counts';
