import { AnnotationError } from '../errors';

const CHUNK = 1 << 16;

/** Tells whether every byte is allowed where it stands. */
export function decodes(bytes: Uint8Array, encoding: string): boolean {
  return tryDecode(bytes, encoding) !== undefined;
}

/** Decodes without replacement characters, a byte order mark left out; undefined where a byte sequence is not allowed. */
export function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // Only a RangeError (an unknown label) is the caller's mistake; a TypeError is the verdict on the bytes.
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}

/**
 * Decodes without replacement characters, a byte order mark left out.
 *
 * @throws AnnotationError `undecodable-bytes`, with the position of the sequence at fault.
 */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string {
  const text = tryDecode(bytes, encoding);
  if (text !== undefined) return text;
  const offset = findFault(bytes, encoding);
  const shown = Array.from(bytes.subarray(offset, offset + 4), (byte) =>
    byte.toString(16).padStart(2, '0').toUpperCase(),
  );
  const where =
    offset + 4 > bytes.length ? 'the file ends there, perhaps in the middle of a character' : 'no character';
  throw new AnnotationError(
    'undecodable-bytes',
    `Expected ${encoding}, but the bytes ${shown.join(' ')} at byte ${offset} of ${bytes.length} are not allowed (${where}). ` +
      'Get a whole copy of the file, or name its true encoding (option `encoding`, --encoding on the command line).',
    { offset },
  );
}

/**
 * Finds where the first sequence begins that the encoding does not allow.
 *
 * TextDecoder only says that there is one. So the bytes go through it twice: in chunks, to find the chunk that fails,
 * then up to that chunk at once and from there byte by byte; a character that comes out marks a boundary.
 */
function findFault(bytes: Uint8Array, encoding: string): number {
  const start = failingChunk(bytes, encoding);
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  // A sequence may reach into the chunk: step byte by byte from a little before it.
  const from = Math.max(0, start - 8);
  let boundary = from;
  decoder.decode(bytes.subarray(0, from), { stream: true });
  try {
    for (let at = from; at < bytes.length; at++)
      if (decoder.decode(bytes.subarray(at, at + 1), { stream: true }) !== '') boundary = at + 1;
    decoder.decode();
  } catch {
    return boundary;
  }
  return boundary;
}

/** The start of the first chunk that the decoder refuses. */
function failingChunk(bytes: Uint8Array, encoding: string): number {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let start = 0; start < bytes.length; start += CHUNK) {
    try {
      decoder.decode(bytes.subarray(start, start + CHUNK), { stream: true });
    } catch {
      return start;
    }
  }
  // Every chunk is fine: what is wrong is the end.
  return Math.max(0, bytes.length - CHUNK);
}
