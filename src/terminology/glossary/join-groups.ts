import { DisjointSets } from './disjoint-sets';
import type { Concept } from './glossary';
import { sameLanguage } from './language';
import { termKey } from './term-key';

/** So many terms of a concept and language are compared; none has more that mean it. */
const COMPARED_TERMS = 50;

/**
 * Groups the concepts that are one, each group and the groups in the order of their first concept.
 *
 * By `pair`, concepts are one that share a term of the source language and a translation of it; a concept that has
 * only terms of the source language goes to the one concept that has such a term, and stays alone where several have.
 * By `source`, a shared term of the source language is enough.
 */
export function groupConcepts(
  concepts: readonly Concept[],
  sourceLanguage: string,
  by: 'pair' | 'source',
): readonly (readonly Concept[])[] {
  const sets = new DisjointSets(concepts.length);
  const joinAll = (keysOf: (concept: Concept) => Iterable<string>) => {
    const owners = new Map<string, number>();
    concepts.forEach((concept, index) => {
      for (const key of keysOf(concept)) {
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, index);
        else sets.join(owner, index);
      }
    });
  };
  joinAll(
    by === 'source'
      ? (concept) => keysOf(concept, sourceLanguage).source
      : (concept) => pairKeys(concept, sourceLanguage),
  );
  if (by === 'pair') joinUntranslated(concepts, sourceLanguage, sets);
  const groups = new Map<number, Concept[]>();
  concepts.forEach((concept, index) => {
    const root = sets.find(index);
    const group = groups.get(root);
    if (group) group.push(concept);
    else groups.set(root, [concept]);
  });
  return [...groups.values()];
}

function keysOf({ terms }: Concept, sourceLanguage: string): { source: readonly string[]; other: readonly string[] } {
  const source = new Set<string>();
  const other = new Set<string>();
  for (const term of terms) (sameLanguage(term.language, sourceLanguage) ? source : other).add(termKey(term));
  return { source: [...source], other: [...other] };
}

/** Each term of the source language with each translation; where there is no such term, the translations alone. */
function* pairKeys(concept: Concept, sourceLanguage: string): Generator<string> {
  const { source, other } = keysOf(concept, sourceLanguage);
  if (source.length === 0) yield* other.map((key) => `\n${key}`);
  for (const term of source.slice(0, COMPARED_TERMS))
    for (const translation of other.slice(0, COMPARED_TERMS)) yield `${term}\n${translation}`;
}

function joinUntranslated(concepts: readonly Concept[], sourceLanguage: string, sets: DisjointSets): void {
  /** Which groups have the term: translated ones as a set. */
  const translated = new Map<string, Set<number>>();
  const untranslated: [number, readonly string[]][] = [];
  concepts.forEach((concept, index) => {
    const { source, other } = keysOf(concept, sourceLanguage);
    if (other.length === 0) return void untranslated.push([index, source]);
    for (const key of source) {
      const groups = translated.get(key) ?? new Set();
      translated.set(key, groups.add(sets.find(index)));
    }
  });
  const alone = new Map<string, number>();
  for (const [index, source] of untranslated) {
    const groups = new Set(source.flatMap((key) => [...(translated.get(key) ?? [])]));
    if (groups.size === 1) sets.join([...groups][0]!, index);
    for (const key of groups.size === 0 ? source : []) {
      const owner = alone.get(key);
      if (owner === undefined) alone.set(key, index);
      else sets.join(owner, index);
    }
  }
}
