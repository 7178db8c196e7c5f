import { assertCount } from './counts';

/**
 * Tells how freely a string goes with what stands on one side of it: −Σ p(c) · log2 p(c), in bits.
 *
 * Branching entropy of Jin and Tanaka-Ishii (2006). In: how often each distinct neighbour stands there. A sentence's edge
 * is a neighbour of its own each time, so that a string that always ends sentences is free, not bound to their end. From
 * 0, for one neighbour or none, to log2 of the number of distinct neighbours. A string's freedom is the lower of its two sides'.
 *
 * @example
 * branchingEntropy([2, 1, 1]); // ½ · 1 + ¼ · 2 + ¼ · 2 = 1.5
 */
export function branchingEntropy(neighbours: Iterable<number>): number {
  let total = 0;
  let weighted = 0;
  for (const count of neighbours) {
    assertCount('neighbour', count);
    if (count === 0) continue;
    total += count;
    weighted += count * Math.log2(count);
  }
  // Rounding may leave a trace below 0 for a single neighbour.
  return total === 0 ? 0 : Math.max(0, Math.log2(total) - weighted / total);
}
