/**
 * gongwen: Chinese policy text, annotated. In: text, or bytes of a file; out: one typed Document, and answers about it.
 *
 * Runs anywhere; `gongwen/node`, `gongwen/nodejieba` and `gongwen/wasm` bring a word engine along.
 */
export { AnnotationError } from './errors';
export type { ErrorCode, Issue } from './errors';
export {
  assertWellFormed,
  compareSpans,
  contains,
  findIllFormed,
  foldWidth,
  nfkcView,
  OffsetIndex,
  overlaps,
  repairText,
  sliceText,
  widthFoldedView,
} from './text';
export type { NormalView, OffsetUnit, Span } from './text';
export { documentSchema } from './model';
export type {
  AdminLevel,
  AgencyEntity,
  Annotation,
  AwardEntity,
  Block,
  Component,
  ComponentRun,
  CustomEntity,
  Decimal,
  DictionaryVersion,
  Document,
  DocumentEntity,
  Drafts,
  Edtf,
  Emit,
  Entity,
  EntityKind,
  EventEntity,
  FacilityEntity,
  Fact,
  Hint,
  Id,
  IndicatorEntity,
  JsonValue,
  LayerName,
  Layers,
  OrganizationEntity,
  Output,
  PersonEntity,
  PlaceEntity,
  ProjectEntity,
  Provenance,
  Quantity,
  QuantityValue,
  Section,
  Sentence,
  SloganEntity,
  Source,
  TextInput,
  Time,
  Token,
  Unit,
  View,
} from './model';
export { parseGazetteer, parseWordList } from './lexicon';
export type { Gazetteer, GazetteerEntry, GazetteerOptions, WordEntry, WordList, WordListOptions } from './lexicon';
export { decodeText, readText } from './input';
export type { DecodedText, DecodeOptions, InputFormat, ReadOptions } from './input';
export { structure } from './structure';
export type { StructureOptions } from './structure';
export { intlSegmenter, sentences, words } from './segmentation';
export type { CutWord, JiebaOptions, WordEngine } from './segmentation';
export {
  convert,
  crossValidateTagger,
  entities,
  facts,
  formatQuantity,
  gazetteer,
  parseChineseNumber,
  parseQuantity,
  parseTaggerModel,
  quantities,
  stringifyTaggerModel,
  tagger,
  taggerOf,
  times,
  trainTagger,
} from './annotation';
export type {
  Converted,
  CrossValidateOptions,
  CrossValidation,
  FormatOptions,
  GazetteerComponentOptions,
  ParsedQuantity,
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
  Writable,
} from './annotation';
export {
  covering,
  entitiesOfKind,
  overlapping,
  parseDocument,
  sectionPath,
  selectNonOverlapping,
  sentenceAt,
  stringifyDocument,
  within,
} from './document';
export type { SelectOptions, StringifyOptions } from './document';
export {
  CONFUSION_COLUMNS,
  confusionTable,
  DIFFERENCE_COLUMNS,
  differenceTable,
  evaluate,
  EVALUATION_LAYERS,
  parseBrat,
  parseSpanLines,
  SCORE_COLUMNS,
  scoreTable,
} from './document';
export type {
  BratOptions,
  ConfusionCell,
  ConfusionRow,
  Difference,
  DifferenceRow,
  Estimate,
  Evaluable,
  EvaluateOptions,
  Evaluation,
  EvaluationLayer,
  KindScore,
  LabelledSpan,
  Level,
  MacroScore,
  MarkedText,
  Score,
  ScoreRow,
  ShownSpan,
  SpanLinesOptions,
} from './document';
export { createAnnotator, createEnglishAnnotator, defineComponent, Pipeline, standardPipeline } from './pipeline';
export type {
  Annotator,
  AnnotatorOptions,
  EnglishAnnotatorOptions,
  EnglishLayers,
  StandardLayers,
  StandardOptions,
} from './pipeline';
export { englishSentences, englishWords, loadCompromise } from './english';
export type { EnglishTagger, TaggedWord, TaggerWord as EnglishTaggerWord, UniversalTag } from './english';
export {
  ANNOTATION_COLUMNS,
  annotationTable,
  compareFacts,
  COMPARISON_COLUMNS,
  comparisonTable,
  FACT_COLUMNS,
  factTable,
  QUANTITY_COLUMNS,
  quantityTable,
  TABLE_LAYERS,
} from './export';
export type {
  AnnotationRow,
  CompareOptions,
  ComparisonRow,
  Evidence,
  FactComparison,
  FactRow,
  FactTableOptions,
  QuantityRow,
} from './export';
export { toDelimited, toParquet, toXlsx } from './tables';
export type { Column, ColumnType, DelimitedOptions, Exported, Loss, RowOf, Table } from './tables';
export { renderComparison, renderPage } from './viewer';
export type { ComparedTarget, PageOptions } from './viewer';
