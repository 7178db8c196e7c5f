import type { Concept, Glossary, GlossaryTerm } from '../glossary/glossary';
import type { ExtractedTerm, TermTranslation } from './term';

/**
 * Makes a glossary of extracted terms, so that every format of glossaries can hold them: one concept a term, its
 * variants admitted beside it, contexts with their documents, the English with its source.
 *
 * Composed English is admitted and says in its note that it is to be checked. The same terms give the same ids.
 *
 * @example
 * writeTbx(glossaryFromTerms(extractTerms(documents)));
 */
export function glossaryFromTerms(
  terms: readonly ExtractedTerm[],
  {
    title,
    sourceLanguage = terms[0]?.language ?? 'zh',
  }: { readonly title?: string; readonly sourceLanguage?: string } = {},
): Glossary {
  return {
    format: 'gongwen-glossary',
    version: 1,
    ...(title === undefined ? {} : { title }),
    sourceLanguage,
    concepts: withUniqueIds(terms.map(conceptOf)),
  };
}

/** Two terms may be written alike: leaves, of leaf and of leave. */
function withUniqueIds(concepts: readonly Concept[]): Concept[] {
  const taken = new Set<string>();
  return concepts.map((concept) => {
    let { id } = concept;
    for (let number = 2; taken.has(id); number++) id = `${concept.id}-${number}`;
    taken.add(id);
    return { ...concept, id };
  });
}

function conceptOf(term: ExtractedTerm): Concept {
  const { language, definition } = term;
  const main: GlossaryTerm = {
    language,
    text: term.term,
    status: 'preferred',
    partOfSpeech: 'noun',
    contexts: term.contexts.map(({ sentence, uri }) => ({
      text: sentence,
      ...(uri === undefined ? {} : { source: uri }),
    })),
    note: `frequency ${term.frequency}, documents ${term.documents}, score ${term.score.toFixed(3)}`,
  };
  const variants = term.variants.map(({ text, kind }): GlossaryTerm => ({
    language,
    text,
    status: 'admitted',
    note: kind,
  }));
  return {
    id: `${language}-${term.term.replace(/\s+/gu, '-')}`,
    ...(term.kind === undefined ? {} : { domain: term.kind }),
    ...(definition === undefined
      ? {}
      : {
          definitions: [
            { language, text: definition.text, ...(definition.uri === undefined ? {} : { source: definition.uri }) },
          ],
        }),
    terms: [main, ...variants, ...(term.english ? [translation(term.english)] : [])],
  };
}

function translation({ text, source, grade }: TermTranslation): GlossaryTerm {
  return {
    language: 'en',
    text,
    source,
    ...(grade === 'composed'
      ? { status: 'admitted', note: 'composed from the translations of its parts; to be checked' }
      : { status: 'preferred' }),
  };
}
