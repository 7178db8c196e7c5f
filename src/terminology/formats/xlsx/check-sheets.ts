import { SaxesParser } from 'saxes';
import { invalidGlossary } from '../../glossary/invalid-glossary';
import { tooLarge } from './unpack-workbook';

/** Cells of a sheet up to its last row and column, which the reader makes room for, empty or not. */
const MOST_CELLS = 10_000_000;

// AB12
const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/;

/**
 * Refuses sheets of which a few bytes would fill the memory: one cell in the last row and column of all.
 *
 * @throws AnnotationError `too-large`; `invalid-glossary` for a part that declares a document type or is no XML.
 */
export function checkSheets(parts: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of parts) {
    let rows = 0;
    let columns = 0;
    const refuse = (message: string, cause?: unknown) => invalidGlossary([{ path: name, message }], cause);
    const parser = new SaxesParser();
    parser.on('doctype', () => {
      throw refuse('declares a document type, which no workbook does');
    });
    parser.on('error', (error) => {
      throw refuse(`no XML: ${error.message}`, error);
    });
    parser.on('opentag', ({ name: tag, attributes }) => {
      if (tag === 'row' || tag.endsWith(':row')) rows = Math.max(rows + 1, Number(attributes['r'] ?? 0));
      if (tag !== 'c' && !tag.endsWith(':c')) return;
      const [, letters, row] = REFERENCE.exec(attributes['r'] ?? '') ?? [];
      columns = Math.max(columns, letters === undefined ? columns + 1 : columnOf(letters));
      rows = Math.max(rows, Number(row ?? 0));
      if (rows * columns > MOST_CELLS) throw tooLarge(`a sheet reaches to row ${rows} and column ${columns}`);
    });
    if (name.startsWith('xl/')) parser.write(new TextDecoder().decode(bytes)).close();
  }
}

/** A → 1, AA → 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
