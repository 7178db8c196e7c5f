import type { WordEntry } from '../../lexicon';

/** As much of jieba as working out frequencies takes. */
export interface Probe {
  /** Loads further entries; an entry that is there already gets its new frequency. */
  load(lines: string): void;
  cut(han: string): readonly string[];
}

/** A probe that is made when the first word has to be cut: with every frequency given, never. */
export function lazily(make: () => Probe): Probe {
  const waiting: string[] = [];
  let made: Probe | undefined;
  return {
    load: (lines) => (made === undefined ? void waiting.push(lines) : made.load(lines)),
    cut(han) {
      if (made === undefined) {
        made = make();
        made.load(waiting.join(''));
      }
      return made.cut(han);
    },
  };
}

/**
 * A word that no text holds, with the lowest frequency there is.
 *
 * Cppjieba gives an unknown character the lowest frequency of its dictionary, jieba-rs gives it 1; this makes them agree.
 */
const ANCHOR = 'gongwen 1 x\n';

/** jieba's commonest word (的) stands below it, so that any word comes out whole before. */
const HIGHEST = 2 ** 19;

/**
 * Loads words into jieba, working out the frequencies that are missing, and gives back the lines that it loaded.
 *
 * As jieba's `suggest_freq` does, a word gets the lowest frequency with which it comes out whole by itself; one that
 * comes out whole already keeps what it has. Found by trying (double it, then halve the interval), because jieba-wasm
 * does not tell the frequencies of its dictionary, and all engines are to agree.
 */
export function loadWords(words: Iterable<WordEntry>, probe: Probe): string {
  const given: WordEntry[] = [];
  const open: Interval[] = [];
  for (const entry of words) {
    if (entry.frequency !== undefined) given.push(entry);
    else open.push({ entry, low: 0, high: Infinity });
  }
  const fixed = ANCHOR + given.map((entry) => lineOf(entry, entry.frequency!)).join('');
  probe.load(fixed);
  const missing = open.filter(({ entry }) => !comesOutWhole(entry.word, probe));
  while (missing.some(isWide)) {
    const wide = missing.filter(isWide);
    probe.load(wide.map((interval) => lineOf(interval.entry, tried(interval))).join(''));
    for (const interval of wide) {
      const frequency = tried(interval);
      if (comesOutWhole(interval.entry.word, probe) || frequency >= HIGHEST) interval.high = frequency;
      else interval.low = frequency;
    }
  }
  const found = missing.map(({ entry, high }) => lineOf(entry, high)).join('');
  if (found !== '') probe.load(found);
  return fixed + found;
}

/** The frequency asked for lies above `low` and at most at `high`. */
interface Interval {
  readonly entry: WordEntry;
  low: number;
  high: number;
}

function isWide({ low, high }: Interval): boolean {
  return high - low > 1;
}

function tried({ low, high }: Interval): number {
  return high === Infinity ? Math.max(1, low * 2) : (low + high) >> 1;
}

function comesOutWhole(word: string, probe: Probe): boolean {
  return probe.cut(word).length === 1;
}

function lineOf({ word, tag = 'x' }: WordEntry, frequency: number): string {
  return `${word} ${frequency} ${tag}\n`;
}
