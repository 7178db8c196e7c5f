/** Statistical taggers. In: words of sentences and a model, or annotated Documents to learn one from; out: entities, models, scores. */
export type { TaggedSpan, Tagger, TaggerWord } from './contract';
export { asTagger, tagger } from './tagger';
export type { TaggerOptions } from './tagger';
export { taggerOf } from './model';
export type { TaggerModel, TrainingCheck, TrainingSummary } from './model';
export { parseTaggerModel } from './parse-model';
export { stringifyTaggerModel } from './stringify-model';
export { trainTagger } from './train-tagger';
export type { TrainOptions } from './train-tagger';
export { crossValidateTagger } from './cross-validate-tagger';
export type { CrossValidateOptions, CrossValidation } from './cross-validate-tagger';
export type { TrainingView } from './gold-sentences';
export type { SpanScore, SpanScores } from './score';
