import { readAgencyConcepts, readIndicatorConcepts, readSloganConcepts, readTermConcepts } from './standard-tables';
import type { Concept, Glossary, GlossaryTerm } from './glossary';

let built: Glossary | undefined;

/**
 * The package's own glossary, Chinese and English: policy vocabulary, and what the other dictionaries know with
 * English: organs, formulations, statistics.
 *
 * A term's `source` names the dictionary and the id of the source in its manifest: "glossary:use", "slogans:own". An
 * English term that is not sure, or is a translation of the project's own, is only `admitted`, and its note says so.
 * A form that two dictionaries have is the vocabulary's, so that it is not ambiguous without need. Built when first
 * asked for, once; frozen.
 *
 * @example
 * standardGlossary().concepts.find(({ id }) => id === 'term-营商环境')?.terms.map(({ text }) => text);
 * // ['营商环境', 'business environment', 'doing business environment']
 */
export function standardGlossary(): Glossary {
  built ??= freeze({
    format: 'gongwen-glossary',
    version: 1,
    title: 'gongwen standard glossary',
    sourceLanguage: 'zh',
    concepts: withoutClaimedForms([
      readTermConcepts(),
      readSloganConcepts(),
      readIndicatorConcepts(),
      readAgencyConcepts(),
    ]),
  });
  return built;
}

/** Leaves out of each dictionary the Chinese forms that one before it has, and concepts that have none left. */
function withoutClaimedForms(dictionaries: readonly (readonly Concept[])[]): Concept[] {
  const claimed = new Set<string>();
  return dictionaries.flatMap((concepts) => {
    const isFree = ({ language, text }: GlossaryTerm) => language !== 'zh' || !claimed.has(text);
    const kept = concepts
      .map((concept) => ({ ...concept, terms: concept.terms.filter(isFree) }))
      .filter(({ terms }) => terms.some(({ language }) => language === 'zh'));
    for (const { terms } of kept) for (const { language, text } of terms) if (language === 'zh') claimed.add(text);
    return kept;
  });
}

function freeze(glossary: Glossary): Glossary {
  for (const concept of glossary.concepts) {
    for (const term of concept.terms) Object.freeze(term);
    for (const definition of concept.definitions ?? []) Object.freeze(definition);
    Object.freeze(concept.definitions);
    Object.freeze(concept.terms);
    Object.freeze(concept);
  }
  Object.freeze(glossary.concepts);
  return Object.freeze(glossary);
}
