import type { EnglishUnit } from './english-units';
import { hasEnglishRole } from './english-word-roles';

/** A row of units without a verb, an article or a stop in it: where noun phrases lie. */
export interface EnglishPhrase {
  /** Indices of units, half-open. */
  readonly first: number;
  readonly end: number;
}

/** Finds the rows of nouns and what qualifies them; "of" parts them and is looked at later. */
export function englishPhrases(units: readonly EnglishUnit[]): EnglishPhrase[] {
  const phrases: EnglishPhrase[] = [];
  let at = 0;
  while (at < units.length) {
    if (!opens(units, at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < units.length && goesOn(units, end)) end++;
    phrases.push({ first: at, end });
    at = end;
  }
  return phrases;
}

function opens(units: readonly EnglishUnit[], at: number): boolean {
  const unit = units[at]!;
  if (unit.class === 'participle') return qualifies(units, at);
  return unit.class === 'noun' || unit.class === 'attribute';
}

function goesOn(units: readonly EnglishUnit[], at: number): boolean {
  const unit = units[at]!;
  const before = units[at - 1]!;
  if (unit.class === 'and') return joinsPair(units, at);
  if (unit.class === 'genitive') return before.class === 'noun' && hasEnglishRole(lastWord(before), 'genitive');
  if (unit.class === 'participle') return before.class === 'attribute' && qualifies(units, at);
  return unit.class === 'noun' || unit.class === 'attribute';
}

/** What stands before a participle that qualifies the noun behind it: the emerging industries, by coordinated development. */
const BEFORE_PAST = new Set(['DET', 'ADP', 'ADJ', 'VERB']);
const BEFORE_GERUND = new Set(['DET', 'ADJ']);
const POSSESSIVE = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);

function qualifies(units: readonly EnglishUnit[], at: number): boolean {
  const next = units[at + 1];
  if (next === undefined || (next.class !== 'noun' && next.class !== 'attribute')) return false;
  const before = units[at - 1];
  if (before === undefined) return false;
  if (POSSESSIVE.has(before.words[0] ?? '')) return true;
  const gerund = units[at]!.words.at(-1)!.endsWith('ing');
  return (gerund ? BEFORE_GERUND : BEFORE_PAST).has(before.pos);
}

/** "And" within one notion (science and technology) or a name (Belt and Road Initiative). */
function joinsPair(units: readonly EnglishUnit[], at: number): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  if (before === undefined || after === undefined) return false;
  if (after.class !== 'noun' && after.class !== 'attribute') return false;
  return isPair(units, at) || (before.capital && after.capital);
}

/**
 * Tells whether a border cuts a name in two: People's|Republic, United|Nations system.
 *
 * Names are rows of capitals; 's, and "and" before what closes a name, hold them together.
 */
export function cutsName(units: readonly EnglishUnit[], { first, end }: EnglishPhrase, at: number): boolean {
  if (at <= first || at >= end) return false;
  const [before, after] = [units[at - 1]!, units[at]!];
  if (after.class === 'genitive' || before.class === 'genitive') return true;
  if (before.capital && after.capital) return true;
  // Economic and|Social Council, Economic|and Social Council
  const and = before.class === 'and' ? at - 1 : after.class === 'and' ? at : undefined;
  if (and === undefined || isPair(units, and)) return false;
  return closesName(units, end, and + 1);
}

function closesName(units: readonly EnglishUnit[], end: number, from: number): boolean {
  let to = from;
  while (to < end && units[to]!.capital) to++;
  return to > from + 1 && hasEnglishRole(lastWord(units[to - 1]!), 'name');
}

/** Tells whether the words beside an "and" make one notion: research and development. */
export function isPair(units: readonly EnglishUnit[], at: number): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  if (before === undefined || after === undefined) return false;
  return hasEnglishRole(`${lastWord(before)} ${after.words[0]!}`, 'pair');
}

/** A unit's head, which stands last in English. */
export function lastWord(unit: EnglishUnit): string {
  return unit.words.at(-1) ?? '';
}
