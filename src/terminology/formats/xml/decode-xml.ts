import { AnnotationError } from '../../../errors';

// <?xml version="1.0" encoding="GB18030"?>
const DECLARED = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;
const DECLARATION_BYTES = 300;

/**
 * Gives the text of an XML file: by its byte order mark, its first bytes, its declaration, or as UTF-8.
 *
 * A declaration of UTF-16 before bytes that are not is overruled: .NET writes it into files that are then saved as UTF-8.
 *
 * @throws AnnotationError `undecodable-bytes`, `unknown-encoding`.
 */
export function decodeXml(input: string | Uint8Array): string {
  if (typeof input === 'string') return input;
  const encoding = markedEncoding(input) ?? declaredEncoding(input) ?? 'utf-8';
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new AnnotationError(
      'unknown-encoding',
      `The file declares the encoding "${encoding}", which is not known: save it as UTF-8.`,
      { cause },
    );
  }
  try {
    return decoder.decode(input);
  } catch (cause) {
    throw new AnnotationError(
      'undecodable-bytes',
      `The file's bytes are not ${encoding}, as ${encoding === 'utf-8' ? 'XML is by default' : 'it says itself'}: save it as UTF-8.`,
      { cause },
    );
  }
}

function markedEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: "<" and "?" in two bytes each.
  if (first === 0x3c && second === 0 && third === 0x3f && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0 && fourth === 0x3f) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_BYTES));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase();
  return declared?.startsWith('utf-16') ? undefined : declared;
}
