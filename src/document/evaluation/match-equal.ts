import type { Item, Pair } from './item';

/** Who found whom, and who is left. */
export interface Matching {
  readonly pairs: readonly Pair[];
  readonly missed: readonly Item[];
  readonly spurious: readonly Item[];
}

/** Pairs items whose keys are equal, one to one, in their order. */
export function matchEqual(gold: readonly Item[], predicted: readonly Item[], keyOf: (item: Item) => string): Matching {
  const waiting = new Map<string, Item[]>();
  // The last in a queue is taken first, so they are filled from behind.
  for (const item of [...predicted].reverse()) {
    const key = keyOf(item);
    const queue = waiting.get(key);
    if (queue) queue.push(item);
    else waiting.set(key, [item]);
  }
  const pairs: Pair[] = [];
  const missed: Item[] = [];
  const taken = new Set<Item>();
  for (const item of gold) {
    const partner = waiting.get(keyOf(item))?.pop();
    if (partner) {
      pairs.push({ gold: item, predicted: partner });
      taken.add(partner);
    } else missed.push(item);
  }
  return { pairs, missed, spurious: predicted.filter((item) => !taken.has(item)) };
}
