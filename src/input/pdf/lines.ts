import { plainHan } from './plain-han';
import type { Piece } from './open-pdf';

/** A line of a page: its text and where it stands; points, y falls from the top of the page to its foot. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Distances between pieces, in sizes of the font: what makes a space, a full-width space, a cell of its own. */
const SPACE = 0.2;
const WIDE_SPACE = 0.8;
const CELL = 1.8;

/** Puts the pieces of a page together into lines, from the top down, from left to right. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const rows: Piece[][] = [];
  const drawn = pieces.filter(({ text }) => text.trim() !== '');
  for (const piece of [...drawn].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    // Superscripts and digits of another font stand a little off the line.
    if (row !== undefined && row[0]!.y - piece.y < Math.max(row[0]!.size, piece.size) * 0.4) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) =>
    lineOf(
      row.sort((a, b) => a.x - b.x),
      page,
    ),
  );
}

function lineOf(row: readonly Piece[], page: number): Line {
  const size = dominantSize(row);
  let text = '';
  let end = row[0]!.x;
  for (const piece of row) {
    if (text !== '') text += between(text.slice(-2), piece.text.slice(0, 2), (piece.x - end) / size);
    text += piece.text;
    end = Math.max(end, piece.x + piece.width);
  }
  return { text: plainHan(text).trim(), page, left: row[0]!.x, right: end, y: row[0]!.y, size };
}

/** What stands for the distance between two pieces; pdf.js gives spaces of the font as text of their own. */
function between(before: string, after: string, distance: number): string {
  if (distance >= CELL) return '\t';
  if (/\s$/.test(before) || /^\s/.test(after)) return '';
  if (distance >= WIDE_SPACE) return '\u3000';
  // Chinese is set wider or closer to fill the line; only Latin has spaces.
  return distance >= SPACE && /[\p{Script=Latin}\d]$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(after) ? ' ' : '';
}

/** The size of the font that most characters of the row have. */
function dominantSize(row: readonly Piece[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of row) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0] || 1;
}
