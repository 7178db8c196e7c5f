import type { Bound } from '../bounds';

const AT_LEAST: Bound = { kind: 'at-least', inclusive: true };
const MORE_THAN: Bound = { kind: 'at-least', inclusive: false };
const AT_MOST: Bound = { kind: 'at-most', inclusive: true };
const LESS_THAN: Bound = { kind: 'at-most', inclusive: false };

/** Words before a number; where one ends in another, the longer stands first. */
const BEFORE: readonly (readonly [words: RegExp, bound: Bound])[] = [
  // no less than 5%, at least 10 days
  [/\b(?:no|not) (?:less|fewer|lower) than $|\bat least $|\ba minimum of $/i, AT_LEAST],
  // no more than 50
  [/\b(?:no|not) (?:more|higher|greater) than $|\bat most $|\bwithin $|\bup to $|\ba maximum of $/i, AT_MOST],
  // more than 75%, over 150
  [/\b(?:more|higher|greater|larger) than $|\bover $|\babove $|\bexceed(?:s|ed|ing)? $|\bupwards? of $/i, MORE_THAN],
  [/\b(?:less|fewer|lower) than $|\bunder $|\bbelow $/i, LESS_THAN],
  [/\bnearly $|\balmost $|\bclose to $/i, { kind: 'nearly' }],
  [/\babout $|\baround $|\bapproximately $|\broughly $|\bsome $/i, { kind: 'approximate' }],
];

/** Words behind a number and its unit. */
const BEHIND: readonly (readonly [words: RegExp, bound: Bound])[] = [
  [/^ (?:or|and) (?:more|above|over|older|higher)\b/i, AT_LEAST],
  [/^ (?:or|and) (?:less|below|under|younger|lower|fewer)\b/i, AT_MOST],
  [/^ or so\b/i, { kind: 'approximate' }],
];

const LONGEST = 24;

export function englishBoundBefore(
  text: string,
  end: number,
): { readonly bound: Bound; readonly start: number } | undefined {
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
