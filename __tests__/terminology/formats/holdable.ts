import type { Concept, Definition, Glossary, GlossaryTerm } from '../../../src/terminology';

type Format = 'dca' | 'dct' | 'martif' | 'tmx' | 'xliff';

/** Cuts a glossary down to what a format can hold, said independently of its writer. */
export const HOLDABLE: Readonly<Record<Format, (glossary: Glossary) => Glossary>> = {
  dca: (glossary) => cut(glossary, { concept: translated, term: notForbidden }),
  dct: (glossary) => cut(glossary, { concept: translated, term: notForbidden, definition: inLanguageOf }),
  martif: (glossary) => cut(glossary, {}),
  tmx: (glossary) =>
    cut(glossary, {
      definition: ({ source: _, ...rest }) => rest,
      term: ({ contexts, ...rest }) => ({
        ...usable(rest),
        ...(contexts && { contexts: contexts.map(({ text }) => ({ text })) }),
      }),
    }),
  xliff: (glossary) =>
    cut(
      { ...glossary, sourceLanguage: 'zh' },
      {
        concept: ({ definitions, terms, ...rest }) => ({
          ...rest,
          ...(definitions && { definitions: definitions.slice(0, 1) }),
          terms: [...new Map([...terms, english].map((term) => [term.language + term.text, term])).values()],
        }),
        term: ({ language, text, source }) => ({
          language: language === 'fr' ? 'en' : language,
          text: language === 'fr' ? `${text} (fr)` : text,
          ...(source !== undefined && { source }),
        }),
      },
    ),
};

interface Cuts {
  readonly concept?: (concept: Concept) => Concept;
  readonly definition?: (definition: Definition, concept: Concept) => Definition;
  readonly term?: (term: GlossaryTerm) => GlossaryTerm;
}

const english: GlossaryTerm = { language: 'en', text: 'in English' };
const same = <Value>(value: Value) => value;

/** Every concept has a term of the source language too, so that readers know which it is. */
function cut(glossary: Glossary, { concept = same, definition = same, term = same }: Cuts): Glossary {
  const source: GlossaryTerm = { language: glossary.sourceLanguage, text: 'of the source language' };
  return {
    ...glossary,
    concepts: [...glossary.concepts, { id: 'last', terms: [english] }].map((given) => {
      const whole = concept({ ...given, terms: [...given.terms, source] });
      return {
        ...whole,
        terms: whole.terms.map(term),
        ...(whole.definitions && { definitions: whole.definitions.map((one) => definition(one, whole)) }),
      };
    }),
  };
}

function translated({ doNotTranslate: _, ...rest }: Concept): Concept {
  return rest;
}

function notForbidden({ status, ...rest }: GlossaryTerm): GlossaryTerm {
  return status === undefined ? rest : { ...rest, status: status === 'forbidden' ? 'deprecated' : status };
}

function usable({ status, ...rest }: GlossaryTerm): GlossaryTerm {
  return status === 'preferred' || status === 'admitted' ? { ...rest, status } : rest;
}

function inLanguageOf({ language, ...rest }: Definition, { terms }: Concept): Definition {
  return language !== undefined && terms.some((term) => term.language === language) ? { ...rest, language } : rest;
}
