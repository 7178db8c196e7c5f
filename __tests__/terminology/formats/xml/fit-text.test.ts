import fc from 'fast-check';
import { fitText } from '../../../../src/terminology/formats/xml/fit-text';
import { FormatLosses } from '../../../../src/terminology/formats/format-losses';
import { foldLayout } from '../../../../src/terminology/formats/xml/xml-element';
import { troubledText } from '../../../support/trouble';

const layout = fc
  .array(fc.constantFrom('a', '改', ' ', '  ', '\t', '\n', '\r\n', '\u3000'), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('the layout of a text in a file', () => {
  it.each([
    ['a group of\n\t\t\t stars', 'a group of stars'],
    ['  \n  only inside \t\n', 'only inside'],
    ['first line\nsecond line', 'first line\nsecond line'],
    ['a\n one space is text', 'a\n one space is text'],
    ['a\n  \n  b', 'a b'],
    ['\u3000全角\u3000', '\u3000全角\u3000'],
    ['', ''],
  ])('%j is read as %j', (text, expected) => {
    expect(foldLayout(text)).toBe(expected);
  });

  it('once undone is undone for good', () => {
    fc.assert(fc.property(layout, (text) => expect(foldLayout(foldLayout(text))).toBe(foldLayout(text))));
  });

  it('takes linear time on a megabyte of space', () => {
    expect(foldLayout(`${' '.repeat(1_000_000)}x${'\n\t'.repeat(500_000)}`)).toBe('x');
  });
});

describe('a text made fit for XML', () => {
  it.each([
    ['政策\u0000', '政策□', 'characters that XML cannot hold are written as □: c1'],
    ['\uD800x\uDC00', '□x□', 'characters that XML cannot hold are written as □: c1'],
    ['\uFFFE\uFFFF', '□□', 'characters that XML cannot hold are written as □: c1'],
    [' x', 'x', 'space at the ends and line breaks before indentation are not kept: c1'],
    ['𠮷\t\r\n\u0085\u{10FFFF}', '𠮷\t\r\n\u0085\u{10FFFF}', undefined],
  ])('%j becomes %j', (text, expected, loss) => {
    const losses = new FormatLosses();
    expect(fitText(text, 'note', 'c1', losses)).toBe(expected);
    expect(losses.list().map(({ message }) => message)).toEqual(loss === undefined ? [] : [loss]);
  });

  it('is never changed without a loss', () => {
    fc.assert(
      fc.property(fc.oneof(troubledText(10), layout, fc.string({ unit: 'binary' })), (text) => {
        const losses = new FormatLosses();
        const fitted = fitText(text, 'note', 'c1', losses) ?? '';
        expect(fitted === text).toBe(losses.list().length === 0);
      }),
    );
  });
});
