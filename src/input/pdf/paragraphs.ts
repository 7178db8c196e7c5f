import type { Line } from './lines';

/** Lines that belong together; the text is joined already. */
export interface Paragraph {
  readonly text: string;
  /** Where more than one cell stands on each of its lines. */
  readonly rows?: readonly (readonly string[])[];
  readonly isTitle: boolean;
}

interface Layout {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** The distance from one line to the next. */
  readonly step: number;
}

// What begins a paragraph wherever it stands: 一、 （一） 第三条 1. 1． （1） ①
const OPENER =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百零〇\d]{1,6}[章节条编]|\d{1,2}[.．、](?!\d)|[①-⑳])/;
// What a sentence or a clause in a list ends with.
const CLOSER = /[。！？；：…”’）]$/;

/**
 * Joins the lines of pages into paragraphs.
 *
 * A paragraph ends where the next line is indented, set in another size, further away than lines are, or begins like a
 * numbered item after a full stop; and where a line stops short of the margin. The end of a page alone ends nothing.
 * Lines with gaps as wide as columns are rows of a table. Large centred lines that follow each other are one heading.
 */
export function paragraphsOf(pages: readonly (readonly Line[])[]): Paragraph[] {
  const lines = pages.flat();
  if (lines.length === 0) return [];
  const size = median(lines.flatMap((line) => Array<number>(Math.min(line.text.length, 80)).fill(line.size)));
  const layouts = [0, 1].map((parity) =>
    layoutOf(
      lines.filter(({ page }) => page % 2 === parity),
      lines,
      size,
    ),
  );
  const layoutAt = ({ page }: Line): Layout => layouts[page % 2]!;

  const groups: Line[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    if (before === undefined || endsBetween(before, line, layoutAt(before), layoutAt(line))) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  const title = titleOf(groups, layoutAt);
  return groups.map((group) =>
    isRow(group[0]!)
      ? { text: group[0]!.text, rows: group.map(({ text }) => text.split('\t')), isTitle: false }
      : { text: joined(group), isTitle: group === title },
  );
}

function endsBetween(before: Line, line: Line, layoutBefore: Layout, layout: Layout): boolean {
  if (isRow(before) || isRow(line)) return isRow(before) !== isRow(line) || before.page !== line.page;
  if (Math.abs(line.size - before.size) > layout.size * 0.1) return true;
  if (isDisplay(before, layoutBefore) && isDisplay(line, layout)) return isFar(before, line, layout);
  const isShort = layoutBefore.right - before.right > before.size * 1.9;
  // A long line in the middle that was broken: what is left of it stands in the middle too, and not after a full stop.
  const isRest = !isShort && !CLOSER.test(before.text) && isCentred(line, layout, 0.75);
  const indent = line.left - layout.left > line.size * 1.2 && !isRest;
  return indent || isShort || isFar(before, line, layout) || (OPENER.test(line.text) && CLOSER.test(before.text));
}

function isRow({ text }: Line): boolean {
  return text.includes('\t');
}

function isFar(before: Line, line: Line, { step }: Layout): boolean {
  // Larger lines stand further apart by themselves.
  return before.page === line.page && before.y - line.y > Math.max(step, line.size * 1.2) * 1.45;
}

/** A large line in the middle: part of a title. */
function isDisplay(line: Line, layout: Layout): boolean {
  return line.size > layout.size * 1.15 && line.left - layout.left > layout.size && isCentred(line, layout, 2);
}

/** Tells whether the margins on both sides differ by less than so many characters. */
function isCentred(line: Line, { left, right, size }: Layout, tolerance: number): boolean {
  return Math.abs(line.left - left - (right - line.right)) < size * tolerance;
}

/** The longest heading of the first page that stands before the text begins. */
function titleOf(groups: readonly Line[][], layoutAt: (line: Line) => Layout): Line[] | undefined {
  const first = groups[0]![0]!.page;
  const start = groups.findIndex((group) => group.length > 2 && !isDisplay(group[0]!, layoutAt(group[0]!)));
  const top = groups.slice(0, start < 0 ? groups.length : start);
  const candidates = top.filter(([line]) => line!.page === first && isDisplay(line!, layoutAt(line!)));
  return candidates.sort((a, b) => joined(b).length - joined(a).length)[0];
}

function joined(lines: readonly Line[]): string {
  return lines
    .map(({ text }, at) => (at > 0 && isApart(lines[at - 1]!.text.slice(-3), text.slice(0, 3)) ? ' ' : '') + text)
    .join('');
}

/**
 * Tells whether a space belongs at a line end: between words it does, in Chinese it does not.
 *
 * Digits alone do not tell: 增长14 ⏎ 家 and 投资3 ⏎ 000 are of one piece; there has to be a letter on one side.
 */
function isApart(before: string, after: string): boolean {
  if (!/[\p{Script=Latin}\d,.;:)]$/u.test(before) || !/^[\p{Script=Latin}\d(]/u.test(after)) return false;
  return /\p{Script=Latin}[,.;:)]?$/u.test(before) || /^\(?\p{Script=Latin}/u.test(after);
}

/** The margins that lines keep to: the outermost that more than a few share. */
function layoutOf(lines: readonly Line[], all: readonly Line[], size: number): Layout {
  const own = lines.length > 0 ? lines : all;
  const gaps: number[] = [];
  for (let at = 1; at < own.length; at++) {
    const gap = own[at - 1]!.y - own[at]!.y;
    if (own[at - 1]!.page === own[at]!.page && gap > 0) gaps.push(gap);
  }
  return {
    left: shared(
      own.map(({ left }) => left).sort((a, b) => a - b),
      size,
    ),
    right: -shared(
      own.map(({ right }) => -right).sort((a, b) => a - b),
      size,
    ),
    size,
    step: gaps.length > 0 ? median(gaps) : size * 1.75,
  };
}

/** The least of the rising values that a tenth of them, and two at least, come close to. */
function shared(rising: readonly number[], size: number): number {
  const enough = Math.max(2, Math.ceil(rising.length / 10));
  for (let at = 0; at + enough <= rising.length; at++)
    if (rising[at + enough - 1]! - rising[at]! <= size / 2) return rising[at]!;
  return rising[0]!;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 1;
}
