import { AnnotationError } from '../../errors';
import type { ReadOptions } from '../read-options';
import type { Reading } from '../reading';
import { TextBuilder } from '../text-builder';
import { linesOf } from './lines';
import { readPieces } from './open-pdf';
import { paragraphsOf } from './paragraphs';
import { withoutRunningLines } from './running-lines';

/**
 * Reads the text layer of a PDF: lines joined into paragraphs, running heads and page numbers dropped.
 *
 * @throws AnnotationError `no-text` where the pages are pictures.
 */
export async function readPdf(bytes: Uint8Array, options: Pick<ReadOptions, 'cMaps' | 'uri'>): Promise<Reading> {
  const pages = (await readPieces(bytes, options)).map((pieces, page) => linesOf(pieces, page));
  if (pages.every((lines) => lines.length === 0))
    throw new AnnotationError(
      'no-text',
      `${options.uri ?? 'The PDF'} has ${pages.length} page${pages.length === 1 ? '' : 's'} and no text on any: it is a scan. ` +
        'Run it through text recognition (OCR) first.',
    );
  const builder = new TextBuilder();
  for (const { text, rows, isTitle } of paragraphsOf(withoutRunningLines(pages))) {
    if (rows === undefined) builder.addBlock(text, isTitle ? 'title' : undefined);
    else if (rows.length > 1) builder.addTable(rows);
    // A single line with gaps is a line of signatures, not a table.
    else builder.addBlock(text.replaceAll('\t', '\u3000'));
  }
  return { ...builder.build(), metadata: { pages: pages.length } };
}
