import { assertPart, assertPositive } from './counts';

/**
 * Tells how much oftener two things stand together than chance would have them: log2( p(xy) / (p(x) p(y)) ), in bits.
 *
 * Church and Hanks (1990). Out of `total` places, `first` and `second` hold one each, `joint` both. 0 where they are
 * independent, −Infinity where they never meet.
 */
export function pmi(joint: number, first: number, second: number, total: number): number {
  assertPlaces(joint, first, second, total);
  return joint === 0 ? -Infinity : Math.log2((joint * total) / (first * second));
}

/**
 * Tells the same on a scale from −1, never together, over 0, independent, to 1, never apart: PMI / −log2 p(xy).
 *
 * Normalised PMI of Bouma (2009), which does not favour what is rare as PMI does.
 *
 * @example
 * npmi(10, 10, 10, 1000); // 1
 */
export function npmi(joint: number, first: number, second: number, total: number): number {
  assertPlaces(joint, first, second, total);
  return normalised(joint / total, first / total, second / total);
}

/**
 * Tells how firmly a string's characters hold together: the lowest NPMI over the places where it could be split.
 *
 * One weak place is enough for a string to be two: 的改革 splits behind 的. The probability of a string of n characters is
 * its count by the number of all strings of n characters. Characters are code points. −1 … 1; 1 for one character.
 *
 * `count` gives how often a string stands in the texts, `totals` how many strings of that length do.
 */
export function minSplitNpmi(
  string: string,
  count: (string: string) => number,
  totals: (length: number) => number,
): number {
  const characters = [...string];
  if (characters.length === 0) throw new RangeError('Expected a string of at least one character, got "".');
  const whole = count(string);
  const probability = probabilityOf(whole, totals(characters.length));
  let lowest = 1;
  let offset = 0;
  for (let split = 1; split < characters.length; split++) {
    offset += characters[split - 1]!.length;
    const left = probabilityOfPart(string.slice(0, offset), split);
    const right = probabilityOfPart(string.slice(offset), characters.length - split);
    lowest = Math.min(lowest, normalised(probability, left, right));
  }
  return lowest;

  function probabilityOfPart(part: string, length: number): number {
    const partCount = count(part);
    assertPart('count of the string', whole, 'count of its part', partCount);
    return probabilityOf(partCount, totals(length));
  }
}

function probabilityOf(count: number, total: number): number {
  assertPositive('total', total);
  assertPart('count', count, 'total', total);
  return count / total;
}

function normalised(joint: number, first: number, second: number): number {
  if (joint === 0) return -1;
  if (joint === 1) return 1;
  // Of strings, shorter ones are a little more numerous than longer ones, which may take the quotient above 1.
  return Math.min(1, Math.log2(joint / first / second) / -Math.log2(joint));
}

function assertPlaces(joint: number, first: number, second: number, total: number): void {
  assertPositive('total', total);
  assertPart('first', first, 'total', total);
  assertPart('second', second, 'total', total);
  assertPart('joint', joint, 'first', first);
  assertPart('joint', joint, 'second', second);
}
