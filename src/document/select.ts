import type { Span } from '../text';

export interface SelectOptions<T extends Span> {
  /** Which of two overlapping items wins: the longer (default), the one that starts first, or a rank (higher wins). */
  readonly prefer?: 'longest' | 'first' | ((item: T) => number);
}

/**
 * Picks a flat view of items that may overlap or nest: no two of the result share a code unit.
 *
 * Takes the preferred items first, ties by start, so the same items give the same view in any order of input.
 *
 * @example
 * // 杭州市西湖区政府 holds 杭州市 and 西湖区: the agency alone stays.
 * selectNonOverlapping(document.entities);
 */
export function selectNonOverlapping<T extends Span>(
  items: readonly T[],
  { prefer = 'longest' }: SelectOptions<T> = {},
): readonly T[] {
  const rank =
    prefer === 'longest' ? (item: T) => item.end - item.start : prefer === 'first' ? (item: T) => -item.start : prefer;
  const byPreference = items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => b.rank - a.rank || a.item.start - b.item.start || b.item.end - a.item.end);
  const taken = new TakenSpans();
  const selected = byPreference.filter(({ item }) => taken.take(item)).map(({ item }) => item);
  return selected.sort((a, b) => a.start - b.start);
}

/** Disjoint spans in order of start; whether another fits is a binary search. */
class TakenSpans {
  readonly #spans: Span[] = [];

  take(span: Span): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#spans[middle]!.start < span.start) low = middle + 1;
      else high = middle;
    }
    const before = this.#spans[low - 1];
    const after = this.#spans[low];
    if ((before && before.end > span.start) || (after && after.start < span.end)) return false;
    this.#spans.splice(low, 0, span);
    return true;
  }
}
