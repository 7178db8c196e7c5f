import type { Document, Entity, Quantity, Time } from '../model';
import { compareSpans, type Span } from '../text';
import type { TextMark } from './text/text-mark';
import { MARK_KINDS, type MarkKind } from './kinds';

/** An annotation that the page colours, with its place in the legend. */
export interface Marked {
  readonly annotation: Entity | Quantity | Time;
  readonly layer: 'entity' | 'quantity' | 'time';
  /** Index into the legend. */
  readonly entry: number;
}

/** One line of the legend: a kind, or one label of `custom`. */
export interface LegendEntry {
  readonly kind: MarkKind;
  /** For `custom`: the label that the user gave. */
  readonly label?: string;
  readonly count: number;
}

export interface Marking {
  /** In order of start; an annotation is known by its index here. */
  readonly marked: readonly Marked[];
  readonly legend: readonly LegendEntry[];
}

/** Gathers what is to be coloured, in reading order, and the legend of the kinds that occur. */
export function gatherMarks(document: Document): Marking {
  const all = [
    ...document.entities.map((annotation) => ({
      annotation,
      layer: 'entity' as const,
      kind: annotation.kind as MarkKind,
      label: annotation.kind === 'custom' ? annotation.label : undefined,
    })),
    ...document.quantities.map((annotation) => ({
      annotation,
      layer: 'quantity' as const,
      kind: 'quantity' as MarkKind,
      label: undefined,
    })),
    ...document.times.map((annotation) => ({
      annotation,
      layer: 'time' as const,
      kind: 'time' as MarkKind,
      label: undefined,
    })),
  ].sort((a, b) => compareSpans(a.annotation, b.annotation));

  const key = ({ kind, label }: { kind: MarkKind; label: string | undefined }) =>
    label === undefined ? kind : `${kind} ${label}`;
  const counts = new Map<string, { kind: MarkKind; label: string | undefined; count: number }>();
  for (const { kind, label } of all) {
    const known = counts.get(key({ kind, label }));
    if (known) known.count++;
    else counts.set(key({ kind, label }), { kind, label, count: 1 });
  }
  // Sorting is stable: labels of `custom` stay in order of first mention.
  const entries = [...counts.values()].sort((a, b) => MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind));
  const index = new Map(entries.map((entry, i) => [key(entry), i]));
  return {
    marked: all.map((item) => ({
      annotation: item.annotation,
      layer: item.layer,
      entry: index.get(key(item))!,
    })),
    legend: entries.map(({ kind, label, count }) => (label === undefined ? { kind, count } : { kind, label, count })),
  };
}

/** The stretches of text that an annotation covers: its fragments, or all of it. */
export function partsOf({ annotation }: Marked): readonly Span[] {
  return annotation.fragments ?? [annotation];
}

/** The marks as the text shows them. */
export function textMarks({ marked, legend }: Marking): readonly TextMark[] {
  return marked.map((mark) => ({ parts: partsOf(mark), className: `k-${legend[mark.entry]!.kind}` }));
}
