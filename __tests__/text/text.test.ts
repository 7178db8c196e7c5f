import fc from 'fast-check';
import {
  assertWellFormed,
  findIllFormed,
  foldWidth,
  nfkcView,
  repairText,
  sliceText,
  trimSpan,
  widthFoldedView,
} from '../../src/text';
import { troubledText } from '../support/trouble';

describe('foldWidth', () => {
  it.each([
    ['digits and signs', '１３．５％', '13.5%'],
    ['brackets and letters', '（ＧＤＰ）', '(GDP)'],
    ['punctuation that has a half-width form', '：，；！？～', ':,;!?~'],
    ['the ideographic space', '习\u3000近', '习 近'],
    ['the yen sign', '￥5', '¥5'],
    ['what has none stays', '“十三五”、《规划》。〔2016〕', '“十三五”、《规划》。〔2016〕'],
  ])('folds %s', (_, wide, folded) => {
    expect(foldWidth(wide)).toBe(folded);
  });

  it('keeps every offset', () => {
    fc.assert(
      fc.property(troubledText(), (text) => {
        expect(foldWidth(text)).toHaveLength(text.length);
        expect(widthFoldedView(text).toSource({ start: 0, end: text.length })).toEqual({ start: 0, end: text.length });
      }),
    );
  });
});

describe('nfkcView', () => {
  it.each([
    ['㎡ is two characters', '４万㎡的', 'm2', '㎡'],
    ['half of ½ is all of it', '½', '1', '½'],
    ['a composed accent', 'cafe\u0301', 'é', 'e\u0301'],
    ['a half-width syllable of two', 'ｶﾞｽ', 'ガ', 'ｶﾞ'],
    ['a Hangul syllable of three letters', '\u1112\u1161\u11AB국', '한', '\u1112\u1161\u11AB'],
    ['what stays keeps its own offsets', '大连市', '连', '连'],
  ])('leads back: %s', (_, source, normal, expected) => {
    const view = nfkcView(source);
    const start = view.text.indexOf(normal);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(sliceText(source, view.toSource({ start, end: start + normal.length }))).toBe(expected);
  });

  it('is what the platform makes of the whole text', () => {
    fc.assert(
      fc.property(troubledText(), (text) => {
        const view = nfkcView(text);
        expect(view.text).toBe(text.normalize('NFKC'));
        expect(view.toSource({ start: 0, end: view.text.length })).toEqual({ start: 0, end: text.length });
      }),
    );
  });
});

describe('ill-formed text', () => {
  it.each([
    ['a high half at the end', '元\uD842', 1],
    ['a low half alone', '\uDFB7元', 0],
    ['two high halves', '𠮷\uD842\uD842', 2],
    ['none', '𠮷野家', -1],
  ])('is found: %s', (_, text, offset) => {
    expect(findIllFormed(text)).toBe(offset);
    if (offset >= 0)
      expect(() => assertWellFormed(text)).toThrow(expect.objectContaining({ code: 'ill-formed-text', offset }));
    else expect(() => assertWellFormed(text)).not.toThrow();
  });

  it('is repaired without moving an offset', () => {
    const text = '甲\uD842乙𠮷\uDFB7';
    expect(repairText(text)).toBe('甲\uFFFD乙𠮷\uFFFD');
    expect(repairText(text)).toHaveLength(text.length);
  });
});

describe('trimSpan', () => {
  it.each([
    ['spaces, wide spaces and line ends', ' \u3000甲乙\r\n', { start: 2, end: 4 }],
    ['zero-width residue', '\uFEFF\u200B甲', { start: 2, end: 3 }],
    ['nothing but blanks', '\u3000 \n', undefined],
  ])('shrinks over %s', (_, text, expected) => {
    expect(trimSpan(text, { start: 0, end: text.length })).toEqual(expected);
  });
});
