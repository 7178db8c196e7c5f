import type { Concept, Glossary, GlossaryTerm } from '../glossary/glossary';
import { delimitedGrid } from './cells/delimited-grid';
import { languagesOf } from './cells/glossary-rows';
import { languageOf, toolName } from './cells/language-names';
import { titleLoss } from './cells/read-cells';
import type { Written } from './format';
import { FormatLosses } from './format-losses';

/** The columns of an entry in memoQ's CSV, in its order; dates and names are left empty, as memoQ fills them. */
const ENTRY_COLUMNS = [
  'Entry_ID',
  'Entry_Subject',
  'Entry_Domain',
  'Entry_ClientID',
  'Entry_ProjectID',
  'Entry_Created',
  'Entry_Creator',
  'Entry_LastModified',
  'Entry_Modifier',
  'Entry_Note',
];

/** How memoQ matches a term that it is told nothing else of. */
const MATCHING = 'CasePermissive;HalfPrefix';

/**
 * Writes a glossary as memoQ's term base CSV: a row a concept, for each language its definition, then its terms.
 *
 * memoQ knows terms to use and forbidden ones: deprecated terms are written as forbidden, so that it warns of them.
 * Read it with `readDelimitedGlossary`.
 */
export function writeMemoqGlossary(
  glossary: Glossary,
  { delimiter = ',' }: { readonly delimiter?: ',' | '\t' } = {},
): Written {
  const losses = new FormatLosses();
  const languages = languagesOf(glossary).map((language) => ({
    language,
    name: toolName(language),
    width: Math.max(1, ...glossary.concepts.map((concept) => termsOf(concept, language).length)),
  }));
  for (const { language, name } of languages)
    if (languageOf(name) !== language) losses.add('language', `"${language}" is called "${name}"`, 'column names');
  const header = [
    ...ENTRY_COLUMNS,
    ...languages.flatMap(({ name, width }) => [
      `${name}_Def`,
      ...Array.from({ length: width }, () => [name, 'Term_Info', 'Term_Example']).flat(),
    ]),
  ];
  const rows = glossary.concepts.map((concept) => {
    const entry = [concept.id, '', concept.domain ?? '', '', '', '', '', '', '', concept.note ?? ''];
    conceptLosses(concept, losses);
    return [
      ...entry,
      ...languages.flatMap(({ language, width }) => {
        const terms = termsOf(concept, language);
        return [
          definitionOf(concept, language, glossary.sourceLanguage, losses),
          ...Array.from({ length: width }, (_, index) => termCells(terms[index], concept, losses)).flat(),
        ];
      }),
    ];
  });
  return {
    output: delimitedGrid([header, ...rows], delimiter),
    losses: [...titleLoss(glossary.title), ...losses.list()],
  };
}

function termsOf({ terms }: Concept, language: string): readonly GlossaryTerm[] {
  return terms.filter((term) => term.language === language);
}

function termCells(term: GlossaryTerm | undefined, { id }: Concept, losses: FormatLosses): string[] {
  if (term === undefined) return ['', '', ''];
  const { text, status, partOfSpeech, contexts = [], source, note } = term;
  if (status === 'deprecated') losses.add('status', 'deprecated terms are written as forbidden', id);
  else if (status === 'preferred' || status === 'admitted')
    losses.add('status', `no place for the status ${status}`, id);
  if (partOfSpeech !== undefined) losses.add('partOfSpeech', 'no place for the part of speech', id);
  if (source !== undefined) losses.add('term source', 'no place for the source of a term', id);
  if (note !== undefined) losses.add('term note', 'no place for the note on a term', id);
  if (contexts.some((context) => context.source !== undefined))
    losses.add('context', 'no place for the source of a context', id);
  if (contexts.length > 1) losses.add('context', 'several contexts stand in one cell', id);
  const isForbidden = status === 'deprecated' || status === 'forbidden';
  return [text, isForbidden ? `${MATCHING};Forbidden` : MATCHING, contexts.map((context) => context.text).join('\n')];
}

function definitionOf(concept: Concept, language: string, sourceLanguage: string, losses: FormatLosses): string {
  const definitions = (concept.definitions ?? []).filter(
    (definition) => (definition.language ?? sourceLanguage) === language,
  );
  if (definitions.length > 1) losses.add('definition', 'several definitions stand in one cell', concept.id);
  return definitions.map(({ text }) => text).join('\n');
}

function conceptLosses(concept: Concept, losses: FormatLosses): void {
  const languages = new Set(concept.terms.map(({ language }) => language));
  for (const { language, source } of concept.definitions ?? []) {
    if (source !== undefined) losses.add('definition', 'no place for the source of a definition', concept.id);
    if (language === undefined) losses.add('definition', 'of no language, stands with the source language', concept.id);
    else if (!languages.has(language))
      losses.add('definition', `in "${language}", in which the concept may have no column`, concept.id);
  }
  if (concept.source !== undefined) losses.add('source', 'no place for the source of a concept', concept.id);
  if (concept.doNotTranslate) losses.add('doNotTranslate', 'no place for "do not translate"', concept.id);
}
