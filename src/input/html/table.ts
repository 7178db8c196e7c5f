import { attribute, childElements, isBlock, isElement, textOf } from './dom';
import type { DomElement, DomParent } from './dom';
import { collapse, settle } from './inline-text';

/** The widest span that is followed; browsers go to 1,000, tables of documents do not. */
const WIDEST = 50;
/** Tables of more columns keep their cells, but no longer in line. */
const MOST_COLUMNS = 200;
/** A cell with so many paragraphs, or so much text, holds the page and not a datum. */
const MOST_BLOCKS = 8;
const LONGEST_CELL = 1_000;

/**
 * The cells of a table that holds data, row by row; undefined where the table only lays out the page.
 *
 * Layout is: a table within a table, no row of two filled cells, or a cell with a long text in it. Cells that reach
 * over columns or rows leave the others empty, so that columns stay in line.
 */
export function dataTable(table: DomElement, isSkipped: (element: DomElement) => boolean): string[][] | undefined {
  const rows = rowsOf(table, isSkipped);
  const texts = rows.map((row) => row.map((cell) => ({ cell, text: cellText(cell, isSkipped) })));
  const isLayout = texts.flat().some(({ cell, text }) => holdsLayout(cell) || text.length > LONGEST_CELL);
  if (isLayout || !texts.some((row) => row.filter(({ text }) => text !== '').length > 1)) return undefined;
  const grid: string[][] = [];
  /** Per column: for how many rows more a cell from above reaches down. */
  const reach: number[] = [];
  for (const row of texts) {
    const line: string[] = [];
    const skipReached = (): void => {
      while (line.length < MOST_COLUMNS && (reach[line.length] ?? 0) > 0) {
        reach[line.length]!--;
        line.push('');
      }
    };
    for (const { cell, text } of row) {
      skipReached();
      const width = line.length < MOST_COLUMNS ? span(cell, 'colspan') : 1;
      const height = span(cell, 'rowspan');
      for (let column = 0; column < width; column++) {
        reach[line.length] = height - 1;
        line.push(column === 0 ? text : '');
      }
    }
    skipReached();
    grid.push(line);
  }
  return grid;
}

/** The rows of this table and not of one within; its caption is a row of one cell. */
function rowsOf(table: DomElement, isSkipped: (element: DomElement) => boolean): DomElement[][] {
  const rows: DomElement[][] = [];
  const collect = (parent: DomElement): void => {
    for (const child of childElements(parent)) {
      if (isSkipped(child)) continue;
      if (child.tagName === 'tr') rows.push(childElements(child).filter((cell) => !isSkipped(cell)));
      else if (child.tagName === 'caption') rows.push([child]);
      else if (['tbody', 'thead', 'tfoot'].includes(child.tagName)) collect(child);
    }
  };
  collect(table);
  return rows;
}

function span(cell: DomElement, name: string): number {
  const value = attribute(cell, name)?.trim() ?? '';
  return /^\d{1,5}$/.test(value) ? Math.min(Math.max(Number(value), 1), WIDEST) : 1;
}

function holdsLayout(cell: DomElement): boolean {
  let blocks = 0;
  const search = (parent: DomElement): boolean =>
    childElements(parent).some((child) => {
      if (child.tagName === 'p' || child.tagName === 'div') blocks++;
      return child.tagName === 'table' || /^h[1-6]$/.test(child.tagName) || search(child);
    });
  return search(cell) || blocks > MOST_BLOCKS;
}

/** The text of a cell on one line. */
export function cellText(cell: DomElement, isSkipped: (element: DomElement) => boolean): string {
  let text = '';
  const collect = (parent: DomParent): void => {
    for (const node of parent.childNodes) {
      text += collapse(textOf(node) ?? '');
      if (!isElement(node) || isSkipped(node)) continue;
      const parts = isBlock(node) || node.tagName === 'br';
      if (parts) text += ' ';
      collect(node);
      if (parts) text += ' ';
    }
  };
  collect(cell);
  return settle(text).replace(/\s+/g, ' ').trim();
}
