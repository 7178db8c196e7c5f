import type { FactComparison } from './compare-facts';

/** One comparison as a flat row; an empty string where a column does not apply. */
export interface ComparisonRow {
  /** As the earlier text names it. */
  readonly indicator: string;
  /** Its key in the indicator dictionary. */
  readonly code: string;
  /** EDTF. */
  readonly period: string;
  /** What was aimed at: "increase", "decrease", or nothing for levels; and the value as written, "5%左右". */
  readonly targetChange: string;
  readonly target: string;
  /** What was reached, likewise. */
  readonly resultChange: string;
  readonly result: string;
  /** "met", "missed", "unclear", "not-mentioned". */
  readonly outcome: string;
  /** Why it is unclear: "other-measure", "bounds-overlap", "no-order", "general-name". */
  readonly reason: string;
  /** The evidence on both sides, with its place in UTF-16 code units, half-open. */
  readonly targetFact: string;
  readonly targetSentence: string;
  readonly targetStart: number;
  readonly targetEnd: number;
  readonly resultFact: string;
  readonly resultSentence: string;
  readonly resultStart: number | '';
  readonly resultEnd: number | '';
}

/** The columns in the order in which tables show them. */
export const COMPARISON_COLUMNS = [
  'indicator',
  'code',
  'period',
  'targetChange',
  'target',
  'resultChange',
  'result',
  'outcome',
  'reason',
  'targetFact',
  'targetSentence',
  'targetStart',
  'targetEnd',
  'resultFact',
  'resultSentence',
  'resultStart',
  'resultEnd',
] as const satisfies readonly (keyof ComparisonRow)[];

/**
 * Lists comparisons as flat rows.
 *
 * @example
 * toDelimited(comparisonTable(compareFacts(lastYear, thisYear)), COMPARISON_COLUMNS);
 */
export function comparisonTable(comparisons: readonly FactComparison[]): readonly ComparisonRow[] {
  return comparisons.map(({ indicator, code = '', period = '', outcome, reason = '', target, result }) => ({
    indicator,
    code,
    period,
    targetChange: target.change ?? '',
    target: target.value,
    resultChange: result?.change ?? '',
    result: result?.value ?? '',
    outcome,
    reason,
    targetFact: target.fact,
    targetSentence: target.sentence,
    targetStart: target.start,
    targetEnd: target.end,
    resultFact: result?.fact ?? '',
    resultSentence: result?.sentence ?? '',
    resultStart: result?.start ?? '',
    resultEnd: result?.end ?? '',
  }));
}
