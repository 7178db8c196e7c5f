/** Numbers in [0, 1) that follow from the seed alone (mulberry32, T. Ettinger, 2017). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Puts items into an order that the random numbers decide, in place (Fisher and Yates, 1938). */
export function shuffle(items: Uint32Array, random: () => number): void {
  for (let end = items.length - 1; end > 0; end--) {
    const other = Math.floor(random() * (end + 1));
    [items[end], items[other]] = [items[other]!, items[end]!];
  }
}
