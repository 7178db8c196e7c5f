import { expect } from '@jest/globals';
import fc from 'fast-check';
import { AnnotationError } from '../../src/errors';
import { decodeText } from '../../src/input';
import { encode as tryEncode, encodeUtf16 as utf16 } from './encode';
import { faultOf } from './faults';

const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const encode = (text: string, encoding: 'gb18030' | 'big5'): Uint8Array => tryEncode(text, encoding)!;

const SENTENCE = '加快建设现代化产业体系，扎实推进乡村振兴。';
const TRADITIONAL = '加強政府與市民的溝通，提升公共服務水平。';

describe('decodeText detects', () => {
  it.each([
    ['UTF-8', utf8(SENTENCE), 'utf-8', SENTENCE],
    ['UTF-8 with a byte order mark, which is no text', utf8('\uFEFF' + SENTENCE), 'utf-8', SENTENCE],
    ['plain ASCII', utf8('GDP grew by 5.2%.\r\n'), 'utf-8', 'GDP grew by 5.2%.\r\n'],
    ['UTF-16 LE with a byte order mark', utf16('\uFEFF' + SENTENCE, true), 'utf-16le', SENTENCE],
    ['UTF-16 BE with a byte order mark', utf16('\uFEFF' + SENTENCE, false), 'utf-16be', SENTENCE],
    ['UTF-16 LE without', utf16(SENTENCE, true), 'utf-16le', SENTENCE],
    ['UTF-16 BE without', utf16(SENTENCE, false), 'utf-16be', SENTENCE],
    ['UTF-16 LE of six characters that are valid UTF-8, too', utf16('各地、各有关', true), 'utf-16le', '各地、各有关'],
    ['UTF-16 LE of English', utf16('Report on the work', true), 'utf-16le', 'Report on the work'],
    ['GBK', encode(SENTENCE, 'gb18030'), 'gb18030', SENTENCE],
    ['GBK of ten characters', encode('扎实推进乡村全面振兴', 'gb18030'), 'gb18030', '扎实推进乡村全面振兴'],
    [
      'GBK with full-width digits',
      encode('增长１３．５％，减少２万人', 'gb18030'),
      'gb18030',
      '增长１３．５％，减少２万人',
    ],
    [
      'GBK behind two megabytes of ASCII',
      encode('<br>'.repeat(500_000) + SENTENCE, 'gb18030'),
      'gb18030',
      '<br>'.repeat(500_000) + SENTENCE,
    ],
    ['Big5', encode(TRADITIONAL, 'big5'), 'big5', TRADITIONAL],
    [
      'four-byte GB18030 between common characters',
      bytesOf(...encode(SENTENCE, 'gb18030'), 0x95, 0x32, 0x82, 0x36),
      'gb18030',
      SENTENCE + '𠀀',
    ],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });
});

describe('decodeText names the byte at fault', () => {
  const gbk = encode(SENTENCE, 'gb18030');
  const long = utf8(SENTENCE.repeat(3000));
  it.each([
    [
      'UTF-8 with one broken byte, which is not taken for GBK',
      [...utf8('经济运行总体平稳'), 0xff, ...utf8('，稳中有进')],
      24,
    ],
    ['UTF-8 cut in the middle of a character', [...utf8(SENTENCE).subarray(0, -1)], utf8(SENTENCE).length - 3],
    ['GBK cut in the middle of a character', [...gbk.subarray(0, -1)], gbk.length - 2],
    ['GBK with a byte that is no part of it', [...gbk, 0xff, 0x41, ...gbk], gbk.length],
    ['a byte far inside a long file', [...long, 0xfe, ...long], long.length],
    ['a byte right after 64 KiB', [...utf8('a'.repeat(65534) + '中'), 0xc0, ...utf8('中文中文')], 65537],
    ['half a surrogate pair in UTF-16', [0xff, 0xfe, ...utf16('经济\uD800运行', true)], 6],
    ['an odd byte at the end of UTF-16', [0xff, 0xfe, ...utf16('经济运行', true), 0x4e], 10],
  ])('%s', (_, bytes, offset) => {
    expect(faultOf(() => decodeText(Uint8Array.from(bytes)))).toMatchObject({ code: 'undecodable-bytes', offset });
    expect(faultOf(() => decodeText(Uint8Array.from(bytes)))?.message).toContain(`byte ${offset} `);
  });
});

describe('decodeText refuses', () => {
  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49], 'unreadable-file'],
    ['text with a NUL', [...utf8('经济'), 0, ...utf8('运行')], 'unreadable-file'],
    ['two characters, which may be anything', [0xd6, 0xd0, 0xb9, 0xfa], 'unknown-encoding'],
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x20, 0x6e, 0x61, 0xef, 0x76, 0x65], 'unknown-encoding'],
    ['nothing but high bytes', Array<number>(200).fill(0xff), 'unknown-encoding'],
  ])('%s', (_, bytes, code) => {
    expect(faultOf(() => decodeText(Uint8Array.from(bytes)))?.code).toBe(code);
  });

  it('says how to name the encoding', () => {
    expect(faultOf(() => decodeText(bytesOf(0xd6, 0xd0, 0xb9, 0xfa)))?.message).toContain('--encoding');
  });

  it('an encoding that does not exist, as the caller’s mistake', () => {
    expect(() => decodeText(utf8('中'), { encoding: 'gb99' })).toThrow(RangeError);
  });
});

describe('decodeText with an encoding named', () => {
  it.each([
    ['gbk', bytesOf(0xd6, 0xd0, 0xb9, 0xfa), 'gb18030', '中国'],
    ['GB2312', bytesOf(0xd6, 0xd0, 0xb9, 0xfa), 'gb18030', '中国'],
    ['gbk', bytesOf(0x95, 0x32, 0x82, 0x36), 'gb18030', '𠀀'],
    ['utf-16', bytesOf(0xfe, 0xff, 0x4e, 0x2d), 'utf-16be', '中'],
    ['windows-1252', bytesOf(0x63, 0x61, 0x66, 0xe9), 'windows-1252', 'café'],
  ])('reads %s', (encoding, bytes, name, text) => {
    expect(decodeText(bytes, { encoding })).toEqual({ text, encoding: name });
  });

  it('keeps to it and does not fall back', () => {
    expect(faultOf(() => decodeText(bytesOf(0xd6, 0xd0, 0xb9, 0xfa), { encoding: 'utf-8' }))?.code).toBe(
      'undecodable-bytes',
    );
  });
});

describe('decodeText with repair', () => {
  it('puts U+FFFD where bytes cannot be decoded, and counts them', () => {
    expect(decodeText(bytesOf(0xe4, 0xb8, 0xad, 0xe5, 0x9b), { encoding: 'utf-8', repair: true })).toEqual({
      text: '中\uFFFD',
      encoding: 'utf-8',
      repaired: 1,
    });
  });

  it('repairs half a surrogate pair in UTF-16, which is refused otherwise', () => {
    const bytes = bytesOf(0x2d, 0x4e, 0x42, 0xd8, 0x2d, 0x4e);
    expect(faultOf(() => decodeText(bytes, { encoding: 'utf-16le' }))?.code).toBe('undecodable-bytes');
    expect(decodeText(bytes, { encoding: 'utf-16le', repair: true }).text).toBe('中\uFFFD中');
  });

  it('needs to be told the encoding', () => {
    expect(() => decodeText(bytesOf(0xff), { repair: true })).toThrow(RangeError);
  });
});

it('decodeText gives UTF-8 text back whatever it holds, line ends included', () => {
  const text = fc.string({ unit: 'grapheme' }).map((value) => value.replace(/\p{Cc}|\uFEFF/gu, '') + SENTENCE + '\r\n');
  fc.assert(fc.property(text, (value) => expect(decodeText(utf8(value)).text).toBe(value)));
});

it('decodeText throws nothing but AnnotationError on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        const { text, encoding } = decodeText(bytes);
        expect(new TextDecoder(encoding, { fatal: true }).decode(bytes)).toBe(text);
      } catch (error) {
        expect(error).toBeInstanceOf(AnnotationError);
      }
    }),
  );
});
