import type { Concept, Glossary, GlossaryTerm } from '../glossary/glossary';
import { delimitedGrid } from './cells/delimited-grid';
import { languagesOf } from './cells/glossary-rows';
import { languageOf, toolName } from './cells/language-names';
import { titleLoss } from './cells/read-cells';
import type { Written } from './format';
import { FormatLosses } from './format-losses';

/** What is said of a term, a column each beside the language's. */
const TERM_COLUMNS: readonly (readonly [name: string, value: (term: GlossaryTerm) => string | undefined])[] = [
  ['Status', ({ status }) => status],
  ['Part of Speech', ({ partOfSpeech }) => partOfSpeech],
  ['Context', ({ contexts }) => contexts?.[0]?.text],
  ['Context Source', ({ contexts }) => contexts?.[0]?.source],
  ['Source', ({ source }) => source],
  ['Note', ({ note }) => note],
];

/**
 * Writes a glossary as the CSV that Trados and MultiTerm's converters take: a row a concept, a column a language.
 *
 * Several terms of a language stand in one cell with | between them, what is said of them in the same order. Read it
 * with `readDelimitedGlossary`.
 */
export function writeTradosGlossary(
  glossary: Glossary,
  { delimiter = ',' }: { readonly delimiter?: ',' | '\t' } = {},
): Written {
  const losses = new FormatLosses();
  const languages = languagesOf(glossary).map((language) => ({ language, name: toolName(language) }));
  for (const { language, name } of languages)
    if (languageOf(name) !== language) losses.add('language', `"${language}" is called "${name}"`, 'column names');
  const header = [
    ...['Entry_ID', 'Subject', 'Definition', 'Reference', 'Note'],
    ...languages.flatMap(({ name }) => [name, ...TERM_COLUMNS.map(([field]) => `${name} ${field}`)]),
  ];
  const rows = glossary.concepts.map((concept) => {
    conceptLosses(concept, losses);
    return [
      concept.id,
      concept.domain ?? '',
      (concept.definitions ?? []).map(({ text }) => text).join('\n'),
      concept.source ?? '',
      concept.note ?? '',
      ...languages.flatMap(({ language }) => languageCells(concept, language, losses)),
    ];
  });
  return {
    output: delimitedGrid([header, ...rows], delimiter),
    losses: [...titleLoss(glossary.title), ...losses.list()],
  };
}

function languageCells({ id, terms: all }: Concept, language: string, losses: FormatLosses): string[] {
  const terms = all.filter((term) => term.language === language);
  const cell = (field: string, values: readonly (string | undefined)[]) => {
    if (values.every((value) => value === undefined)) return '';
    return values
      .map((value = '') => {
        if (value.includes('|')) losses.add(field, '| is written as ¦, as it stands between terms', id);
        return value.replaceAll('|', '¦');
      })
      .join('|');
  };
  for (const { contexts = [] } of terms)
    if (contexts.length > 1) losses.add('context', 'only the first context of a term is written', id);
  return [
    cell(
      'term',
      terms.map(({ text }) => text),
    ),
    ...TERM_COLUMNS.map(([field, value]) => cell(field.toLowerCase(), terms.map(value))),
  ];
}

function conceptLosses({ id, definitions = [], doNotTranslate }: Concept, losses: FormatLosses): void {
  if (definitions.length > 1) losses.add('definition', 'several definitions stand in one cell', id);
  for (const { language, source } of definitions) {
    if (language !== undefined) losses.add('definition', 'no place for the language of a definition', id);
    if (source !== undefined) losses.add('definition', 'no place for the source of a definition', id);
  }
  if (doNotTranslate) losses.add('doNotTranslate', 'no place for "do not translate"', id);
}
