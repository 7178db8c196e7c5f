import type { EntityKind } from '../../../model';
import { phraseFrequency } from '../../reference';
import { hasGeneralBorder } from '../candidates/general-borders';
import type { Nesting } from '../counting/nesting';
import { leadingForm } from '../counting/variants';
import type { ReferenceList } from '../options';
import type { Rest } from './form-worth';
import type { Tally } from '../counting/tally';
import { hasRole, isGeneralWord } from '../candidates/word-roles';

/**
 * What the form of a sequence of words is worth where it stands too seldom to be counted, 0 … 1. Set by hand on
 * the annotated texts, and read on laws and notices.
 */
export const THIN_WORTH = {
  /** No longer candidate holds it; one goes on after it; one begins before it; both. */
  place: { free: 0.8, head: 0.62, tail: 0.4, inside: 0.35 },
  /** Single words by their length, and by whether general language has them. */
  word: { two: 0.15, rare: 0.4, three: 0.3, unlisted: 0.5, long: 0.75, phrase: 0.6 },
  /** Taken off a single word that goes on in a longer one, or from one. */
  nestedWord: { head: 0.05, tail: 0.2 },
  /** Single words that a glossary has, but the text only inside of longer terms. */
  knownWord: { two: 0.6, three: 0.65, long: 0.85 },
  /** General words that a glossary has. */
  knownGeneral: 0.4,
  /** Names that no dictionary has: a text that is short names bodies and projects because they are its subject. */
  name: { agency: 0.8, facility: 0.72, organization: 0.72, project: 0.65, award: 0.7, document: 0.65, number: 0.1 },
  /** Taken off for each fault. */
  opener: 0.45,
  verbFirst: 0.2,
  clause: 0.3,
  torn: 0.3,
  oneCharacter: 0.2,
  generalHead: 0.25,
  lightModifier: 0.12,
  /** A first word that adds little, before which a longer candidate begins; words of which none says anything by itself. */
  lightInside: 0.3,
  general: 0.15,
  /** Words that meet in general language, too: 企业投资. */
  common: 0.12,
  /** A piece of a name or of what a glossary knows: 保障性租赁 of 保障性租赁住房. */
  named: 0.25,
  rank: 0.15,
  quotedEnd: 0.5,
  quotedBeginning: 0.15,
  /** Taken off for each word over three. */
  words: 0.08,
} as const;

/** Candidates that are worth less are left out. */
export const LEAST_WORTH = 0.01;

/** The worth of the form of a candidate of the patterns, going by where it stands and by what its words do. */
export function thinWorth(tally: Tally, rest: Rest, nesting: Nesting, reference: ReferenceList): number {
  const worth =
    tally.words.length === 1 ? wordWorth(tally, nesting, reference) : phraseWorth(tally, rest, nesting, reference);
  return Math.max(0, tally.torn === tally.occurrences.length ? worth - THIN_WORTH.torn : worth);
}

function wordWorth({ key, pattern }: Tally, { before, after }: Nesting, reference: ReferenceList): number {
  const { word, nestedWord } = THIN_WORTH;
  const off = before ? nestedWord.tail : after ? nestedWord.head : 0;
  const isRare = reference.frequencyOf(key) === 0;
  if (key.length === 2) return isRare ? word.rare - off : word.two;
  if (key.length === 3) return (isRare ? word.unlisted : word.three) - off;
  // 综合治理, 重中之重: phrases that a dictionary holds whole
  return (pattern === 'l' ? word.phrase : word.long) - off;
}

/** The worth of a word that a glossary has: 防洪 and 水资源 inside of terms are parts of them more often than not. */
export function knownWorth({ key, words }: Tally, { before, after }: Nesting, otherwise: number): number {
  if (words.length !== 1 || !(before || after)) return otherwise;
  const { two, three, long } = THIN_WORTH.knownWord;
  return key.length === 2 ? two : key.length === 3 ? three : long;
}

// A document's number, or a title that speaks of another document: 国发〔2018〕39号, 关于印发《…》的通知
const MERE_MENTION = /号$|《/;

/** The worth of a name that no dictionary has, in a short text. */
export function nameWorth({ key }: Tally, kind: EntityKind, otherwise: number): number {
  const { number, ...names } = THIN_WORTH.name;
  if (kind === 'document' && MERE_MENTION.test(key)) return number;
  return hasGeneralBorder(key) ? otherwise : (new Map<string, number>(Object.entries(names)).get(kind) ?? otherwise);
}

function phraseWorth(tally: Tally, rest: Rest, nesting: Nesting, reference: ReferenceList): number {
  const { words, pattern } = tally;
  const [first, last] = [words[0]!, words.at(-1)!];
  const tags = pattern.split('+');
  let worth = placeWorth(nesting) - THIN_WORTH.words * Math.max(0, words.length - 3);
  if (hasRole(first, 'opener')) worth -= THIN_WORTH.opener;
  else if (tags[0] === 'v' || tags[0] === 'vn') worth -= THIN_WORTH.verbFirst;
  if (holdsClause(words, tags)) worth -= THIN_WORTH.clause;
  if (first.length === 1 || last.length === 1) worth -= THIN_WORTH.oneCharacter;
  if (rest.withoutLast && isGeneralHead(last)) worth -= THIN_WORTH.generalHead;
  if (hasRole(first, 'light') && nesting.before) worth -= THIN_WORTH.lightInside;
  else if (hasRole(first, 'light') && rest.withoutFirst) worth -= THIN_WORTH.lightModifier;
  if (words.every((word) => isGeneralWord(word))) worth -= THIN_WORTH.general;
  if (phraseFrequency(words, reference) >= COMMON) worth -= THIN_WORTH.common;
  if (nesting.named) worth -= THIN_WORTH.named;
  if (RANK.test(first)) worth -= THIN_WORTH.rank;
  const form = leadingForm(tally);
  if (QUOTED_END.test(form)) worth -= THIN_WORTH.quotedEnd;
  else if (QUOTED_BEGINNING.test(form)) worth -= THIN_WORTH.quotedBeginning;
  return worth;
}

/** As often as this words meet in general language by chance. */
const COMMON = 2;

function placeWorth({ before, after }: Nesting): number {
  const { place } = THIN_WORTH;
  if (before) return after ? place.inside : place.tail;
  return after ? place.head : place.free;
}

/** 建设, 发展, 工作: adds little, and is not what plans and instruments are called. */
function isGeneralHead(word: string): boolean {
  return (hasRole(word, 'light') || hasRole(word, 'tail')) && !hasRole(word, 'programme');
}

// Of which rank or how large: 省级数据标注基地, 大型数据中心, 跨行业数据流通
const RANK = /^(?:.{1,2}级|大型|跨.*)$/;

// A name that the text puts behind a term: 政务服务“一网通办”
const QUOTED_END = /^[^“”].*”$/;

// “互联网+政务服务”模式
const QUOTED_BEGINNING = /^“[^”]*”[^”]/;

/** Tells whether a verb inside has both a subject and an object of its own: 企业|开放|工业|数据, 高校|建设|垂直|大模型. */
function holdsClause(words: readonly string[], tags: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      at > 0 &&
      word.length > 1 &&
      (isGeneralVerb(word)
        ? at < words.length - 1 && !hasRole(words[at + 1]!, 'programme')
        : at < words.length - 2 && tags[at] === 'v' && tags[at + 1] === 'n' && !hasRole(words[at + 1]!, 'programme')),
  );
}

/** 建设, 发展, 使用: verbs that end terms, and inside of them have an object unless a plan or an instrument follows (发展规划). */
function isGeneralVerb(word: string): boolean {
  return hasRole(word, 'opener') && hasRole(word, 'light');
}
