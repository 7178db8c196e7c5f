import { AnnotationError } from '../errors';
import type { InputFormat, ReadOptions } from './read-options';

const EXTENSIONS: Readonly<Record<string, InputFormat>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  shtml: 'html',
  jhtml: 'html',
  docx: 'docx',
  docm: 'docx',
  pdf: 'pdf',
};

/** A kind of binary file, by the bytes it begins with. */
interface Signature {
  readonly bytes: readonly number[];
  readonly name: string;
  readonly format?: InputFormat;
}

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive', format: 'docx' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF file', format: 'pdf' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], name: 'an empty ZIP archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Word or WPS file (.doc, .wps) or an Office file with a password' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF image' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], name: 'a TIFF image' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], name: 'a TIFF image' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: 'a RAR archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7z archive' },
];

/**
 * Tells the format by the option, else by the first bytes and the uri's extension.
 *
 * @throws AnnotationError `unreadable-file` where they contradict each other, or the bytes are of a kind not read.
 */
export function inputFormat(bytes: Uint8Array, { format, uri }: Pick<ReadOptions, 'format' | 'uri'>): InputFormat {
  const extension = extensionOf(uri);
  const expected = format ?? EXTENSIONS[extension];
  const found = signatureOf(bytes);
  if (found !== undefined && found.format === undefined)
    throw unreadable(`${found.name} cannot be read`, uri, 'Save it as DOCX, PDF with a text layer, or plain text.');
  const isBinary = expected === 'docx' || expected === 'pdf';
  if (expected !== undefined && (isBinary ? found?.format !== expected : found !== undefined)) {
    const by = format === undefined ? `by its extension .${extension}` : 'as the option `format` says';
    throw unreadable(
      `expected ${expected} ${by}, found ${found?.name ?? 'none of the bytes that such a file begins with'}`,
      uri,
      found?.format === undefined
        ? 'Check that the download is complete and not an error page, or name the true format (option `format`).'
        : `Pass format: '${found.format}' if that is what it is meant to be.`,
    );
  }
  return expected ?? found?.format ?? (looksLikeHtml(bytes) ? 'html' : 'txt');
}

function unreadable(what: string, uri: string | undefined, advice: string): AnnotationError {
  return new AnnotationError('unreadable-file', `${uri ?? 'The file'}: ${what}. ${advice}`);
}

function signatureOf(bytes: Uint8Array): Signature | undefined {
  return SIGNATURES.find(({ bytes: magic }) => magic.every((byte, at) => bytes[at] === byte));
}

/** The extension of a path or address, lower-case, without the dot; empty where there is none. */
function extensionOf(uri = ''): string {
  const path = uri.split(/[?#]/, 1)[0]!;
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

// The head of a page, after white space and comments: <!DOCTYPE html>, <html lang="zh">
const PAGE_HEAD = /<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** Tells a page by its head; the tags are ASCII in every encoding that pages come in. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024)).replace(/\0/g, '');
  return /^(?:\u00ef\u00bb\u00bf|[\u00fe\u00ff]{2})?\s*</.test(head) && PAGE_HEAD.test(head);
}
