import closedTable from '../../dictionaries/english/closed.tsv';
import classTable from '../../dictionaries/english/classes.tsv';
import lemmaTable from '../../dictionaries/english/lemmas.tsv';
import { readTable } from '../lexicon';
import type { UniversalTag } from './universal-tag';

const lemmas = (pos: string): ReadonlyMap<string, string> =>
  new Map(
    readTable('english/lemmas', lemmaTable, ['form', 'pos', 'lemma']).flatMap((row) =>
      row.pos === pos ? [[row.form, row.lemma] as const] : [],
    ),
  );

const ofClass = (name: string): ReadonlySet<string> =>
  new Set(
    readTable('english/classes', classTable, ['form', 'class']).flatMap((row) =>
      row.class === name ? [row.form] : [],
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
  /** Adjectives that the tagger does not know. */
  adjectives: ofClass('adjective'),
  /** Forms that are verbs and nouns, and nouns far oftener: services, interests. */
  nounlike: ofClass('noun'),
};
