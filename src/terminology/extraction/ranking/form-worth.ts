import type { EntityKind } from '../../../model';
import { hasGeneralBorder } from '../candidates/general-borders';
import type { Tally } from '../counting/tally';
import { hasRole, isGeneralWord } from '../candidates/word-roles';

/**
 * What a candidate's form is worth before anything is counted, 0 … 1: how likely a candidate of its kind is what a
 * translator puts in a glossary. Judged by eye on work reports of one district and five provinces, reports to Party congresses
 * and laws.
 */
export const FORM_WORTH = {
  /** A glossary has it, or the text explains it. */
  known: 0.95,
  /** Names found by the entity layer. */
  entity: {
    slogan: 0.95,
    indicator: 0.85,
    event: 0.75,
    agency: 0.7,
    custom: 0.7,
    document: 0.65,
    award: 0.65,
    project: 0.55,
    organization: 0.45,
    facility: 0.35,
    place: 0.25,
    person: 0.2,
  } satisfies Record<EntityKind, number>,
  /** Factors for names that no dictionary has, and for those that begin or end like a clause. */
  unlisted: 0.8,
  clausal: 0.5,
  /** Sequences of words. */
  words: { few: 0.75, many: 0.65, verbal: 0.5, general: 0.5 },
  /** Taken off where the last word is a verb: 成果转化 is a term, 学生参加 is none. */
  verbLast: 0.08,
  /** Taken off where the last or the first word adds little; where what it is added to is a candidate itself. */
  lightHead: 0.2,
  lightAddition: 0.3,
  lightModifier: 0.1,
  /** Single words, by their length. */
  word: { idiom: 0.2, short: 0.15, middle: 0.45, long: 0.6 },
  /** Strings of characters that words cut through. */
  ngram: 0.4,
} as const;

/** More words than this are likelier a chance meeting. */
const FEW_WORDS = 3;

/** Which of its words a candidate may lose and still be one. */
export interface Rest {
  readonly withoutFirst: boolean;
  readonly withoutLast: boolean;
}

/** The worth of a candidate's form. */
export function formWorth(tally: Tally, known: boolean, rest: Rest): number {
  if (known) return FORM_WORTH.known;
  if (tally.kind !== undefined) return entityWorth(tally, tally.kind);
  if (tally.words.length === 0) return FORM_WORTH.ngram;
  return tally.words.length === 1 ? wordWorth(tally) : phraseWorth(tally, rest);
}

function entityWorth({ key, known }: Tally, kind: EntityKind): number {
  const worth = FORM_WORTH.entity[kind];
  if (known > 0) return worth;
  return worth * (hasGeneralBorder(key) || isGeneralWord(key) ? FORM_WORTH.clausal : FORM_WORTH.unlisted);
}

function wordWorth({ key, pattern }: Tally): number {
  const { word } = FORM_WORTH;
  if (pattern === 'i') return word.idiom;
  return key.length === 2 ? word.short : key.length === 3 ? word.middle : word.long;
}

// A first word that is no noun: v+n, a+n, i+n
const VERBAL = /^[vai]\+/;

// A place before a term only says where: 长江流域|生态环境保护
const PLACE_FIRST = /^ns\+/;

function phraseWorth({ words, pattern }: Tally, { withoutFirst, withoutLast }: Rest): number {
  let worth: number = words.length > FEW_WORDS ? FORM_WORTH.words.many : FORM_WORTH.words.few;
  if (VERBAL.test(pattern)) worth = FORM_WORTH.words.verbal;
  if (words.every((word) => isGeneralWord(word))) worth = Math.min(worth, FORM_WORTH.words.general);
  if (pattern.endsWith('+v')) worth -= FORM_WORTH.verbLast;
  if (hasRole(words.at(-1)!, 'light')) worth -= withoutLast ? FORM_WORTH.lightAddition : FORM_WORTH.lightHead;
  const [first = ''] = words;
  if (withoutFirst && (hasRole(first, 'opener') || PLACE_FIRST.test(pattern))) worth -= FORM_WORTH.lightAddition;
  else if (hasRole(first, 'light') || hasRole(first, 'opener')) worth -= FORM_WORTH.lightModifier;
  return worth;
}
