import { Unzip, UnzipInflate } from 'fflate';
import { AnnotationError } from '../../errors';

/** So many bytes are unpacked at a time; DEFLATE makes at most 1,032 times as many of them. */
const CHUNK = 4096;
/** Word writes some dozens of parts. */
const MOST_PARTS = 10_000;

/**
 * Unpacks the XML parts of a DOCX, counting what really comes out: what the archive says of its sizes is not believed.
 *
 * Pictures and fonts are passed over without unpacking them. Names that lead out of the archive are left out.
 *
 * @throws AnnotationError `too-large` once more than `limit` bytes have come out; `unreadable-file` where the archive
 *   is broken or cut off.
 */
export function unpackXml(bytes: Uint8Array, limit: number): Map<string, Uint8Array> {
  const chunks = new Map<string, Uint8Array[]>();
  let total = 0;
  let parts = 0;
  const unzip = new Unzip((file) => {
    if (++parts > MOST_PARTS) throw tooLarge(`it has more than ${MOST_PARTS} parts`);
    if (!isXmlPart(file.name)) return;
    const part: Uint8Array[] = [];
    chunks.set(file.name, part);
    file.ondata = (error, data) => {
      if (error !== null) throw error;
      total += data.length;
      if (total > limit) throw tooLarge(`its XML unpacks to more than ${limit} bytes`);
      part.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += CHUNK)
      unzip.push(bytes.subarray(start, start + CHUNK), start + CHUNK >= bytes.length);
  } catch (cause) {
    if (cause instanceof AnnotationError) throw cause;
    throw new AnnotationError(
      'unreadable-file',
      `The DOCX archive is broken or cut off (${String(cause)}). Get a whole copy, or open it in Word and save it again.`,
      { cause },
    );
  }
  return new Map([...chunks].map(([name, part]) => [name, concatenate(part)]));
}

function tooLarge(what: string): AnnotationError {
  return new AnnotationError(
    'too-large',
    `The DOCX is refused: ${what}. Where the file is trusted, raise the limit (option maxArchiveBytes).`,
  );
}

// word/document.xml, word/_rels/document.xml.rels
const XML_PART = /\.(?:xml|rels)$/i;

function isXmlPart(name: string): boolean {
  const steps = name.split(/[\\/]/);
  return XML_PART.test(name) && !steps.includes('..') && steps[0] !== '' && !name.includes(':');
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
