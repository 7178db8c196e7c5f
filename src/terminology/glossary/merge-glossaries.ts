import { ConceptIds } from './concept-ids';
import type { Concept, Glossary } from './glossary';
import { groupConcepts } from './join-groups';
import { mergeGroup, type MergeConflict } from './merge-group';
import { preferredTerm, termKey, termsIn } from './term-key';
import { primaryLanguage } from './language';

export interface MergeOptions {
  /** When concepts are one: with a shared source term and translation (default), or with a shared source term. */
  readonly by?: 'pair' | 'source';
  /** The result's title; the first glossary's by default. */
  readonly title?: string;
}

/** One glossary, how many concepts went into others, and what was said differently. */
export interface MergedGlossary {
  readonly glossary: Glossary;
  readonly joined: number;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Makes one glossary of several, the earlier ones before the later.
 *
 * Concepts are one that share a source term and a translation. Of them the earlier wins: its id, domain, source, status
 * and its preferred term of a language; a later preferred term is admitted from then on. Terms, contexts, definitions
 * and notes are gathered. What gave way stands in `conflicts`, and so does a source term whose concepts stay apart
 * because their preferred translations differ. An id that is taken gets a number.
 *
 * @throws RangeError without a glossary; the source language is the first one's.
 *
 * @example
 * const { glossary, conflicts } = mergeGlossaries([ministry, office]);
 */
export function mergeGlossaries(
  glossaries: readonly Glossary[],
  { by = 'pair', title }: MergeOptions = {},
): MergedGlossary {
  const [first] = glossaries;
  if (first === undefined) throw new RangeError('Expected at least one glossary to merge, got none.');
  const all = glossaries.flatMap(({ concepts }) => concepts);
  const ids = new ConceptIds();
  const conflicts: MergeConflict[] = [];
  const concepts = groupConcepts(all, first.sourceLanguage, by).map((group) =>
    mergeGroup(group, ids.free(group[0]!.id), (conflict) => conflicts.push(conflict)),
  );
  conflicts.push(...translationConflicts(concepts, first.sourceLanguage));
  const name = title ?? first.title;
  return {
    glossary: { ...first, ...(name !== undefined && { title: name }), concepts },
    joined: all.length - concepts.length,
    conflicts,
  };
}

/** Makes one concept of those in a glossary that share a source term and a translation. */
export function deduplicate(glossary: Glossary, options: MergeOptions = {}): MergedGlossary {
  return mergeGlossaries([glossary], options);
}

/** One conflict a source term and language for which several concepts prefer different translations. */
function translationConflicts(concepts: readonly Concept[], sourceLanguage: string): MergeConflict[] {
  const owners = new Map<string, Concept[]>();
  for (const concept of concepts)
    for (const key of new Set(termsIn(concept, sourceLanguage).map(termKey))) {
      const known = owners.get(key);
      if (known) known.push(concept);
      else owners.set(key, [concept]);
    }
  const reported = new Set<string>();
  const conflicts: MergeConflict[] = [];
  for (const [key, sharing] of owners) {
    if (sharing.length < 2) continue;
    for (const language of targetLanguages(sharing, sourceLanguage)) {
      const terms = sharing.flatMap((concept) => {
        const term = preferredTerm(concept, language);
        return term === undefined ? [] : [{ id: concept.id, text: term.text, key: termKey(term) }];
      });
      const [kept] = terms;
      if (kept === undefined || terms.every((term) => term.key === kept.key)) continue;
      const term = termsIn(sharing[0]!, sourceLanguage).find((candidate) => termKey(candidate) === key)!.text;
      const others = [...new Set(terms.map(({ text }) => text))].filter((text) => text !== kept.text);
      // Two concepts that share several terms are told of once.
      const mark = JSON.stringify([language, terms.map(({ id }) => id)]);
      if (reported.has(mark)) continue;
      reported.add(mark);
      conflicts.push({
        kind: 'translation',
        concepts: terms.map(({ id }) => id),
        language,
        term,
        kept: kept.text,
        others,
      });
    }
  }
  return conflicts;
}

function targetLanguages(concepts: readonly Concept[], sourceLanguage: string): readonly string[] {
  const languages = new Set(concepts.flatMap(({ terms }) => terms.map(({ language }) => primaryLanguage(language))));
  languages.delete(primaryLanguage(sourceLanguage));
  return [...languages];
}
