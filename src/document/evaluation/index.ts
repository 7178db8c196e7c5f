/** Evaluation: in, gold and predicted spans; out, how well they agree, and every place where they do not. */
export { evaluate } from './evaluate';
export type { EvaluateOptions, Evaluation } from './evaluate';
export { EVALUATION_LAYERS } from './layers';
export type { EvaluationLayer } from './layers';
export type { Evaluable, LabelledSpan, MarkedText } from './marked-text';
export type { Estimate } from './estimate';
export type { ConfusionCell, KindScore, Level, MacroScore, Score } from './score';
export type { Difference, ShownSpan } from './difference';
export { parseBrat } from './parse-brat';
export type { BratOptions } from './parse-brat';
export { parseSpanLines } from './parse-spans';
export type { SpanLinesOptions } from './parse-spans';
export {
  CONFUSION_COLUMNS,
  confusionTable,
  DIFFERENCE_COLUMNS,
  differenceTable,
  SCORE_COLUMNS,
  scoreTable,
} from './tables';
export type { ConfusionRow, DifferenceRow, ScoreRow } from './tables';
