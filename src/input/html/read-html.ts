import { decodeText, decodingMetadata } from '../decode-text';
import type { DecodeOptions } from '../decode-text';
import type { Reading } from '../reading';
import { TextBuilder } from '../text-builder';
import { childElements } from './dom';
import type { DomElement } from './dom';
import { findMainContent } from './main-content';
import { declaredEncoding } from './page-encoding';
import { pageFields } from './page-fields';
import { parseHtml } from './parse-html';
import { Renderer } from './render';
import { findTitle, markTitle, pageTitle } from './title';

/** Reads a page from its bytes: in the encoding named, declared by the page, or detected. */
export async function readHtmlBytes(bytes: Uint8Array, options: DecodeOptions): Promise<Reading> {
  const decoded = decodeText(bytes, { ...options, encoding: options.encoding ?? declaredEncoding(bytes) });
  const { metadata, ...reading } = await readHtml(decoded.text);
  return { ...reading, metadata: { ...decodingMetadata(decoded), ...metadata } };
}

/**
 * Reads a page: its main text, a block a line, without navigation and furniture; its metadata as `fields`.
 *
 * The title comes first, unless the main text has it already.
 */
export async function readHtml(html: string): Promise<Reading> {
  const document = await parseHtml(html);
  const root = childElements(document).find(({ tagName }) => tagName === 'html')!;
  const body = childElements(root).find(({ tagName }) => tagName === 'body') ?? root;
  const { elements, by } = findMainContent(body);
  const isMain = (element: DomElement): boolean => elements.includes(element);
  const fields = pageFields(root, by === 'container' ? isMain : () => false);
  const title = pageTitle(root, fields, isMain);
  const metadata = Object.keys(fields).length > 0 ? { fields } : {};

  const { text, hints } = render(elements);
  if (title === undefined || text === '') return { text, hints, metadata };
  const found = findTitle(text, title);
  if (found !== undefined) return { text, hints: markTitle(hints, found), metadata };
  const builder = render(elements, title);
  return { ...builder, metadata };
}

function render(elements: readonly DomElement[], title?: string): Pick<Reading, 'text' | 'hints'> {
  const builder = new TextBuilder();
  if (title !== undefined) builder.addBlock(title, 'title');
  for (const element of elements) new Renderer(builder).render(element);
  return builder.build();
}
