import { npmi } from '../../measures';
import { WALL, type KeptText } from '../counting/kept-text';
import { PairTable } from './pair-table';

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
  readonly #offsets: readonly number[];
  /** How many characters are counted. */
  readonly size: number;
  /** From strings of one character on. */
  readonly levels: readonly NgramLevel[];
  /** For each length the number of the string that two shorter ones make. */
  readonly #numbers: PairTable[] = [];

  constructor(texts: readonly KeptText[], maxLength: number) {
    this.#offsets = offsetsOf(texts);
    this.sequence = sequenceOf(texts, this.#offsets);
    this.size = this.sequence.reduce((sum, character) => sum + (character === 0 ? 0 : 1), 0);
    const levels: NgramLevel[] = [];
    for (let length = 1; length <= maxLength; length++)
      levels.push(this.#count(length, levels.at(-1)?.ids ?? this.sequence));
    this.levels = levels;
  }

  /** Which text a place of the sequence lies in, and where. */
  locate(place: number): { readonly text: number; readonly start: number } {
    let low = 0;
    let high = this.#offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#offsets[middle]! <= place) low = middle + 1;
      else high = middle;
    }
    return { text: low - 1, start: place - this.#offsets[low - 1]! };
  }

  /**
   * The normalised PMI of a string at the split that holds it together least; undefined where it is not counted.
   *
   * The whole being the same at every split, that is where its two parts stand oftenest.
   */
  cohesion(string: string): number | undefined {
    if (string.length < 2 || string.length > this.levels.length) return undefined;
    const rows = this.#rowsOf(string);
    const whole = this.#countOf(string.length, rows.at(-1)![0]!);
    if (whole === 0) return undefined;
    let best: readonly [number, number] = [0, 0];
    for (let split = 1; split < string.length; split++) {
      const first = this.#countOf(split, rows[split - 1]![0]!);
      const second = this.#countOf(string.length - split, rows[string.length - split - 1]![split]!);
      if (first * second > best[0] * best[1]) best = [first, second];
    }
    return npmi(whole, best[0], best[1], this.size);
  }

  /** For each length the numbers of the string's parts. */
  #rowsOf(string: string): number[][] {
    // Code units, not code points: a character beyond the first plane is two.
    const units = Array.from({ length: string.length }, (_, at) => string.charCodeAt(at));
    const rows: number[][] = [units.map((unit) => this.#numberOf(1, unit, 0))];
    while (rows.length < string.length) {
      const before = rows.at(-1)!;
      rows.push(before.slice(1).map((second, at) => this.#numberOf(rows.length + 1, before[at]!, second)));
    }
    return rows;
  }

  #numberOf(length: number, first: number, second: number): number {
    return first === 0 || (second === 0 && length > 1) ? 0 : this.#numbers[length - 1]!.count(first, second);
  }

  #countOf(length: number, number: number): number {
    return this.levels[length - 1]!.counts[number]!;
  }

  #count(length: number, before: Int32Array): NgramLevel {
    const found = new PairTable();
    eachPair(before, length, (_, first, second) => found.add(first, second));
    const numbers = new PairTable();
    const counts = [0];
    const firsts = [-1];
    const ids = new Int32Array(before.length);
    eachPair(before, length, (place, first, second) => {
      const count = found.count(first, second);
      if (count < MIN_COUNT) return;
      let id = numbers.count(first, second);
      if (id === 0) {
        id = counts.length;
        numbers.set(first, second, id);
        counts.push(count);
        firsts.push(place);
      }
      ids[place] = id;
    });
    this.#numbers.push(numbers);
    return { length, ids, counts, firsts };
  }
}

/** Calls back for each place with the numbers of the beginning and the end of the string there; single characters have no end. */
function eachPair(
  before: Int32Array,
  length: number,
  visit: (place: number, first: number, second: number) => void,
): void {
  for (let place = 0; place < before.length; place++) {
    const first = before[place]!;
    if (first === 0) continue;
    if (length === 1) visit(place, first, 0);
    else {
      const second = before[place + 1] ?? 0;
      if (second !== 0) visit(place, first, second);
    }
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
