import { WALL, type KeptText } from './kept-text';

/** One length's strings. */
export interface NgramLevel {
  readonly length: number;
  /** For each place of the sequence the number of the string that begins there; 0 where it stands too seldom. */
  readonly ids: Int32Array;
  /** By number: how often it stands, and where first. */
  readonly counts: readonly number[];
  readonly firsts: readonly number[];
}

/** Strings that stand seldomer than this are not told apart. */
const MIN_COUNT = 2;

/**
 * Counts all strings of up to so many characters that stand at least twice.
 *
 * A string is counted only where both its beginning and its end, one character shorter, stand twice (Agrawal and Srikant
 * 1994), and is known by the numbers of those two: memory grows with the strings that recur, time with the text.
 */
export class NgramTable {
  /** The characters of all texts, a 0 between texts and for each wall. */
  readonly sequence: Int32Array;
  /** Where each text begins in the sequence. */
  readonly offsets: readonly number[];
  /** How many characters are counted. */
  readonly size: number;
  /** From strings of one character on. */
  readonly levels: readonly NgramLevel[];
  readonly #texts: readonly KeptText[];
  readonly #lookups: Map<number, number>[] = [];

  constructor(texts: readonly KeptText[], maxLength: number) {
    this.#texts = texts;
    this.offsets = offsetsOf(texts);
    this.sequence = sequenceOf(texts, this.offsets);
    this.size = this.sequence.reduce((sum, character) => sum + (character === 0 ? 0 : 1), 0);
    const levels: NgramLevel[] = [];
    for (let length = 1; length <= maxLength; length++) {
      const before = levels.at(-1);
      levels.push(this.#count(length, before?.ids ?? this.sequence, before?.counts.length ?? 0));
    }
    this.levels = levels;
  }

  /** Which text a place of the sequence lies in, and where. */
  locate(place: number): { readonly text: number; readonly start: number } {
    let low = 0;
    let high = this.#texts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.offsets[middle]! <= place) low = middle + 1;
      else high = middle;
    }
    return { text: low - 1, start: place - this.offsets[low - 1]! };
  }

  /** How often a string stands; 1 where it stands too seldom to be counted, since it is asked for because it stands. */
  count(string: string): number {
    let ids = Array.from(string, (_, at) => this.#lookups[0]?.get(string.charCodeAt(at)) ?? 0);
    let length = 1;
    for (; length < string.length; length++) {
      const lookup = this.#lookups[length];
      const span = this.levels[length - 1]?.counts.length ?? 0;
      ids = ids.slice(1).map((id, at) => {
        const first = ids[at]!;
        return first === 0 || id === 0 ? 0 : (lookup?.get(first * span + id) ?? 0);
      });
    }
    const id = ids[0] ?? 0;
    return id === 0 ? 1 : (this.levels[length - 1]?.counts[id] ?? 1);
  }

  #count(length: number, before: Int32Array, span: number): NgramLevel {
    const places = before.length;
    const nameAt = (place: number): number => {
      const first = before[place]!;
      if (first === 0 || length === 1) return first;
      const second = place + 1 < places ? before[place + 1]! : 0;
      return second === 0 ? 0 : first * span + second;
    };
    const found = new Map<number, number>();
    for (let place = 0; place < places; place++) {
      const name = nameAt(place);
      if (name !== 0) found.set(name, (found.get(name) ?? 0) + 1);
    }
    const lookup = new Map<number, number>();
    const counts = [0];
    const firsts = [-1];
    const ids = new Int32Array(places);
    for (let place = 0; place < places; place++) {
      const name = nameAt(place);
      if (name === 0 || found.get(name)! < MIN_COUNT) continue;
      let id = lookup.get(name);
      if (id === undefined) {
        id = counts.length;
        lookup.set(name, id);
        counts.push(found.get(name)!);
        firsts.push(place);
      }
      ids[place] = id;
    }
    this.#lookups.push(lookup);
    return { length, ids, counts, firsts };
  }
}

function offsetsOf(texts: readonly KeptText[]): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const { text } of texts) {
    offsets.push(at);
    at += text.length + 1;
  }
  return [...offsets, at];
}

function sequenceOf(texts: readonly KeptText[], offsets: readonly number[]): Int32Array {
  const sequence = new Int32Array(offsets.at(-1)!);
  texts.forEach(({ normal, marks }, index) => {
    const offset = offsets[index]!;
    for (let at = 0; at < normal.length; at++)
      if ((marks[at]! & WALL) === 0) sequence[offset + at] = normal.charCodeAt(at);
  });
  return sequence;
}
