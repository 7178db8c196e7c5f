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
  /** How many characters U+FFFD stand for bytes that could not be decoded; absent unless repair was asked for. */
  readonly repaired?: number;
}

export interface DecodeOptions {
  /** In place of detection: "gbk", "big5", "utf-16le" … */
  readonly encoding?: string | undefined;
  /**
   * Puts U+FFFD where bytes cannot be decoded, instead of refusing the file. Needs `encoding`: what is broken cannot be
   * detected with confidence.
   */
  readonly repair?: boolean | undefined;
}

/**
 * Decodes the bytes of a text file, in the encoding named or the one detected, without replacing a character unless
 * `repair` asks for it.
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
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  if (options.repair && options.encoding === undefined)
    throw new RangeError('Expected an encoding beside `repair`: name the one that the file was meant to be in.');
  const encoding = options.encoding === undefined ? detectEncoding(bytes) : named(options.encoding, bytes);
  const text = options.repair ? new TextDecoder(encoding).decode(bytes) : decodeStrictly(bytes, encoding);
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw new AnnotationError(
      'unreadable-file',
      `Expected text, but there is a NUL at character ${nul} when read as ${encoding}: this is a binary file or another encoding. ` +
        'Name the encoding, or hand over a text, Markdown, HTML, DOCX or PDF file.',
      { offset: nul },
    );
  return options.repair ? { text, encoding, repaired: text.split('\uFFFD').length - 1 } : { text, encoding };
}

/** What goes into `source.metadata`: everything but the text. */
export function decodingMetadata({ encoding, repaired }: DecodedText): Pick<DecodedText, 'encoding' | 'repaired'> {
  return repaired === undefined ? { encoding } : { encoding, repaired };
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
