import type { Token } from '../../../model';
import type { Span } from '../../../text';
import { foldPlural, foldSpelling } from './english-spelling';

/** What a unit may do in a noun phrase; anything else parts phrases. */
export type EnglishUnitClass =
  'noun' | 'attribute' | 'participle' | 'of' | 'link' | 'and' | 'the' | 'genitive' | 'break';

/** A word of a sentence, or a compound with its hyphens: high-quality. */
export interface EnglishUnit extends Span {
  readonly class: EnglishUnitClass;
  /** Universal tags: "ADJ-NOUN" for a compound. */
  readonly pos: string;
  /** Dictionary forms in lower case and American spelling, a compound's parts one by one. */
  readonly words: readonly string[];
  /** Begins with a capital, as names do. */
  readonly capital: boolean;
  /** Written in capitals: GDP, CPC, 5G. */
  readonly shouted: boolean;
}

const CAPITAL = /^\p{Lu}/u;
// Words in capitals with their digits: GDP, COVID-19, 5G, NGOs (国内生产总值).
const SHOUTED = /^(?:\p{Lu}[\p{Lu}\p{N}&-]+s?|\d+\p{Lu})$/u;
// A letter alone is a mark of a list or a variable; digits and punctuation are no words.
const WORDLIKE = /\p{L}[\p{L}\p{N}]/u;
// Past participles and gerunds; the tokens carry no features (制定的, 新兴的).
const BENT = /(?:ed|en|ing|wn|ght|lt|nt|pt|de|ld|ung|et|st|und)$/u;
/** Prepositions that stand in names: Platform for Action, Convention on the Law of the Sea. */
const LINKS = new Set(['for', 'on', 'against']);
/** Longer chains of hyphens are no compounds. */
const MAX_PARTS = 8;
const HYPHENS = new Set(['-', '‐', '‑', '–']);

/** Joins a sentence's tokens to units; `isFree` is false for tokens inside of quantities and times. */
export function englishUnits(text: string, tokens: readonly Token[], isFree: (token: Token) => boolean): EnglishUnit[] {
  const units: EnglishUnit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const parts = [tokens[at]!];
    while (parts.length < MAX_PARTS && joins(text, tokens, at + 2 * parts.length - 1))
      parts.push(tokens[at + 2 * parts.length]!);
    units.push(unitOf(text, parts, parts.every(isFree)));
    at += 2 * parts.length - 1;
  }
  return units;
}

/** Tells whether the token at an index is a hyphen that joins its neighbours. */
function joins(text: string, tokens: readonly Token[], index: number): boolean {
  const [before, hyphen, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || hyphen === undefined || after === undefined) return false;
  if (before.end !== hyphen.start || hyphen.end !== after.start) return false;
  return HYPHENS.has(text.slice(hyphen.start, hyphen.end)) && isWord(before) && isWord(after);
}

const isWord = ({ pos }: Token): boolean => pos !== 'PUNCT' && pos !== 'SYM' && pos !== 'X';

function unitOf(text: string, parts: readonly Token[], free: boolean): EnglishUnit {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  return {
    start: first.start,
    end: last.end,
    class: free ? classOf(text, parts) : 'break',
    pos: parts.map(({ pos = 'X' }) => pos).join('-'),
    words: parts.flatMap((part) => wordsOf(text, part)),
    capital: CAPITAL.test(text.slice(first.start, first.start + 1)),
    shouted: SHOUTED.test(text.slice(first.start, last.end)),
  };
}

function wordsOf(text: string, token: Token): string[] {
  const form = (token.normal ?? text.slice(token.start, token.end)).toLowerCase().replaceAll('’', "'");
  const lemma = (token.lemma ?? form).toLowerCase().replaceAll('’', "'");
  // "coordinated development" is no form of "coordinate development".
  const word = token.pos === 'VERB' ? form : token.pos === 'PROPN' ? foldPlural(lemma) : lemma;
  return word.split(/[-‐‑–]/u).flatMap((part) => (part === '' ? [] : [foldSpelling(part)]));
}

function classOf(text: string, parts: readonly Token[]): EnglishUnitClass {
  const last = parts.at(-1)!;
  const form = text.slice(last.start, last.end);
  if (parts.length > 1) return compoundClass(parts, form);
  const lower = form.toLowerCase();
  if (lower === 'of') return 'of';
  if (LINKS.has(form)) return 'link';
  if (lower === 'and' || form === '&') return 'and';
  if (lower === 'the') return 'the';
  if (last.pos === 'PART' && /^['’]s?$/u.test(form)) return 'genitive';
  if (!WORDLIKE.test(form)) return 'break';
  if (last.pos === 'NOUN' || last.pos === 'PROPN') return 'noun';
  if (last.pos === 'ADJ') return 'attribute';
  return last.pos === 'VERB' && BENT.test(lower) && (last.lemma !== lower || lower.endsWith('ing'))
    ? 'participle'
    : 'break';
}

/** Rows of nouns are nouns (policy-maker, Beijing-Tianjin), all else qualifies (high-quality, state-owned). */
function compoundClass(parts: readonly Token[], last: string): EnglishUnitClass {
  if (!WORDLIKE.test(last) && !/\d/.test(last)) return 'break';
  return parts.every(({ pos }) => pos === 'NOUN' || pos === 'PROPN') ? 'noun' : 'attribute';
}
