import closedTable from '../../dictionaries/english/closed.tsv';
import lemmaTable from '../../dictionaries/english/lemmas.tsv';
import { readTable } from '../lexicon';
import type { UniversalTag } from './universal-tag';

const lemmas = (pos: string): ReadonlyMap<string, string> =>
  new Map(
    readTable('english/lemmas', lemmaTable, ['form', 'pos', 'lemma']).flatMap((row) =>
      row.pos === pos ? [[row.form, row.lemma] as const] : [],
    ),
  );

/** What is known of single forms; all in lower case. */
export const forms = {
  /** Words of closed classes and their tag. */
  closed: new Map(
    readTable('english/closed', closedTable, ['form', 'pos']).map(({ form, pos }) => [form, pos as UniversalTag]),
  ) as ReadonlyMap<string, UniversalTag>,
  /** Irregular plurals, and words in -s that are none. */
  nouns: lemmas('NOUN'),
  /** Irregular past forms and participles. */
  verbs: lemmas('VERB'),
};
