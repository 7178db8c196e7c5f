import { cutsName, lastWord, type EnglishPhrase } from './english-phrases';
import type { EnglishUnit } from './english-units';
import { hasEnglishRole } from './english-word-roles';

/** A phrase with its "of" phrase, as indices of units, half-open. */
export interface OfPhrase {
  readonly from: number;
  readonly to: number;
  /** The unit that "of" follows. */
  readonly head: number;
}

/** Central Committee of the Communist Party of China holds two; more are sentences. */
const MAX_LINKS = 3;
const MAX_WORDS = 12;

/**
 * Finds heads with their "of" phrases: rule of law, Ministry of Education, Central Committee of the Communist Party of
 * China. The head says whether there may be one; an article goes with names only.
 */
export function ofPhrases(units: readonly EnglishUnit[], phrases: readonly EnglishPhrase[]): OfPhrase[] {
  const starts = new Map(phrases.map((phrase) => [phrase.first, phrase]));
  const found: OfPhrase[] = [];
  for (const phrase of phrases) {
    const head = phrase.end - 1;
    for (const to of endsOf(units, starts, head, MAX_LINKS))
      for (let from = Math.max(phrase.first, head - MAX_WORDS); from <= head; from++)
        if (wordsBetween(units, from, to) <= MAX_WORDS && !cutsName(units, phrase, from))
          found.push({ from, to, head });
  }
  return found;
}

/** Where the "of" phrases behind a head may end: each link is one more place. */
function endsOf(
  units: readonly EnglishUnit[],
  starts: ReadonlyMap<number, EnglishPhrase>,
  head: number,
  links: number,
): number[] {
  const unit = units[head]!;
  if (links === 0 || unit.class !== 'noun' || !isLicensed(unit, units[head + 1])) return [];
  const article = units[head + 2]?.class === 'the';
  const phrase = starts.get(head + (article ? 3 : 2));
  if (phrase === undefined) return [];
  const end = nameEnd(units, phrase, unit.capital);
  if (end === undefined || (article && !(unit.capital && units[phrase.first]!.capital))) return [];
  const first = units[phrase.first]!;
  if (hasEnglishRole(first.words.join('-'), first.class === 'noun' ? 'opener' : 'modifier')) return [];
  if (units[head + 1]!.class === 'link' && !first.capital) return [];
  // "the province of Hainan", "a strategy of China" say whose it is.
  if (!unit.capital && first.pos === 'PROPN') return [];
  return hasEnglishRole(lastWord(units[end - 1]!), 'tail')
    ? []
    : [end, ...(end === phrase.end ? endsOf(units, starts, end - 1, links - 1) : [])];
}

/** "Of" goes with the heads that take it, other prepositions with the heads of names: Beijing Platform for Action. */
function isLicensed(unit: EnglishUnit, link: EnglishUnit | undefined): boolean {
  const word = lastWord(unit);
  if (link?.class === 'of') return hasEnglishRole(word, 'of');
  return link?.class === 'link' && unit.capital && (hasEnglishRole(word, 'of') || hasEnglishRole(word, 'name'));
}

/** A name's "of" phrase is as long as its capitals; another one is the whole phrase. */
function nameEnd(units: readonly EnglishUnit[], { first, end }: EnglishPhrase, capital: boolean): number | undefined {
  let to = end;
  if (capital) {
    to = first;
    while (to < end && (units[to]!.capital || units[to]!.class === 'and' || units[to]!.class === 'genitive')) to++;
  }
  while (to > first && units[to - 1]!.class !== 'noun') to--;
  return to > first ? to : undefined;
}

function wordsBetween(units: readonly EnglishUnit[], from: number, to: number): number {
  return units.slice(from, to).reduce((sum, { words }) => sum + words.length, 0);
}
