import type { FactComparison } from './compare-facts';
import type { ComparisonRow } from './comparison-columns';

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
