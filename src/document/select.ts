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
  const taken = new TakenSpans(items);
  const selected = byPreference.filter(({ item }) => taken.take(item)).map(({ item }) => item);
  return selected.sort((a, b) => a.start - b.start);
}

/**
 * Which stretches of the text are taken: counted over the cells between all borders in a Fenwick tree (P. Fenwick, 1994),
 * so that n spans cost n log n, however they lie.
 */
class TakenSpans {
  /** Each border's place among all borders; the cell of that number begins there. */
  readonly #cells: ReadonlyMap<number, number>;
  readonly #tree: Uint32Array;

  constructor(spans: readonly Span[]) {
    const borders = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    this.#cells = new Map(borders.map((border, cell) => [border, cell]));
    this.#tree = new Uint32Array(borders.length + 1);
  }

  /** Takes a span where all of it is free, and tells whether it was. */
  take({ start, end }: Span): boolean {
    const first = this.#cells.get(start)!;
    const last = this.#cells.get(end)!;
    if (this.#takenBefore(last) > this.#takenBefore(first)) return false;
    for (let cell = first; cell < last; cell++) this.#mark(cell);
    return true;
  }

  #takenBefore(cell: number): number {
    let count = 0;
    for (let at = cell; at > 0; at -= at & -at) count += this.#tree[at]!;
    return count;
  }

  #mark(cell: number): void {
    for (let at = cell + 1; at < this.#tree.length; at += at & -at) this.#tree[at]! += 1;
  }
}
