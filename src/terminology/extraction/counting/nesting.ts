import type { Tally } from './tally';

/** How a candidate lies in longer ones, and what lies in it. */
export interface Nesting {
  /** Longer candidates that contain it, and their occurrences all together. */
  containing: number;
  frequency: number;
  /** The occurrences of the commonest of them. */
  most: number;
  /** Candidates that it contains. */
  contained: number;
  /** A longer candidate begins before it, goes on after it. */
  before: boolean;
  after: boolean;
  /** A longer candidate that contains it is a name, or known. */
  named: boolean;
}

/** Longer candidates are not searched for the shorter ones inside: they are titles. */
const MAX_SEARCHED = 24;
const MAX_SEARCHED_WORDS = 10;

/** Finds for every candidate which others contain it: each looks up its own strings, so that the cost is linear. */
export function nestingOf(
  tallies: ReadonlyMap<string, Tally>,
  isKnown: (key: string) => boolean,
): Map<string, Nesting> {
  const nestings = new Map<string, Nesting>();
  for (const key of tallies.keys())
    nestings.set(key, {
      containing: 0,
      frequency: 0,
      most: 0,
      contained: 0,
      before: false,
      after: false,
      named: false,
    });
  for (const [key, { occurrences, language, kind }] of tallies) {
    const named = kind !== undefined || isKnown(key);
    for (const inner of language === 'zh' ? innerStrings(key) : innerPhrases(key)) {
      const nesting = nestings.get(inner);
      if (nesting === undefined) continue;
      const frequency = Math.min(occurrences.length, tallies.get(inner)!.occurrences.length);
      nesting.containing++;
      if (named) nesting.named = true;
      if (!key.startsWith(inner)) nesting.before = true;
      if (!key.endsWith(inner)) nesting.after = true;
      nesting.frequency += frequency;
      nesting.most = Math.max(nesting.most, frequency);
      nestings.get(key)!.contained++;
    }
  }
  return nestings;
}

/** The distinct proper substrings of two characters and more. */
function innerStrings(string: string): Set<string> {
  const found = new Set<string>();
  if (string.length > MAX_SEARCHED) return found;
  for (let start = 0; start < string.length - 1; start++)
    for (let end = start + 2; end <= string.length; end++)
      if (end - start < string.length) found.add(string.slice(start, end));
  return found;
}

/** The distinct runs of words inside a phrase. */
function innerPhrases(phrase: string): Set<string> {
  const words = phrase.split(' ');
  const found = new Set<string>();
  if (words.length > MAX_SEARCHED_WORDS) return found;
  for (let start = 0; start < words.length; start++)
    for (let end = start + 1; end <= words.length; end++)
      if (end - start < words.length) found.add(words.slice(start, end).join(' '));
  return found;
}
