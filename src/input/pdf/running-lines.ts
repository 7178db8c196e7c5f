import type { Line } from './lines';

/** Running heads and page numbers stand among the first or last lines of a page. */
const EDGE = 2;
/** How far a running line may stand higher or lower from page to page, in points. */
const WANDER = 6;

// Page numbers that can be nothing else: — 3 —, －3－, - 3 -, ·3·, 第 3 页, 第3页 共10页, Page 3 of 10
const PAGE_NUMBER =
  /^(?:[—–\-－―·]+\s*\d{1,4}\s*[—–\-－―·]+|第\s*\d{1,4}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?|page\s+\d{1,4}(?:\s+of\s+\d{1,4})?)$/i;
// Ones that may also be text: 3, 3/10, iv
const BARE_NUMBER = /^(?:\d{1,4}(?:\s*\/\s*\d{1,4})?|[ivx]{1,6})$/i;

/**
 * Drops running heads and feet and page numbers.
 *
 * From either edge of a page inwards, lines go that are written as page numbers are, or that the edge of another page
 * has, too, digits aside, at the same height. What goes has to stand apart from the text, by a gap or by its size, since
 * text may recur as well (the same table head on every page); only `— 3 —` goes wherever it stands.
 */
export function withoutRunningLines(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, { page: number; y: number }[]>();
  for (const lines of pages)
    for (const line of new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)])) {
      const places = seen.get(keyOf(line)) ?? [];
      seen.set(keyOf(line), places);
      places.push({ page: line.page, y: line.y });
    }
  const recurs = (line: Line): boolean =>
    (seen.get(keyOf(line)) ?? []).some(({ page, y }) => page !== line.page && Math.abs(y - line.y) <= WANDER);
  return pages.map((lines) => {
    const step = stepOf(lines);
    const head = runningAtStart(lines, step, recurs);
    const rest = lines.slice(head);
    return rest.slice(0, rest.length - runningAtStart([...rest].reverse(), step, recurs));
  });
}

/** How many of the first lines are running ones; the lines may be turned around to look from below. */
function runningAtStart(lines: readonly Line[], step: number, recurs: (line: Line) => boolean): number {
  for (let count = Math.min(EDGE, lines.length); count > 0; count--) {
    const edge = lines.slice(0, count);
    if (!edge.every((line) => isPageNumber(line) || recurs(line))) continue;
    if (edge.every(isPageNumber) || isApart(edge.at(-1)!, lines[count], step)) return count;
  }
  return 0;
}

function isApart(line: Line, next: Line | undefined, step: number): boolean {
  if (next === undefined) return true;
  return Math.abs(line.y - next.y) > step * 1.3 || Math.abs(line.size - next.size) > next.size * 0.1;
}

function isPageNumber({ text }: Line): boolean {
  return PAGE_NUMBER.test(text.trim());
}

/** The usual distance between lines of a page. */
function stepOf(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, at) => lines[at]!.y - line.y);
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

function keyOf({ text }: Line): string {
  if (BARE_NUMBER.test(text.trim())) return '#';
  return text.replace(/\d+/g, '#').replace(/\s+/g, '');
}
