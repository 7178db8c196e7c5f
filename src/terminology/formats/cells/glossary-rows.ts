import type { Column } from '../../../tables';
import type { Concept, Glossary, GlossaryTerm } from '../../glossary/glossary';
import { glossaryColumns } from './columns';
import { CONCEPT_COLUMN } from './layout';

/** A row by the names of its columns. */
export type GlossaryRow = Readonly<Record<string, string>>;

/** A glossary as rows: the columns that some row fills, and the rows. */
export interface GlossaryTable {
  readonly columns: readonly Column[];
  readonly rows: readonly GlossaryRow[];
}

/** Writes a glossary as rows under documented columns, of which those that stay empty are left out. */
export function glossaryTable(glossary: Glossary): GlossaryTable {
  const languages = languagesOf(glossary);
  const rows = glossary.concepts.flatMap((concept) => conceptRows(concept, languages));
  const filled = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = glossaryColumns(languages).filter(
    // The columns of the concept and of the terms stand even in an empty glossary, and name its languages.
    ({ name }) => name === CONCEPT_COLUMN || languages.includes(name) || filled.has(name),
  );
  const blank = Object.fromEntries(columns.map(({ name }) => [name, '']));
  return { columns, rows: rows.map((row) => ({ ...blank, ...row })) };
}

/** The source language first, then as the terms come. */
export function languagesOf({ sourceLanguage, concepts }: Glossary): readonly string[] {
  return [...new Set([sourceLanguage, ...concepts.flatMap(({ terms }) => terms.map(({ language }) => language))])];
}

function conceptRows(concept: Concept, languages: readonly string[]): readonly GlossaryRow[] {
  const rows: Record<string, string>[] = [];
  const put = (index: number, cells: Record<string, string | undefined>) => {
    const row = (rows[index] ??= { [CONCEPT_COLUMN]: concept.id });
    for (const [name, cell] of Object.entries(cells)) if (cell !== undefined) row[name] = cell;
  };
  put(0, {
    domain: concept.domain,
    source: concept.source,
    note: concept.note,
    doNotTranslate: concept.doNotTranslate && 'yes',
  });
  concept.definitions?.forEach(({ text, language, source }, index) =>
    put(index, { definition: text, definitionLanguage: language, definitionSource: source }),
  );
  for (const language of languages)
    concept.terms
      .filter((term) => term.language === language)
      .flatMap(termCells)
      .forEach((cells, index) =>
        put(
          index,
          Object.fromEntries(cells.map(([field, cell]) => [field === '' ? language : `${language}.${field}`, cell])),
        ),
      );
  return rows;
}

/** The rows of a term: it itself with its first context, then the further contexts. */
function termCells({ text, status, partOfSpeech, contexts = [], source, note }: GlossaryTerm) {
  const contextCells = ({
    text,
    source,
  }: NonNullable<GlossaryTerm['contexts']>[number]): [string, string | undefined][] => [
    ['context', text],
    ['contextSource', source],
  ];
  const [first, ...rest] = contexts;
  const own: [string, string | undefined][] = [
    ['', text],
    ['status', status],
    ['partOfSpeech', partOfSpeech],
    ...(first === undefined ? [] : contextCells(first)),
    ['source', source],
    ['note', note],
  ];
  return [own, ...rest.map(contextCells)];
}
