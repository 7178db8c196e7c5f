import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AnnotationError, loadPeer } from '../../errors';
import type { ReadOptions } from '../read-options';

/** More pages than the longest yearbook. */
const MOST_PAGES = 5_000;

type TextContent = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** A piece of text as it is drawn on a page; points, the origin below on the left. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/**
 * Draws the text out of every page of a PDF, in the order in which the file draws it.
 *
 * Text that is turned (a watermark across the page) is left out.
 *
 * @throws AnnotationError `unreadable-file` where the file is broken, encrypted, or needs character maps that are not
 *   at hand; `too-large`; `missing-peer`.
 */
export async function readPieces(bytes: Uint8Array, { cMaps }: Pick<ReadOptions, 'cMaps'>): Promise<Piece[][]> {
  const pdfjs = await loadPeer(() => import('pdfjs-dist/legacy/build/pdf.mjs'), 'Reading PDF', 'pdfjs-dist@5.6');
  // The worker's code on this thread: no address of a script to know, neither in Node nor in a bundle.
  await loadPeer(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string), 'Reading PDF', 'pdfjs-dist@5.6');
  const loader = new CMapLoader(cMaps);
  const task = pdfjs.getDocument({
    // A copy, since pdf.js takes the buffer over; and no Buffer of Node's.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    cMapPacked: true,
    BinaryDataFactory: loader.factory(),
  });
  try {
    const document = await task.promise;
    const pages = await readPages(document);
    if (loader.failure !== undefined) throw loader.failure;
    return pages;
  } catch (cause) {
    throw cause instanceof AnnotationError ? cause : unreadable(cause);
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<Piece[][]> {
  if (document.numPages > MOST_PAGES)
    throw new AnnotationError(
      'too-large',
      `The PDF has ${document.numPages} pages, the limit is ${MOST_PAGES}. Split it.`,
    );
  const pages: Piece[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.filter((item): item is TextItem => 'str' in item).flatMap(pieceOf));
    page.cleanup();
  }
  return pages;
}

function pieceOf({ str, transform, width }: TextItem): Piece[] {
  const [a, b, c, d, x, y] = transform as number[];
  const isTurned = Math.abs(b!) > Math.abs(a!) * 0.05 || Math.abs(c!) > Math.abs(d!) * 0.5;
  return isTurned || str === '' ? [] : [{ text: str, x: x!, y: y!, width, size: Math.abs(d!) }];
}

/** Hands pdf.js the character maps that it asks for, and keeps the first failure, which pdf.js only warns of. */
class CMapLoader {
  failure: AnnotationError | undefined;
  readonly #cMaps: ReadOptions['cMaps'];

  constructor(cMaps: ReadOptions['cMaps']) {
    this.#cMaps = cMaps;
  }

  /** The class that pdf.js makes its loader of. */
  factory(): new () => { fetch(request: { kind: string; filename: string }): Promise<Uint8Array> } {
    const load = (name: string): Promise<Uint8Array> => this.#load(name);
    return class {
      fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
        // Fonts and decoders are for drawing, and nothing is drawn.
        return kind === 'cMapUrl' ? load(filename) : Promise.reject(new Error(`There is no ${filename}.`));
      }
    };
  }

  async #load(name: string): Promise<Uint8Array> {
    try {
      if (this.#cMaps === undefined) throw new Error('the option cMaps is not given');
      return await (typeof this.#cMaps === 'string' ? download(this.#cMaps + name) : this.#cMaps(name));
    } catch (cause) {
      this.failure ??= missingMap(name, cause);
      throw cause;
    }
  }
}

async function download(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function missingMap(name: string, cause: unknown): AnnotationError {
  return new AnnotationError(
    'unreadable-file',
    `The PDF names a Chinese font without embedding it and cannot be read without the character map ${name} ` +
      `(${cause instanceof Error ? cause.message : String(cause)}). The maps come with pdfjs-dist, in its folder cmaps: ` +
      'say with the option cMaps how to load them.',
    { cause },
  );
}

function unreadable(cause: unknown): AnnotationError {
  const name = cause instanceof Error ? cause.name : '';
  const message =
    name === 'PasswordException'
      ? 'The PDF is encrypted and asks for a password. Save a copy without it.'
      : `The PDF is broken (${cause instanceof Error ? cause.message : String(cause)}). Get a whole copy, or print it to PDF anew.`;
  return new AnnotationError('unreadable-file', message, { cause });
}
