import type { Document } from '../../../model';
import type { Span } from '../../../text';
import { ofPhrases } from './english-of-phrases';
import { cutsName, englishPhrases, isPair, lastWord, type EnglishPhrase } from './english-phrases';
import { englishUnits, type EnglishUnit } from './english-units';
import { hasEnglishRole } from './english-word-roles';
import { freeTokens } from './free-tokens';

/** An occurrence of what may be a term in an English text. */
export interface EnglishCandidate extends Span {
  /** What occurrences are counted under: dictionary forms, without hyphens, in American spelling: "high quality development". */
  readonly key: string;
  /** Universal tags of its words: "ADJ-NOUN+NOUN". */
  readonly pattern: string;
  /** The dictionary form of the noun that the others qualify: "right" in "rights of persons with disabilities". */
  readonly head: string;
  /** The words of the key. */
  readonly words: readonly string[];
  /** Index into the document's sentences. */
  readonly sentence: number;
}

/** Longer rows of nouns are chance, or names. */
const MAX_WORDS = 6;
const MAX_NAME = 10;

/**
 * Finds the noun phrases of an English document that may be terms, nested ones too, in order.
 *
 * Articles, pronouns, quantities, times and general words open and close none. Reads tokens with Universal tags and
 * dictionary forms. compromise's own noun phrases are not asked: they hold articles, numbers and punctuation, stop at
 * "of", and know no nested ones.
 *
 * @example
 * englishCandidates(document).map(({ key }) => key); // ['high quality development', 'quality development', …]
 */
export function englishCandidates(
  document: Pick<Document, 'text' | 'tokens' | 'sentences' | 'quantities' | 'times'>,
): EnglishCandidate[] {
  const isFree = freeTokens(document);
  return document.sentences.flatMap(({ tokens: { first, end } }, sentence) => {
    const units = englishUnits(document.text, document.tokens.slice(first, end), isFree);
    return sentenceCandidates(units).map((candidate) => ({ ...candidate, sentence }));
  });
}

type Found = Omit<EnglishCandidate, 'sentence'>;

function sentenceCandidates(units: readonly EnglishUnit[]): Found[] {
  const phrases = englishPhrases(units);
  const found: Found[] = [];
  const links = ofPhrases(units, phrases);
  // "Democratic People's Republic" is no name where "of Korea" follows.
  const goesOn = new Set(links.flatMap(({ from, head }) => (units[head]!.capital ? [`${from} ${head}`] : [])));
  for (const phrase of phrases)
    for (let from = phrase.first; from < phrase.end; from++) {
      if (!mayOpen(units, from) || cutsName(units, phrase, from)) continue;
      for (let to = from + 1, words = 0, name = true; to <= phrase.end; to++) {
        const last = units[to - 1]!;
        words += last.words.length;
        name &&= last.capital || last.class !== 'noun';
        if (words > (name ? MAX_NAME : MAX_WORDS)) break;
        if (cutsName(units, phrase, to) || goesOn.has(`${from} ${to - 1}`)) continue;
        if (isTermLike(units, phrase, from, to)) found.push(candidateOf(units, from, to, last));
      }
    }
  for (const { from, to, head } of links)
    if (mayOpen(units, from)) found.push(candidateOf(units, from, to, units[head]!));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function mayOpen(units: readonly EnglishUnit[], at: number): boolean {
  const unit = units[at]!;
  if (unit.class === 'and' || unit.class === 'genitive') return false;
  return (
    !hasEnglishRole(unit.words.join('-'), unit.class === 'noun' ? 'opener' : 'modifier') &&
    !isOrdinal(unit, units[at + 1])
  );
}

/** "37th session" and "sixty-ninth session" are numbers of it; "14th Five-Year Plan" is a name. */
function isOrdinal(unit: EnglishUnit, next: EnglishUnit | undefined): boolean {
  const counts = /^\d/.test(unit.words[0] ?? '') || unit.pos === 'NUM-ADJ';
  return counts && unit.class === 'attribute' && next?.capital !== true;
}

// Words in capitals are terms of one word; other single names are names of places and persons: GDP (国内生产总值).
const LETTERS = 3;

function isTermLike(units: readonly EnglishUnit[], phrase: EnglishPhrase, from: number, to: number): boolean {
  const last = units[to - 1]!;
  const head = lastWord(last);
  if (last.class !== 'noun' || hasEnglishRole(head, 'tail')) return false;
  // A word that only qualifies another says what that is, not itself: gender in gender equality.
  if (to - from === 1) return to === phrase.end && isSingleTerm(last);
  for (let at = from + 1; at < to - 1; at++)
    if (units[at]!.class === 'and' && !isPair(units, at) && !isNameWithAnd(units, from, to)) return false;
  // "Chinese economy", "Hunan province": a name that only says whose or which.
  const first = units[from]!;
  if (to - from === 2 && first.pos === 'PROPN') return last.capital || !isGeneral(last);
  return true;
}

function isSingleTerm({ words, pos, shouted }: EnglishUnit): boolean {
  const key = words.join(' ');
  if (key.length < LETTERS && !shouted) return false;
  if (pos === 'PROPN' && !shouted) return false;
  return !hasEnglishRole(key, 'general') && !hasEnglishRole(key, 'modifier');
}

const isGeneral = (unit: EnglishUnit): boolean => unit.words.length === 1 && hasEnglishRole(unit.words[0]!, 'general');

/** National Development and Reform Commission: in capitals, and closed by what heads names. */
function isNameWithAnd(units: readonly EnglishUnit[], from: number, to: number): boolean {
  const last = units[to - 1]!;
  return units[from]!.capital && last.capital && hasEnglishRole(lastWord(last), 'name');
}

function candidateOf(units: readonly EnglishUnit[], from: number, to: number, head: EnglishUnit): Found {
  const own = units.slice(from, to);
  const words = own.flatMap((unit) => (unit.class === 'the' ? [] : unit.words));
  return {
    start: own[0]!.start,
    end: own.at(-1)!.end,
    key: words.join(' '),
    pattern: own.map(({ pos }) => pos).join('+'),
    head: lastWord(head),
    words,
  };
}
