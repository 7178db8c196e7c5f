import type { ReferenceList } from '../options';
import type { Tally } from '../counting/tally';
import { hasRole } from '../candidates/word-roles';

/** A text of fewer words is short: what stands there twice may do so by the way. */
const SHORT_TEXT = 3000;

/** Tells whether a text of so many words is short. */
export function isShort(words: number): boolean {
  return words < SHORT_TEXT;
}

/** Tells whether a Chinese candidate stands too seldom for its counts to say whether it is a term. */
export function isThin({ occurrences, language }: Tally, words: number): boolean {
  return language === 'zh' && occurrences.length <= (isShort(words) ? 2 : 1);
}

/** Tells whether a candidate that was only seen inside longer ones is a term by itself, going by its form: 人工智能 of 人工智能大模型. */
export function standsByItself({ key, words, occurrences, torn }: Tally, reference: ReferenceList): boolean {
  if (torn === occurrences.length || words.length === 0) return false;
  if (words.length > 1 && hasRole(words[0]!, 'opener')) return false;
  return words.length > 1 || key.length >= 3 || reference.frequencyOf(key) === 0;
}

// Verbs side by side, none of which has an object: 授权|运营, 结对|帮扶, 攻防|演练
const VERBS_ONLY = /^vn?(?:\+vn?)+$/;

/**
 * Tells whether a candidate that begins with a verb may be a noun though no neighbour says so: an act of several verbs, or
 * a plan or an instrument that the verb qualifies (引导基金).
 */
export function mayBeNoun({ pattern, words, clauses }: Tally): boolean {
  if (clauses > 0 || hasRole(words[0] ?? '', 'opener')) return false;
  return VERBS_ONLY.test(pattern) || (/^v\+n$/.test(pattern) && hasRole(words[1]!, 'programme'));
}
