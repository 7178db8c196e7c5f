import { readTable } from '../../../lexicon';
import words from '../../../../dictionaries/terminology/words.tsv';

/** What a general word of policy prose does at the borders of a term; dictionaries/terminology/words.tsv explains each. */
export type WordRole = 'predicate' | 'modifier' | 'tail' | 'general' | 'programme' | 'light' | 'nominal' | 'opener';

const ROLES: ReadonlyMap<string, readonly string[]> = new Map(
  readTable('terminology/words.tsv', words, ['word', 'roles']).map(({ word, roles }) => [word, roles.split('|')]),
);

/** Tells whether the dictionary gives a word the role. */
export function hasRole(word: string, role: WordRole): boolean {
  return ROLES.get(word)?.includes(role) ?? false;
}

/** Tells whether a word has a place in the dictionary, whatever its role. */
export function isGeneralWord(word: string): boolean {
  return ROLES.has(word);
}
