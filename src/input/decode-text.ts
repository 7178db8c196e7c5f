import { AnnotationError } from '../errors';
import { encodingOfMark } from './byte-order-mark';
import { detectEncoding } from './detect-encoding';
import { decodeStrictly } from './strict-decoder';

/** Text with the encoding that it was read in. */
export interface DecodedText {
  /** Without the byte order mark, otherwise as it stands in the file; line ends are not touched. */
  readonly text: string;
  /** In the names of the WHATWG Encoding Standard: "utf-8", "utf-16le", "utf-16be", "gb18030", "big5", … */
  readonly encoding: string;
}

/**
 * Decodes the bytes of a text file, in the encoding named or the one detected, without ever replacing a character.
 *
 * Detects UTF-8, UTF-16 with or without byte order mark, GB18030 (GBK and GB2312 are parts of it) and Big5. GBK and
 * GB2312, when named, are read as GB18030, as browsers do.
 *
 * @example
 * decodeText(Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa), { encoding: 'gbk' }); // { text: '中国', encoding: 'gb18030' }
 *
 * @throws RangeError where the named encoding does not exist.
 * @throws AnnotationError `unknown-encoding`; `undecodable-bytes` with the position of the byte; `unreadable-file`
 *   where the bytes hold NUL characters, as no text does.
 */
export function decodeText(bytes: Uint8Array, options: { readonly encoding?: string | undefined } = {}): DecodedText {
  const encoding = options.encoding === undefined ? detectEncoding(bytes) : named(options.encoding, bytes);
  const text = decodeStrictly(bytes, encoding);
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw new AnnotationError(
      'unreadable-file',
      `Expected text, but there is a NUL at character ${nul} when read as ${encoding}: this is a binary file or another encoding. ` +
        'Name the encoding, or hand over a text, Markdown, HTML, DOCX or PDF file.',
      { offset: nul },
    );
  return { text, encoding };
}

function named(label: string, bytes: Uint8Array): string {
  const encoding = canonicalName(label);
  if (encoding === undefined)
    throw new RangeError(
      `Expected an encoding such as "utf-8", "utf-16le", "gb18030", "gbk" or "big5", got ${JSON.stringify(label)}.`,
    );
  if (encoding === 'gbk') return 'gb18030';
  // "utf-16" means little-endian unless the file itself says otherwise.
  const marked = encodingOfMark(bytes);
  return encoding.startsWith('utf-16') && marked?.startsWith('utf-16') ? marked : encoding;
}

/** The standard's name for an encoding label; undefined where there is none. */
export function canonicalName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
