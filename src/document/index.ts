/** The Document: in, what a pipeline has gathered, or JSON; out, a frozen Document and answers about it. */
export { assembleDocument } from './assemble';
export type { Parts } from './assemble';
export { linkTokens } from './tokens';
export { covering, entitiesOfKind, overlapping, sectionPath, sentenceAt, within } from './query';
export { selectNonOverlapping } from './select';
export type { SelectOptions } from './select';
export { parseDocument, stringifyDocument } from './json';
export type { StringifyOptions } from './json';
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
} from './evaluation';
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
} from './evaluation';
