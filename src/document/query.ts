import type { Document, Entity, EntityKind, Id, Section, Sentence } from '../model';
import { contains, overlaps, type Span } from '../text';

/**
 * The items that lie wholly within a span.
 *
 * @example
 * within(document.quantities, document.sentences[3]); // the quantities of the fourth sentence
 */
export function within<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  const first = countStartingBefore(items, span.start);
  const end = countStartingBefore(items, span.end);
  return items.slice(first, end).filter((item) => item.end <= span.end);
}

/** The items that hold the whole span, the widest first where they nest. */
export function covering<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  return startingBefore(items, span.start + 1).filter((item) => contains(item, span));
}

/** The items that share at least one code unit with the span. */
export function overlapping<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  return startingBefore(items, span.end).filter((item) => overlaps(item, span));
}

/** The sentence in which an offset lies, or undefined between sentences. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const { sentences } = document;
  const sentence = sentences[countStartingBefore(sentences, offset + 1) - 1];
  return sentence && offset < sentence.end ? sentence : undefined;
}

/**
 * The headings that govern an offset, outermost first.
 *
 * @example
 * sectionPath(document, fact.start).map(({ heading }) => sliceText(document.text, heading));
 * // ['一、2015年和“十二五”时期政府工作回顾', '(一)经济发展趋稳向好']
 */
export function sectionPath(document: Document, offset: number): readonly Section[] {
  const { sections } = document;
  const byId = sectionsById(sections);
  // Sections nest: what holds the offset is the last one to start before it, or stands above that one.
  const path = new Set<Section>();
  let section = sections[countStartingBefore(sections, offset + 1) - 1];
  while (section && !path.has(section)) {
    path.add(section);
    section = section.parent === undefined ? undefined : byId.get(section.parent);
  }
  return [...path].filter(({ end }) => offset < end).reverse();
}

const knownSections = new WeakMap<readonly Section[], ReadonlyMap<Id<'section'>, Section>>();

/** Sections by their ids, looked through once a Document. */
function sectionsById(sections: readonly Section[]): ReadonlyMap<Id<'section'>, Section> {
  const known = knownSections.get(sections);
  if (known) return known;
  const byId = new Map(sections.map((section) => [section.id, section]));
  // A list that may still change is looked through again.
  if (Object.isFrozen(sections)) knownSections.set(sections, byId);
  return byId;
}

/** The entities of one kind, typed as that kind. */
export function entitiesOfKind<Kind extends EntityKind>(
  document: Document,
  kind: Kind,
): readonly Extract<Entity, { kind: Kind }>[] {
  return document.entities.filter((entity): entity is Extract<Entity, { kind: Kind }> => entity.kind === kind);
}

/** Layers are in order of start, so that what begins too late need not be looked at. */
function startingBefore<T extends Span>(items: readonly T[], limit: number): readonly T[] {
  return items.slice(0, countStartingBefore(items, limit));
}

function countStartingBefore(items: readonly Span[], limit: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
