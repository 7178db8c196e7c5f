/**
 * MurmurHash3 for 32 bits (A. Appleby, 2008) over UTF-16 code units: mixes well enough that buckets fill evenly, where
 * sums and shifts put 一区 and 二区 side by side.
 */

/** Mixes one more value into a hash. */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  k = hash ^ Math.imul(k, 0x1b873593);
  k = (k << 13) | (k >>> 19);
  return (Math.imul(k, 5) + 0xe6546b64) | 0;
}

/** Spreads the last values over all bits, so that the low ones can number a bucket. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hashes a string; `seed` keeps equal strings in different roles apart. */
export function hashText(text: string, seed = 0): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return finish(mix(hash, text.length));
}
