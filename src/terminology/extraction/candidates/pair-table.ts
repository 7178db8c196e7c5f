/**
 * Numbers pairs of numbers in the order in which they first come, and counts them.
 *
 * A hash table in flat arrays: pairs of strings' numbers come by the million, where a Map would spend its time and
 * memory on keys beyond small integers.
 */
export class PairTable {
  #firsts: Int32Array;
  #seconds: Int32Array;
  /** 0 for a free slot. */
  #counts: Int32Array;
  #used = 0;

  constructor() {
    this.#firsts = new Int32Array(INITIAL);
    this.#seconds = new Int32Array(INITIAL);
    this.#counts = new Int32Array(INITIAL);
  }

  /** Counts the pair once more. */
  add(first: number, second: number): void {
    if (2 * this.#used >= this.#counts.length) this.#grow();
    const slot = this.#slotOf(first, second);
    if (this.#counts[slot] === 0) {
      this.#used++;
      this.#firsts[slot] = first;
      this.#seconds[slot] = second;
    }
    this.#counts[slot]!++;
  }

  /** How often the pair was added. */
  count(first: number, second: number): number {
    return this.#counts[this.#slotOf(first, second)]!;
  }

  /** Puts another number in place of a pair's count. */
  set(first: number, second: number, value: number): void {
    if (2 * this.#used >= this.#counts.length) this.#grow();
    const slot = this.#slotOf(first, second);
    if (this.#counts[slot] === 0) this.#used++;
    this.#firsts[slot] = first;
    this.#seconds[slot] = second;
    this.#counts[slot] = value;
  }

  /** The slot of the pair, or the free one where it would go. */
  #slotOf(first: number, second: number): number {
    const mask = this.#counts.length - 1;
    let slot = hash(first, second) & mask;
    while (this.#counts[slot] !== 0 && (this.#firsts[slot] !== first || this.#seconds[slot] !== second))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [firsts, seconds, counts] = [this.#firsts, this.#seconds, this.#counts];
    this.#firsts = new Int32Array(2 * counts.length);
    this.#seconds = new Int32Array(2 * counts.length);
    this.#counts = new Int32Array(2 * counts.length);
    for (let old = 0; old < counts.length; old++) {
      if (counts[old] === 0) continue;
      const slot = this.#slotOf(firsts[old]!, seconds[old]!);
      this.#firsts[slot] = firsts[old]!;
      this.#seconds[slot] = seconds[old]!;
      this.#counts[slot] = counts[old]!;
    }
  }
}

/** A power of two. */
const INITIAL = 1024;

/** Mixes two numbers so that neighbours fall far apart (the finalizer of MurmurHash3, Appleby 2011). */
function hash(first: number, second: number): number {
  let mixed = Math.imul(first, 0x9e3779b1) ^ second;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
