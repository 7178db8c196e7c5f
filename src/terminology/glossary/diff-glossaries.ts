import { conceptChanges, type FieldChange } from './concept-changes';
import type { Concept, Glossary } from './glossary';
import { matchConcepts } from './match-concepts';

/** A concept that stands in both glossaries and is not the same in both. */
export interface ChangedConcept {
  /** The id in the later glossary. */
  readonly id: string;
  readonly before: Concept;
  readonly after: Concept;
  readonly changes: readonly FieldChange[];
}

export interface GlossaryDiff {
  /** Title and source language. */
  readonly changes: readonly FieldChange[];
  readonly added: readonly Concept[];
  readonly removed: readonly Concept[];
  readonly changed: readonly ChangedConcept[];
  readonly unchanged: number;
}

/**
 * Tells what changed from one glossary to the next: concepts added, removed, and changed field by field.
 *
 * The order of concepts, terms, contexts and definitions does not count. Concepts are matched by id and by their terms,
 * so that a file without ids of its own can be compared, too: first those that share both, then a source term and a
 * translation, then the id, then a source term that stands once on either side.
 *
 * @example
 * for (const { id, changes } of diffGlossaries(before, after).changed) …
 */
export function diffGlossaries(before: Glossary, after: Glossary): GlossaryDiff {
  const matches = matchConcepts(before, after);
  const found = new Set(matches.values());
  const changed: ChangedConcept[] = [];
  let unchanged = 0;
  for (const [later, earlier] of matches) {
    const changes = conceptChanges(earlier, later);
    if (changes.length > 0) changed.push({ id: later.id, before: earlier, after: later, changes });
    else unchanged++;
  }
  return {
    changes: headChanges(before, after),
    added: after.concepts.filter((concept) => !matches.has(concept)),
    removed: before.concepts.filter((concept) => !found.has(concept)),
    changed,
    unchanged,
  };
}

function headChanges(before: Glossary, after: Glossary): readonly FieldChange[] {
  return (['title', 'sourceLanguage'] as const).flatMap((field) =>
    before[field] === after[field]
      ? []
      : [
          {
            field,
            ...(before[field] !== undefined && { before: before[field] }),
            ...(after[field] !== undefined && { after: after[field] }),
          },
        ],
  );
}
