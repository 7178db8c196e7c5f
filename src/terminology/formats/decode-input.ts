import { AnnotationError } from '../../errors';

// What a byte order mark says the text is in.
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Decodes a file by its byte order mark, as UTF-8 without one.
 *
 * @throws AnnotationError `undecodable-bytes`: other encodings are guessed by `decodeText`, which the command uses.
 */
export function decodeInput(input: string | Uint8Array): string {
  if (typeof input === 'string') return input;
  const [, encoding] = MARKS.find(([mark]) => mark.every((byte, index) => input[index] === byte)) ?? [[], 'utf-8'];
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(input);
  } catch (cause) {
    throw new AnnotationError(
      'undecodable-bytes',
      `The glossary is no ${encoding.toUpperCase()}. Decode it first, with its true encoding, and hand over the text.`,
      { cause },
    );
  }
}
