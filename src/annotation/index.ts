/** What stands in the text: in, the normalised text and its structure; out, quantities, times, entities, facts. */
export { convert, formatQuantity, parseChineseNumber, parseQuantity, quantities } from './quantities';
export type { Converted, FormatOptions, ParsedQuantity, Writable } from './quantities';
export { times } from './times';
export { entities } from './entities';
export { facts } from './facts';
export { gazetteer } from './gazetteer';
export type { GazetteerComponentOptions } from './gazetteer';
export {
  asTagger,
  crossValidateTagger,
  parseTaggerModel,
  stringifyTaggerModel,
  tagger,
  taggerOf,
  trainTagger,
} from './tagger';
export type {
  CrossValidateOptions,
  CrossValidation,
  SpanScore,
  SpanScores,
  TaggedSpan,
  Tagger,
  TaggerModel,
  TaggerOptions,
  TaggerWord,
  TrainingCheck,
  TrainingSummary,
  TrainingView,
  TrainOptions,
} from './tagger';
