import { hasRole } from './word-roles';

/**
 * Tells whether a string begins or ends with a word that heads a clause or only qualifies: 积极开展, 发展壮大.
 *
 * Judged by the characters, since dictionaries of words hold such phrases whole and tag them as nouns. Words of two
 * characters and more only: 提 of 提案 is no verb.
 */
export function hasGeneralBorder(text: string): boolean {
  if (text.length < 4) return false;
  for (let length = 2; length <= Math.min(4, text.length - 2); length++) {
    const first = text.slice(0, length);
    if (hasRole(first, 'predicate') || hasRole(first, 'modifier')) return true;
    const last = text.slice(-length);
    if (hasRole(last, 'predicate') || hasRole(last, 'modifier') || hasRole(last, 'tail')) return true;
  }
  return false;
}
