import { groupByLanguage } from './group-by-language';
import type { Concept, Definition, GlossaryTerm, PartOfSpeech, SourcedText, TermStatus } from '../glossary/glossary';

/** A term while its entry is being read. */
export interface TermDraft {
  language: string;
  text: string;
  status?: TermStatus;
  partOfSpeech?: PartOfSpeech;
  contexts: SourcedText[];
  source?: string;
  note?: string;
}

/** A concept while its entry is being read. */
export interface ConceptDraft {
  domain?: string;
  definitions: Definition[];
  source?: string;
  note?: string;
  doNotTranslate?: true;
  terms: TermDraft[];
}

export const newConcept = (): ConceptDraft => ({ definitions: [], terms: [] });
export const newTerm = (language: string, text: string): TermDraft => ({ language, text, contexts: [] });

/** Puts a text behind what is there: several notes of a file are one note in lines. */
export function joined(before: string | undefined, text: string, separator = '\n'): string {
  return before === undefined ? text : `${before}${separator}${text}`;
}

export const sourced = (text: string, source: string | undefined): SourcedText =>
  source === undefined ? { text } : { text, source };

/** Makes the concept of a draft: of a language the preferred term first, as the model wants it. */
export function finishConcept(id: string, { definitions, terms, ...rest }: ConceptDraft): Concept {
  return {
    id,
    ...rest,
    ...(definitions.length > 0 && { definitions }),
    terms: preferredFirst(terms).map(finishTerm),
  };
}

function finishTerm({ contexts, ...term }: TermDraft): GlossaryTerm {
  return contexts.length > 0 ? { ...term, contexts } : term;
}

/** Puts the terms of a language together, preferred ones first; languages keep their places. */
function preferredFirst(terms: readonly TermDraft[]): readonly TermDraft[] {
  return [...groupByLanguage(terms).values()].flatMap((ofLanguage) =>
    [...ofLanguage].sort((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred')),
  );
}
