import { match } from 'ts-pattern';
import { AnnotationError } from '../errors';
import type { TextInput } from '../model';
import { assertWellFormed, trimSpan } from '../text';
import { decodeText, decodingMetadata } from './decode-text';
import { readDocx } from './docx/read-docx';
import { readHtmlBytes } from './html/read-html';
import { inputFormat } from './input-format';
import { readMarkdown } from './markdown';
import { readPdf } from './pdf/read-pdf';
import { DEFAULT_MAX_BYTES } from './read-options';
import type { InputFormat, ReadOptions } from './read-options';
import type { Reading } from './reading';

/**
 * Reads a text, Markdown, HTML, DOCX or PDF file from its bytes.
 *
 * Text and Markdown stay as they are, line ends included. From the other formats the main text is taken, a paragraph a
 * line; what the format says of a line goes into `hints`, what the file says of itself into `source.metadata`:
 * `format`, `encoding` (where there is one), and `fields` (the metadata table of a government page, a front matter).
 * HTML needs the package `parse5`; DOCX `mammoth`, `@xmldom/xmldom` and `parse5`; PDF `pdfjs-dist`; each is loaded
 * when such a file comes.
 *
 * @example
 * const input = await readText(bytes, { uri: 'https://www.gov.cn/zhengce/content_5345407.htm' });
 * input.source.metadata; // { format: 'html', encoding: 'utf-8', fields: { 发文字号: '国函〔1996〕95号', … } }
 *
 * @throws AnnotationError `unreadable-file`: of a kind that cannot be read, not what its name says, or broken;
 *   `no-text`: empty, or a scan; `too-large`; `missing-peer`; `unknown-encoding`; `undecodable-bytes`;
 *   `ill-formed-text`.
 */
export async function readText(bytes: Uint8Array, options: ReadOptions = {}): Promise<TextInput> {
  const name = options.uri ?? 'The file';
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (bytes.length === 0) throw new AnnotationError('no-text', `${name} is empty (0 bytes).`);
  if (bytes.length > limit)
    throw new AnnotationError(
      'too-large',
      `${name} has ${bytes.length} bytes, the limit is ${limit}. Split it, or raise the limit (option maxBytes).`,
    );
  const format = inputFormat(bytes, options);
  const { text, hints, metadata } = await readAs(format, bytes, options);
  if (trimSpan(text, { start: 0, end: text.length }) === undefined)
    throw new AnnotationError('no-text', `${name} was read as ${format} and holds no text, only white space.`);
  assertWellFormed(text);
  return {
    text,
    hints,
    source: { ...(options.uri === undefined ? {} : { uri: options.uri }), metadata: { format, ...metadata } },
  };
}

function readAs(format: InputFormat, bytes: Uint8Array, options: ReadOptions): Promise<Reading> | Reading {
  return match(format)
    .with('txt', () => {
      const decoded = decodeText(bytes, options);
      return { text: decoded.text, hints: [], metadata: decodingMetadata(decoded) };
    })
    .with('md', () => {
      const decoded = decodeText(bytes, options);
      const { metadata, ...reading } = readMarkdown(decoded.text);
      return { ...reading, metadata: { ...decodingMetadata(decoded), ...metadata } };
    })
    .with('html', () => readHtmlBytes(bytes, options))
    .with('docx', () => readDocx(bytes, options))
    .with('pdf', () => readPdf(bytes, options))
    .exhaustive();
}
