import { conceptChanges, type FieldChange } from './concept-changes';
import type { DiffRow } from './diff-columns';
import type { GlossaryDiff } from './diff-glossaries';
import type { Concept } from './glossary';
import { sameLanguage } from './language';

/**
 * Flattens what changed into rows under `DIFF_COLUMNS`: first the head of the glossary, then concepts removed, changed
 * and added.
 *
 * @param sourceLanguage That of the later glossary; a concept's first term in it is its headword.
 *
 * @example
 * toDelimited(diffTable(diffGlossaries(before, after), after.sourceLanguage), DIFF_COLUMNS);
 */
export function diffTable({ changes, added, removed, changed }: GlossaryDiff, sourceLanguage: string): DiffRow[] {
  const headword = ({ terms }: Concept) =>
    (terms.find(({ language }) => sameLanguage(language, sourceLanguage)) ?? terms[0])?.text ?? '';
  return [
    ...rowsOf(changes, { concept: '', headword: '', change: 'changed' }),
    ...removed.flatMap((concept) => {
      const fields = conceptChanges(concept, nothingOf(concept));
      return rowsOf(fields, { concept: concept.id, headword: headword(concept), change: 'removed' });
    }),
    ...changed.flatMap(({ id, after, changes: fields }) =>
      rowsOf(fields, { concept: id, headword: headword(after), change: 'changed' }),
    ),
    ...added.flatMap((concept) => {
      const fields = conceptChanges(nothingOf(concept), concept);
      return rowsOf(fields, { concept: concept.id, headword: headword(concept), change: 'added' });
    }),
  ];
}

/** The same concept without a field. */
function nothingOf({ id }: Concept): Concept {
  return { id, terms: [] };
}

function rowsOf(
  changes: readonly FieldChange[],
  about: Pick<DiffRow, 'concept' | 'headword' | 'change'>,
): readonly DiffRow[] {
  return changes.map(({ field, term, language, before = '', after = '' }) => ({
    ...about,
    field,
    language: term?.language ?? language ?? '',
    term: term?.text ?? '',
    before,
    after,
  }));
}
