import type { Entity } from '../../model';
import { compareSpans, type Span } from '../../text';
import { CUSTOM_PREFIX } from './contract';

/** A span with what a tagger calls its kind. */
export interface KindSpan extends Span {
  readonly kind: string;
}

/** What a tagger calls an entity's kind: a custom one's label behind a prefix, so that a label "place" is no place. */
export function kindOf(entity: Entity): string {
  return entity.kind === 'custom' ? `${CUSTOM_PREFIX}${entity.label}` : entity.kind;
}

/** What people call a kind: a label without the prefix that tells it from the guideline's. */
export function nameOf(kind: string): string {
  return kind.startsWith(CUSTOM_PREFIX) ? kind.slice(CUSTOM_PREFIX.length) : kind;
}

/** Splits spans into those that lie in no other and those inside or across one that begins earlier: labels are flat. */
export function outermost<T extends Span>(spans: readonly T[]): { outer: T[]; rest: T[] } {
  const outer: T[] = [];
  const rest: T[] = [];
  for (const span of [...spans].sort(compareSpans)) (span.start >= (outer.at(-1)?.end ?? 0) ? outer : rest).push(span);
  return { outer, rest };
}
