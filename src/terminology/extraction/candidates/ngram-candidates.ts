import { branchingEntropy } from '../../measures';
import type { Candidate } from './candidate';
import { foldKey } from '../counting/fold-key';
import { hasGeneralBorder } from './general-borders';
import { BORDER, NAME, type KeptText } from '../counting/kept-text';
import type { NgramLevel, NgramTable } from './ngram-table';
import { isGeneralWord } from './word-roles';

/** Strings of characters are looked for up to this length; longer terms are left to patterns. */
export const MAX_NGRAM = 8;

/** What a string of characters has to show to be a candidate without its words' consent. */
export interface NgramThresholds {
  readonly frequency: number;
  /** Least normalised PMI over its split points. */
  readonly cohesion: number;
  /** Least branching entropy of its freer and its tighter side, in bits. */
  readonly freedom: number;
}

// Characters that begin or end no term: function words, numerals, pronouns, directions. 的|是|在 …
const NO_BORDER = new Set(
  '的地得了着过是在和与及或并而且但以为于由从对向将把被让使等这那其各每某该此我你他它们不未没无非很更最也都就还又再已曾正可能会要应须需想请来去到上下中内外前后里间时年月日个项件次名位种批多少余万亿第一二三四五六七八九十百千两几半',
);

/**
 * Finds strings that hang together and stand freely though their words' tags make no pattern: 三|权|分|置, 首|台|套.
 *
 * Most of their occurrences have to begin and end where words do: what words go over on every side is a piece of them, as
 * 级人民政府 is of 县级人民政府 and 上级人民政府.
 */
export function ngramCandidates(
  texts: readonly KeptText[],
  table: NgramTable,
  thresholds: NgramThresholds,
  isKnown: (key: string) => boolean,
  emit: (text: number, candidate: Candidate) => void,
): void {
  for (const level of table.levels) {
    if (level.length < 2) continue;
    for (const [string, places] of frequentStrings(level)) {
      const { length } = string;
      if ((table.cohesion(string) ?? -1) < thresholds.cohesion) continue;
      if (freedom(table, places, length) < thresholds.freedom) continue;
      for (const place of places) {
        const { text, start } = table.locate(place);
        emit(text, { start, end: start + length, key: foldKey(string), pattern: '', source: 'ngram' });
      }
    }
  }

  /** The strings of a length that are frequent, made of whole words, and known from no other source. */
  function frequentStrings({ length, ids, counts, firsts }: NgramLevel): Map<string, number[]> {
    const strings = new Map<string, number[]>();
    const byId: (number[] | undefined)[] = [];
    for (let id = 1; id < counts.length; id++) {
      if (counts[id]! < thresholds.frequency) continue;
      const { text, start } = table.locate(firsts[id]!);
      const string = texts[text]!.normal.slice(start, start + length);
      if (isPromising(string) && !isKnown(foldKey(string))) strings.set(string, (byId[id] = []));
    }
    ids.forEach((id, place) => byId[id]?.push(place));
    for (const [string, places] of strings) if (!mostlyWhole(places, length)) strings.delete(string);
    return strings;
  }

  function mostlyWhole(places: readonly number[], length: number): boolean {
    let whole = 0;
    for (const place of places) {
      const { text, start } = table.locate(place);
      if (isWhole(texts[text]!, start, start + length)) whole++;
    }
    return 2 * whole > places.length;
  }
}

/** The branching entropy of the tighter side. */
function freedom({ sequence }: NgramTable, places: readonly number[], length: number): number {
  const side = (step: number) => branchingEntropy(neighbours(places.map((place) => sequence[place + step] ?? 0)));
  return Math.min(side(-1), side(length));
}

/** How often each neighbour stands there; an edge (0) is a neighbour of its own each time. */
export function neighbours(beside: readonly number[]): number[] {
  const counts = new Map<number, number>();
  let edges = 0;
  for (const character of beside) {
    if (character === 0) edges++;
    else counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts.values(), ...Array.from({ length: edges }, () => 1)];
}

function isPromising(string: string): boolean {
  return (
    !NO_BORDER.has(string[0]!) && !NO_BORDER.has(string.at(-1)!) && !isGeneralWord(string) && !hasGeneralBorder(string)
  );
}

/** Tells whether the string is two words or more, whole ones, and neither begins nor ends in a name. */
function isWhole({ marks }: KeptText, start: number, end: number): boolean {
  if ((marks[start]! & NAME) !== 0 || (marks[end - 1]! & NAME) !== 0) return false;
  if ((marks[start]! & marks[end]! & BORDER) === 0) return false;
  for (let at = start + 1; at < end; at++) if ((marks[at]! & BORDER) !== 0) return true;
  return false;
}
