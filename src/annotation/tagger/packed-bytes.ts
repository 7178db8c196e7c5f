import { deflateSync, Inflate } from 'fflate';

/** Arguments that a call bears. */
const PACKED = 0x8000;
/** So many bytes are unpacked at a time; DEFLATE makes at most 1,032 times as many of them. */
const CHUNK = 4096;

/** Writes bytes as base64 of their DEFLATE stream: most weights are 0, so that little is left of them. */
export function packBytes(bytes: Uint8Array): string {
  const packed = deflateSync(bytes, { level: 6 });
  let binary = '';
  for (let at = 0; at < packed.length; at += PACKED) binary += String.fromCharCode(...packed.subarray(at, at + PACKED));
  return btoa(binary);
}

/**
 * Reads what `packBytes` wrote; stops as soon as more than `length` bytes come out, so that a small file cannot fill the memory.
 *
 * @throws Error in plain words, where the stream is broken or of another length.
 */
export function unpackBytes(packed: string, length: number): Uint8Array {
  const binary = atob(packed);
  const bytes = new Uint8Array(length);
  let size = 0;
  const inflate = new Inflate((chunk) => {
    if (size + chunk.length > length) throw new Error(`expected ${length} bytes, got more`);
    bytes.set(chunk, size);
    size += chunk.length;
  });
  for (let at = 0; at < binary.length; at += CHUNK) {
    const end = Math.min(at + CHUNK, binary.length);
    inflate.push(
      Uint8Array.from({ length: end - at }, (_, index) => binary.charCodeAt(at + index)),
      end === binary.length,
    );
  }
  if (size !== length) throw new Error(`expected ${length} bytes, got ${size}`);
  return bytes;
}
