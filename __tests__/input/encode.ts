/** Encoders for tests, made of the decoders' own tables, since the platform has none but for UTF-8. */

type DoubleByte = 'gb18030' | 'big5';

/** The text in a double-byte encoding; undefined where it has a character that the encoding lacks. */
export function encode(text: string, encoding: DoubleByte): Uint8Array | undefined {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const known = character <= '\x7f' ? [character.charCodeAt(0)] : table.get(character);
    if (known === undefined) return undefined;
    for (const byte of known) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

export function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** The characters of the text that the encoding has. */
export function encodable(text: string, encoding: DoubleByte): string {
  const table = tableOf(encoding);
  return [...text].filter((character) => character <= '\x7f' || table.has(character)).join('');
}

const tables = new Map<DoubleByte, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: DoubleByte): ReadonlyMap<string, readonly number[]> {
  const table = tables.get(encoding) ?? makeTable(encoding);
  tables.set(encoding, table);
  return table;
}

function makeTable(encoding: DoubleByte): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  const note = (...bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== '\uFFFD' && !table.has(character)) table.set(character, bytes);
  };
  const isGb = encoding === 'gb18030';
  for (let lead = isGb ? 0x81 : 0xa1; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) note(lead, trail);
  // The four-byte sequences of the basic plane.
  for (let first = 0x81; isGb && first <= 0x84; first++)
    for (let second = 0x30; second < 0x3a; second++)
      for (let third = 0x81; third < 0xff; third++)
        for (let fourth = 0x30; fourth < 0x3a; fourth++) note(first, second, third, fourth);
  return table;
}
