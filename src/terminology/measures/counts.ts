/** How often something stands in a text or corpus of so many words (or characters: the same unit in both). */
export interface Rate {
  readonly frequency: number;
  readonly size: number;
}

/**
 * Refuses what cannot be a number of things counted: negative, infinite, not a number.
 *
 * Fractions pass, since the frequency of a phrase in a reference list is an estimate.
 */
export function assertCount(name: string, count: number): void {
  if (!(count >= 0 && count < Infinity)) throw new RangeError(`Expected "${name}" to be a count from 0, got ${count}.`);
}

/** Refuses a part that is larger than its whole: more documents with a term than documents. */
export function assertPart(part: string, partCount: number, whole: string, wholeCount: number): void {
  assertCount(part, partCount);
  assertCount(whole, wholeCount);
  if (partCount > wholeCount)
    throw new RangeError(`Expected "${part}" to be at most "${whole}" (${wholeCount}), got ${partCount}.`);
}

/** Refuses what a logarithm or a division would make infinite. */
export function assertPositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`Expected "${name}" to be above 0, got ${value}.`);
}

/** Refuses a rate in an empty text, and one above 1. */
export function assertRate(name: string, { frequency, size }: Rate): void {
  // Names are put together only for what is wrong: this runs for every candidate.
  if (size > 0 && frequency >= 0 && frequency <= size && size < Infinity) return;
  assertPositive(`${name}.size`, size);
  assertPart(`${name}.frequency`, frequency, `${name}.size`, size);
}
