import type { Span } from '../text';

/**
 * The stretches that are tagged one by one: sentences, and line by line what lies between them (tables, signatures).
 *
 * Together they cover the text but for line ends.
 */
export function regionsOf(normal: string, sentences: readonly Span[]): Span[] {
  const regions: Span[] = [];
  let at = 0;
  for (const { start, end } of sentences) {
    if (start > at) takeLines(normal, at, start, regions);
    if (end > at) regions.push({ start: Math.max(at, start), end });
    at = Math.max(at, end);
  }
  takeLines(normal, at, normal.length, regions);
  return regions;
}

function takeLines(normal: string, from: number, to: number, regions: Span[]): void {
  let start = from;
  while (start < to) {
    const line = normal.indexOf('\n', start);
    const end = line === -1 || line > to ? to : line;
    if (end > start) regions.push({ start, end });
    start = end + 1;
  }
}
