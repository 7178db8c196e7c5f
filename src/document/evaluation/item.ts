import type { Span } from '../../text';
import type { LabelledSpan } from './marked-text';

/** A checked span in UTF-16 code units, ready to be held against others. */
export interface Item extends Span {
  readonly kind: string;
  /** Never empty: the hull itself where no text is skipped. */
  readonly parts: readonly Span[];
  /** Code units covered. */
  readonly size: number;
  /** The same for equal spans: "4-9", "0-2,5-8". */
  readonly place: string;
  readonly optional: boolean;
  readonly source: LabelledSpan;
}

export interface Pair {
  readonly gold: Item;
  readonly predicted: Item;
}

/** Readies one span; a single fragment that is the whole span is none. */
export function toItem(span: LabelledSpan): Item {
  const { start, end, kind, fragments, optional = false } = span;
  const parts = fragments && fragments.length > 0 ? fragments : [{ start, end }];
  return {
    start,
    end,
    kind,
    parts,
    size: parts.reduce((sum, part) => sum + part.end - part.start, 0),
    place: parts.map((part) => `${part.start}-${part.end}`).join(),
    optional,
    source: span,
  };
}

/** Equal span and kind. A space cannot stand in a place, so that no two share a key by accident. */
export function placeAndKind({ place, kind }: Item): string {
  return `${place} ${kind}`;
}

/** Orders items as a reader meets them, the longer first; the kind decides between equal spans. */
export function compareItems(a: Item, b: Item): number {
  return a.start - b.start || b.end - a.end || compareStrings(placeAndKind(a), placeAndKind(b));
}

/** By code units, the same in every locale. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The items in order, each span and kind once; where one is said twice, the one that is not optional stays. */
export function distinct(items: readonly Item[]): readonly Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const key = placeAndKind(item);
    if (!byKey.has(key) || !item.optional) byKey.set(key, item);
  }
  return [...byKey.values()].sort(compareItems);
}
