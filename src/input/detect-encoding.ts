import chardet from 'chardet';
import { AnnotationError } from '../errors';
import { encodingOfMark } from './byte-order-mark';
import { evidenceOfBig5, evidenceOfGb18030, evidenceOfUtf16, evidenceOfUtf8 } from './byte-evidence';
import type { Evidence } from './byte-evidence';
import { decodes } from './strict-decoder';

/** So many characters at least must speak for an encoding that nothing else marks. */
const FEWEST_PAIRS = 4;
/** The share of common characters that running Chinese text reaches in its true encoding. */
const COMMON = 0.9;
/** chardet's own scale, 0 to 100; below it guesses. */
const CONFIDENT = 50;
/** From so many double bytes on chardet tells the East Asian encodings apart; on shorter ones it guesses. */
const ENOUGH_FOR_CHARDET = 100;
/** Evidence is looked for in so many bytes; the whole file is decoded strictly afterwards. */
const SAMPLE = 1 << 20;

/**
 * Tells the encoding of Chinese or English text, or throws; what it returns may still turn out to hold a broken byte.
 *
 * The order matters: a byte order mark is a statement, valid UTF-8 is no accident (10 characters of GBK pass as UTF-8
 * once in a million files), and only then do the shares decide. A file that is UTF-8 but for some broken bytes is
 * called UTF-8, so that decoding it names the byte instead of reading all of it as something else.
 *
 * @throws AnnotationError `unknown-encoding` where too little speaks for any; `unreadable-file` where it is no text.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const marked = encodingOfMark(bytes);
  if (marked !== undefined) return marked;
  const sample = bytes.subarray(0, SAMPLE);
  // Short UTF-16 may be valid UTF-8, but then of control characters: 各地 is "\x04T0W".
  if (!sample.some(isControl) && decodes(bytes, 'utf-8')) return 'utf-8';
  const wide = utf16(sample);
  if (wide !== undefined) return wide;
  refuseBinary(bytes);
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  // What is ASCII tells nothing; the first other byte begins a character.
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const telling = bytes.subarray(first, first + SAMPLE);
  return nearlyUtf8(telling) ?? doubleByte(bytes, telling) ?? fail(telling);
}

function utf16(bytes: Uint8Array): string | undefined {
  const little = evidenceOfUtf16(bytes, true);
  const big = evidenceOfUtf16(bytes, false);
  if (speaks(little) && little.common > big.common) return 'utf-16le';
  if (speaks(big) && big.common > little.common) return 'utf-16be';
  return undefined;
}

function nearlyUtf8(sample: Uint8Array): string | undefined {
  const { pairs, common } = evidenceOfUtf8(sample);
  return pairs >= FEWEST_PAIRS && common >= 0.75 ? 'utf-8' : undefined;
}

function doubleByte(bytes: Uint8Array, sample: Uint8Array): string | undefined {
  const gb18030 = evidenceOfGb18030(sample);
  const big5 = evidenceOfBig5(sample);
  const [guess] = chardet.analyse(sample);
  const guessed = guess !== undefined && guess.confidence >= CONFIDENT ? guess.name : undefined;
  // Korean and Japanese text has common Chinese characters by the bytes alone.
  const foreign = ['EUC-KR', 'EUC-JP', 'Shift_JIS'].includes(guessed ?? '') && gb18030.pairs >= ENOUGH_FOR_CHARDET;
  const mayBeGb18030 = speaks(gb18030) && !foreign && decodes(bytes, 'gb18030');
  const mayBeBig5 = speaks(big5) && !foreign && decodes(bytes, 'big5');
  if (mayBeGb18030 !== mayBeBig5) return mayBeGb18030 ? 'gb18030' : 'big5';
  // Both or neither (rare characters, a broken byte): chardet's bigrams decide, if it is sure.
  if (guessed === 'GB18030' && gb18030.pairs >= FEWEST_PAIRS) return 'gb18030';
  if (guessed === 'Big5' && big5.pairs >= FEWEST_PAIRS) return 'big5';
  // Neither decodes: the share that stands out says in which one the fault is to be reported.
  if (!foreign && speaks(gb18030) && !speaks(big5)) return 'gb18030';
  if (!foreign && speaks(big5) && !speaks(gb18030)) return 'big5';
  return undefined;
}

/** NUL bytes are part of UTF-16 text and of no other. */
function refuseBinary(bytes: Uint8Array): void {
  const offset = bytes.indexOf(0);
  if (offset < 0) return;
  throw new AnnotationError(
    'unreadable-file',
    `Expected text, but there is a NUL at byte ${offset} and the bytes do not read as UTF-16: this is a binary file, or ` +
      'text in an encoding that has to be named (option `encoding`). Hand over a text, Markdown, HTML, DOCX or PDF file.',
    { offset },
  );
}

function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20);
}

function speaks({ pairs, common }: Evidence): boolean {
  return pairs >= FEWEST_PAIRS && common >= COMMON;
}

function fail(sample: Uint8Array): never {
  const guesses = chardet
    .analyse(sample)
    .slice(0, 3)
    .map(({ name, confidence }) => `${name} (${confidence}%)`);
  throw new AnnotationError(
    'unknown-encoding',
    `The encoding cannot be told from these ${sample.length} bytes; expected UTF-8, UTF-16, GB18030 or Big5` +
      `${guesses.length > 0 ? `, guesses are ${guesses.join(', ')}` : ''}. ` +
      'Name it with the option `encoding` (--encoding gbk on the command line), or save the file as UTF-8.',
  );
}
