const OPENERS = '“‘《〈(「『【[';
const CLOSERS = '”’》〉)」』】]';
const STOPS = '。!?';

/**
 * The offset of the mark that ends the first sentence, outside quotes and brackets; -1 where none comes within the limit.
 *
 * Looks no further than the limit, so it costs the same on a line of 10 MB.
 */
export function firstStop(text: string, limit: number): number {
  let depth = 0;
  const end = Math.min(text.length, limit);
  for (let at = 0; at < end; at++) {
    const character = text[at]!;
    if (OPENERS.includes(character)) depth++;
    else if (CLOSERS.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && STOPS.includes(character)) return at;
  }
  return -1;
}
