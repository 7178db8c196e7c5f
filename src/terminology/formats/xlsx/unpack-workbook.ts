import { Unzip, UnzipInflate } from 'fflate';
import { AnnotationError } from '../../../errors';
import { invalidGlossary } from '../../glossary/invalid-glossary';

/** So many bytes are unpacked at a time; DEFLATE makes at most 1,032 times as many of them. */
const CHUNK = 4096;
/** Excel writes some dozens of parts. */
const MOST_PARTS = 10_000;

/**
 * Unpacks the XML parts of a workbook, counting what really comes out: what the archive says of its sizes is not believed.
 *
 * @throws AnnotationError `too-large` once more than `limit` bytes have come out; `invalid-glossary` where the archive
 *   is broken.
 */
export function unpackWorkbook(bytes: Uint8Array, limit: number): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let total = 0;
  let count = 0;
  const unzip = new Unzip((file) => {
    if (++count > MOST_PARTS) throw tooLarge(`it has more than ${MOST_PARTS} parts`);
    if (!XML_PART.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, data) => {
      if (error !== null) throw error;
      total += data.length;
      if (total > limit) throw tooLarge(`it unpacks to more than ${limit} bytes`);
      chunks.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += CHUNK)
      unzip.push(bytes.subarray(start, start + CHUNK), start + CHUNK >= bytes.length);
  } catch (cause) {
    if (cause instanceof AnnotationError) throw cause;
    throw invalidGlossary([{ path: 'file', message: `broken or cut off (${String(cause)}); save it again` }], cause);
  }
  if (![...parts.keys()].some((name) => name.startsWith('xl/')))
    throw invalidGlossary([{ path: 'file', message: 'this is no XLSX workbook; save it as one' }]);
  return new Map([...parts].map(([name, chunks]) => [name, concatenate(chunks)]));
}

// xl/worksheets/sheet1.xml, xl/_rels/workbook.xml.rels
const XML_PART = /\.(?:xml|rels)$/;

export function tooLarge(what: string): AnnotationError {
  return new AnnotationError(
    'too-large',
    `The workbook is refused: ${what}. Where the file is trusted, raise the limit (option maxCharacters); ` +
      'else delete what is no glossary from it, or save the glossary as CSV.',
  );
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
