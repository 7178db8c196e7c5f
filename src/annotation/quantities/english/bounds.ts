import type { Bound } from '../bounds';

const AT_LEAST: Bound = { kind: 'at-least', inclusive: true };
const MORE_THAN: Bound = { kind: 'at-least', inclusive: false };
const AT_MOST: Bound = { kind: 'at-most', inclusive: true };
const LESS_THAN: Bound = { kind: 'at-most', inclusive: false };

/** Words before a number; where one ends in another, the longer stands first. */
const BEFORE: readonly (readonly [words: RegExp, bound: Bound])[] = [
  // no less than 5%, at least 10 days
  [/\b(?:no|not) (?:less|fewer|lower) than $|\bat least $|\ba minimum of $|\bat a minimum of $/i, AT_LEAST],
  // no more than 50, not exceeding 3%
  [
    /\b(?:no|not) (?:more|higher|greater) than $|\bat most $|\bwithin $|\bup to $|\ba maximum of $|\b(?:not|not to|does not|do not|did not|must not|shall not|will not|should not) exceed(?:ing)? $/i,
    AT_MOST,
  ],
  // more than 75%, over 150
  [
    /\b(?:more|higher|greater|larger) than $|\bover $|\babove $|\b(?:exceed|surpass)(?:es|s|ed|ing)? $|\bupwards? of $|\bin excess of $|\btopp(?:ed|ing) $/i,
    MORE_THAN,
  ],
  [/\b(?:less|fewer|lower) than $|\bunder $|\bbelow $/i, LESS_THAN],
  [/\bnearly $|\balmost $|\bclose to $|\bapproaching $/i, { kind: 'nearly' }],
  [/\babout $|\baround $|\bapproximately $|\broughly $|\bsome $|\ban estimated $|\bcirca $/i, { kind: 'approximate' }],
];

/** Words behind a number and its unit. */
const BEHIND: readonly (readonly [words: RegExp, bound: Bound])[] = [
  // 80 and above, 1,000 or more, 100+
  [/^ (?:or|and) (?:more|above|over|older|higher|upwards?)\b|^\+(?![\w+])/i, AT_LEAST],
  [/^ (?:or|and) (?:less|below|under|younger|lower|fewer)\b/i, AT_MOST],
  [/^ or (?:so|thereabouts)\b/i, { kind: 'approximate' }],
];

const LONGEST = 24;

export function englishBoundBefore(
  text: string,
  end: number,
): { readonly bound: Bound; readonly start: number } | undefined {
  if (text[end - 1] !== ' ') return undefined;
  const before = text.slice(Math.max(0, end - LONGEST), end);
  for (const [words, bound] of BEFORE) {
    const match = words.exec(before);
    if (match) return { bound, start: end - before.length + match.index };
  }
  return undefined;
}

export function englishBoundBehind(
  text: string,
  start: number,
): { readonly bound: Bound; readonly end: number } | undefined {
  const behind = text.slice(start, start + LONGEST);
  for (const [words, bound] of BEHIND) {
    const match = words.exec(behind);
    if (match) return { bound, end: start + match[0].length };
  }
  return undefined;
}
