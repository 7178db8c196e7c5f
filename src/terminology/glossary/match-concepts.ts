import type { Concept, Glossary } from './glossary';
import { preferredTerm, termKey, termsIn } from './term-key';
import { sameLanguage } from './language';

/** Finds for each concept of the later glossary the one of the earlier that it was. */
export function matchConcepts(before: Glossary, after: Glossary): ReadonlyMap<Concept, Concept> {
  const matches = new Map<Concept, Concept>();
  const open = new Set(before.concepts);
  const { sourceLanguage } = after;
  for (const keysOf of [
    (concept: Concept) => concept.terms.map((term) => `${concept.id}\n${termKey(term)}`),
    (concept: Concept) => leadingPair(concept, sourceLanguage),
    (concept: Concept) => [concept.id],
    (concept: Concept) => termsIn(concept, sourceLanguage).map(termKey),
  ]) {
    const earlier = singles([...open], keysOf);
    const later = after.concepts.filter((concept) => !matches.has(concept));
    const unambiguous = singles(later, keysOf);
    for (const concept of later) {
      const key = keysOf(concept).find(
        (candidate) => unambiguous.get(candidate) === concept && open.has(earlier.get(candidate) as Concept),
      );
      if (key === undefined) continue;
      const match = earlier.get(key)!;
      matches.set(concept, match);
      open.delete(match);
    }
  }
  return matches;
}

/** The preferred term of the source language with the first translation. */
function leadingPair(concept: Concept, sourceLanguage: string): readonly string[] {
  const source = preferredTerm(concept, sourceLanguage);
  const target = concept.terms.find(({ language }) => !sameLanguage(language, sourceLanguage));
  return source === undefined || target === undefined ? [] : [`${termKey(source)}\n${termKey(target)}`];
}

/** The keys that only one concept has. */
function singles(
  concepts: readonly Concept[],
  keysOf: (concept: Concept) => readonly string[],
): ReadonlyMap<string, Concept | undefined> {
  const owners = new Map<string, Concept | undefined>();
  for (const concept of concepts)
    for (const key of new Set(keysOf(concept))) owners.set(key, owners.has(key) ? undefined : concept);
  return owners;
}
