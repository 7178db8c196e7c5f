/**
 * What bytes look like under each encoding, as shares from 0 to 1. No encoding is decided here.
 *
 * The yardstick is how Chinese is distributed, not a model: GB 2312 and Big5 both keep their most frequent characters
 * in one row range (level 1: 3,755 and 5,401 characters), and running text stays in it to over 95 per cent, while bytes
 * read under the wrong encoding scatter over the whole plane.
 */

/** How many double bytes there are and which part of them is common Chinese. */
export interface Evidence {
  readonly pairs: number;
  readonly common: number;
}

/** The common share of the double bytes when read as GB 18030; four-byte sequences say nothing either way. */
export function evidenceOfGb18030(bytes: Uint8Array): Evidence {
  return countPairs(bytes, (lead, trail) => {
    if (trail >= 0x30 && trail <= 0x39) return undefined;
    const level1 = lead >= 0xb0 && lead <= 0xd7;
    const signs = (lead >= 0xa1 && lead <= 0xa3) || lead === 0xa9;
    return trail >= 0xa1 && (level1 || signs);
  });
}

/** The common share of the double bytes when read as Big5. */
export function evidenceOfBig5(bytes: Uint8Array): Evidence {
  return countPairs(bytes, (lead) => lead >= 0xa1 && lead <= 0xc6 && lead !== 0xa3);
}

function countPairs(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean | undefined): Evidence {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead <= 0x80) continue;
    const verdict = isCommon(lead, bytes[at + 1] ?? 0);
    at += verdict === undefined ? 3 : 1;
    if (verdict === undefined) continue;
    pairs++;
    if (verdict) common++;
  }
  return { pairs, common: pairs === 0 ? 0 : common / pairs };
}

/** How many characters look like text when read as UTF-16: common Han, ASCII, CJK punctuation, full-width forms. */
export function evidenceOfUtf16(bytes: Uint8Array, littleEndian: boolean): Evidence {
  const common = commonHan();
  let good = 0;
  const pairs = bytes.length >> 1;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = littleEndian ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!;
    const isAscii = (unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x0d || unit === 0x09;
    const isSign =
      (unit >= 0x3000 && unit <= 0x301f) || (unit >= 0xff00 && unit <= 0xff5e) || (unit >= 0x2010 && unit <= 0x2026);
    if (isAscii || isSign || common.has(unit)) good++;
  }
  return { pairs, common: pairs === 0 ? 0 : good / pairs };
}

/** Of the sequences that begin as UTF-8 multi-byte ones do, how many there are and which part is well formed. */
export function evidenceOfUtf8(bytes: Uint8Array): Evidence {
  let sequences = 0;
  let whole = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 1;
    let read = 1;
    while (read < length && at + read < bytes.length && (bytes[at + read]! & 0xc0) === 0x80) read++;
    sequences++;
    if (length > 1 && read === length) whole++;
    at += read - 1;
  }
  return { pairs: sequences, common: sequences === 0 ? 0 : whole / sequences };
}

let commonHanCache: ReadonlySet<number> | undefined;

/** The code points of level 1 of GB 2312 and of Big5, which the decoders themselves know. */
function commonHan(): ReadonlySet<number> {
  commonHanCache ??= new Set([...rows('gb18030', 0xb0, 0xd7), ...rows('big5', 0xa4, 0xc6)]);
  return commonHanCache;
}

function rows(encoding: string, first: number, last: number): number[] {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.push(lead, trail);
  // Big5 has half of each row at lower trail bytes.
  if (encoding === 'big5')
    for (let lead = first; lead <= last; lead++) for (let trail = 0x40; trail <= 0x7e; trail++) bytes.push(lead, trail);
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  return Array.from(text, (character) => character.codePointAt(0)!).filter((code) => code >= 0x4e00 && code <= 0x9fff);
}
