import type { LossLog } from './losses';

/** Excel's limit for a cell, in UTF-16 code units. */
export const LONGEST_CELL = 32_767;

// What XML cannot hold or the writer would drop: controls, half surrogate pairs, non-characters, U+FFFD: 发展\u0000改革
const UNWRITABLE = /(?![\t\n\r\x85])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu;
// XML gives every line end back as \n: 第一行\r\n第二行
const LINE_END = /\r\n?/g;
// What Excel would read as the code of a character: _x000D_
const ESCAPE = /_(?=x[\dA-Fa-f]{4}_)/g;

/**
 * Makes a text fit for a cell and logs what that takes away: □ stands for what cannot be written, … where it is cut.
 *
 * @param row From 0, the header not counted.
 */
export function xlsxText(text: string, column: string, row: number, losses: LossLog): string {
  let fit = text.replace(UNWRITABLE, '□');
  if (fit !== text) losses.add(column, 'characters that XLSX cannot hold are written as □', row);
  if (fit.includes('\r')) {
    losses.add(column, 'line ends are written as \\n', row);
    fit = fit.replace(LINE_END, '\n');
  }
  if (fit.length > LONGEST_CELL) {
    losses.add(column, `longer than the ${LONGEST_CELL} characters of a cell, cut`, row);
    fit = `${withoutHalfPair(fit.slice(0, LONGEST_CELL - 1))}…`;
  }
  return findable(fit.replace(ESCAPE, '_x005F_'));
}

function withoutHalfPair(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1);
}

/**
 * Keeps texts such as "constructor" apart from what every object has.
 *
 * The writer looks texts up in a plain object, and drops controls when it writes: with one at its end, such a text is
 * looked up as itself and written as it is.
 */
function findable(text: string): string {
  return text in {} ? `${text}\0` : text;
}
