import { forms } from './forms';
import type { UniversalTag } from './universal-tag';

/** compromise's tags that leave no choice, the telling ones first: a Possessive Pronoun is a Pronoun. */
const FIXED: readonly (readonly [string, UniversalTag])[] = [
  ['Pronoun', 'PRON'],
  ['There', 'PRON'],
  ['Negative', 'PART'],
  ['Ordinal', 'ADJ'],
  ['Multiple', 'NUM'],
  ['Fraction', 'NUM'],
  ['Cardinal', 'NUM'],
  ['Month', 'PROPN'],
  ['WeekDay', 'PROPN'],
  ['Holiday', 'PROPN'],
  ['Determiner', 'DET'],
  ['QuestionWord', 'ADV'],
  ['Url', 'X'],
  ['Email', 'X'],
  ['Particle', 'ADP'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Copula', 'AUX'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'SCONJ'],
  ['Adverb', 'ADV'],
  ['Adjective', 'ADJ'],
  ['Comparative', 'ADJ'],
  ['Superlative', 'ADJ'],
  ['Expression', 'INTJ'],
  ['Currency', 'NOUN'],
  ['Unit', 'NOUN'],
  ['Verb', 'VERB'],
];

// Words in capitals: GDP, COVID-19, U.S., 5G (国内生产总值).
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{Nd}.&'’-]+s?|\d+\p{Lu})$/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Turns compromise's tags into the Universal one.
 *
 * Words of a closed class have theirs by their form, whatever compromise says ("which" is never a preposition).
 *
 * @param shouted The whole sentence is in capitals, so that they show no acronym: REPORT OF THE SECRETARY-GENERAL.
 */
export function universalTag(word: string, tags: ReadonlySet<string>, shouted: boolean): UniversalTag {
  if (!shouted && ACRONYM.test(word)) return 'PROPN';
  const closed = forms.closed.get(word.toLowerCase());
  if (closed !== undefined) return closed;
  for (const [tag, universal] of FIXED) if (tags.has(tag)) return universal;
  return tags.has('ProperNoun') && CAPITAL.test(word) ? 'PROPN' : 'NOUN';
}
