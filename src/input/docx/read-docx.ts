import { zipSync } from 'fflate';
import { AnnotationError, loadPeer } from '../../errors';
import { attribute, childElements, idOf } from '../html/dom';
import type { DomElement } from '../html/dom';
import { parseHtml } from '../html/parse-html';
import { itemNumber, Renderer } from '../html/render';
import type { Context } from '../html/render';
import { DEFAULT_MAX_ARCHIVE_BYTES } from '../read-options';
import type { ReadOptions } from '../read-options';
import type { Reading } from '../reading';
import { TextBuilder } from '../text-builder';
import { unpackXml } from './archive';
import { readNumbering } from './numbering';
import { HEADING_STYLE, LIST_STYLE, resolveParagraphs, TITLE_STYLE } from './resolve-paragraphs';
import { readStyles } from './styles';

const PACKAGES = 'mammoth @xmldom/xmldom parse5';

/**
 * Reads a Word document: a paragraph a line, tables row by row; hints for the title, headings and list items.
 *
 * Four steps: the archive is unpacked under a limit; automatic numbers, outline levels and styles with Chinese names
 * are resolved, which mammoth does not do; mammoth makes HTML of it, with tracked insertions in and deletions out; the
 * HTML is read as pages are. Footnotes keep their mark `[1]` and stand at the end. Headers, footers, comments and
 * pictures are left out.
 */
export async function readDocx(bytes: Uint8Array, options: Pick<ReadOptions, 'maxArchiveBytes'>): Promise<Reading> {
  const parts = unpackXml(bytes, options.maxArchiveBytes ?? DEFAULT_MAX_ARCHIVE_BYTES);
  const main = mainPart(parts);
  for (const [name, part] of parts) refuseDoctype(name, part);
  const html = await convert(parts, main);
  const builder = new TextBuilder();
  const document = await parseHtml(html);
  for (const root of childElements(document)) new Renderer(builder, isBackLink, contextOf).render(root);
  return { ...builder.build(), metadata: {} };
}

async function convert(parts: Map<string, Uint8Array>, main: string): Promise<string> {
  const xmldom = await loadPeer(() => import('@xmldom/xmldom'), 'Reading DOCX', PACKAGES);
  const mammoth = await loadPeer(() => import('mammoth'), 'Reading DOCX', PACKAGES);
  try {
    const parse = (name: string): Element | undefined => {
      const part = parts.get(name);
      if (part === undefined) return undefined;
      const refuse = (message: string): never => {
        throw new Error(`${name}: ${message}`);
      };
      const parser = new xmldom.DOMParser({
        errorHandler: { error: refuse, fatalError: refuse, warning: () => undefined },
      });
      return parser.parseFromString(new TextDecoder().decode(part), 'text/xml').documentElement;
    };
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const root = parse(main);
    if (root === undefined) throw new Error(`${main} is empty`);
    resolveParagraphs(root, readStyles(parse(`${folder}styles.xml`)), readNumbering(parse(`${folder}numbering.xml`)));
    parts.set(main, new TextEncoder().encode(new xmldom.XMLSerializer().serializeToString(root)));
    const archive = zipSync(Object.fromEntries(parts), { level: 0 });
    // mammoth takes `buffer` in Node and `arrayBuffer` in browsers.
    const input = { buffer: archive, arrayBuffer: archive.buffer } as unknown as { arrayBuffer: ArrayBuffer };
    const result = await mammoth.convertToHtml(input, {
      styleMap: STYLE_MAP,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    return result.value;
  } catch (cause) {
    throw new AnnotationError(
      'unreadable-file',
      `The Word document is broken (${cause instanceof Error ? cause.message.slice(0, 200) : String(cause)}). Open it in Word and save it again.`,
      { cause },
    );
  }
}

const STYLE_MAP = [
  `p.${TITLE_STYLE} => h1.title:fresh`,
  `p.${LIST_STYLE} => li:fresh`,
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.${HEADING_STYLE}${level} => h${level}:fresh`),
];

/** What mammoth's HTML says beyond its element names. */
function contextOf(element: DomElement): Context | undefined {
  if (element.tagName === 'h1' && attribute(element, 'class') === 'title') return { kind: 'title' };
  // mammoth's notes, whose marks count their places in one list: <li id="footnote-7">
  if (!/^(?:foot|end)note-\d+$/.test(idOf(element))) return undefined;
  return { kind: 'footer', marker: `[${itemNumber(element) ?? 1}] ` };
}

/** The arrow from a note back to its mark. */
function isBackLink(element: DomElement): boolean {
  return element.tagName === 'a' && /^#(?:foot|end)note-ref-/.test(attribute(element, 'href') ?? '');
}

/** The part with the text; it says what else the archive is where there is none. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>): string {
  const names = [...parts.keys()];
  const main = parts.has('word/document.xml')
    ? 'word/document.xml'
    : names.find((name) => /^word\/document\d*\.xml$/i.test(name));
  if (main !== undefined) return main;
  const [, kind = 'a ZIP archive of something else'] =
    OTHER_KINDS.find(([part]) => names.some((name) => name.startsWith(part))) ?? [];
  throw new AnnotationError(
    'unreadable-file',
    `Expected a Word document, found ${kind}: there is no word/document.xml in it. Save it as DOCX, or unpack it and read the files in it.`,
  );
}

const OTHER_KINDS: readonly (readonly [string, string])[] = [
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation'],
  ['OFD.xml', 'an OFD document'],
  ['META-INF/container.xml', 'an EPUB book'],
  ['content.xml', 'an OpenDocument file (.odt)'],
];

/** Office files never declare entities; who does means to exhaust or to trick the parser. */
function refuseDoctype(name: string, part: Uint8Array): void {
  if (!new TextDecoder().decode(part.subarray(0, 4096)).replaceAll('\0', '').includes('<!DOCTYPE')) return;
  throw new AnnotationError(
    'unreadable-file',
    `The Word document declares a document type in ${name}, which Office files never do; it is refused as unsafe. ` +
      'Open it in Word and save it again.',
  );
}
