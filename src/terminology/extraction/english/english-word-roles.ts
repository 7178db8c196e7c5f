import table from '../../../../dictionaries/terminology-en/words.tsv';
import { readTable } from '../../../lexicon';

/** What a word does to an English noun phrase that may be a term; see the dictionary's first lines. */
export type EnglishWordRole = 'general' | 'tail' | 'modifier' | 'opener' | 'of' | 'genitive' | 'name' | 'pair';

const roles = new Map<string, Set<string>>();
for (const { form, role } of readTable('terminology-en/words', table, ['form', 'role'])) {
  const known = roles.get(form);
  if (known === undefined) roles.set(form, new Set([role]));
  else known.add(role);
}

/** Tells whether the dictionary gives a word a role; the word is its dictionary form in lower case. */
export function hasEnglishRole(word: string, role: EnglishWordRole): boolean {
  return roles.get(word)?.has(role) ?? false;
}
