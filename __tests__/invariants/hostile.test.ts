import { sliceText } from '../../src/text';
import { standardAnnotator } from '../support/annotator';
import { expectInvariants } from '../support/document-invariants';

const MEGABYTE = 1_000_000;
const MANY = 20_000;

/**
 * Text that breaks what is not linear. No time is asserted: what is quadratic here would not come back within the
 * test's own limit.
 */
const HOSTILE: readonly [string, string][] = [
  ['10 MB without a line break', '全面实现财政收入增长，'.repeat((10 * MEGABYTE) / 11)],
  ['1 MB of digits', '1'.repeat(MEGABYTE)],
  ['300 KB of Chinese numerals', '一二三'.repeat(100_000)],
  ['1 MB of commas', ','.repeat(MEGABYTE)],
  ['300 KB of one Han character', '的'.repeat(300_000)],
  ['1 MB of blanks', ' \u3000'.repeat(MEGABYTE / 2)],
  ['1 MB of line ends', '\r\n'.repeat(MEGABYTE / 2)],
  ['100,000 nested brackets', '（'.repeat(100_000) + '甲' + '）'.repeat(100_000)],
  ['100,000 brackets that never close', '（'.repeat(100_000)],
  ['20,000 quotes that never close', '“甲'.repeat(MANY)],
  ['20,000 title marks that never close', '《规划'.repeat(MANY)],
  ['20,000 headings', '一、总体要求\n'.repeat(MANY)],
  ['20,000 dates', '2016年8月'.repeat(MANY)],
  ['20,000 quantities', '14.07亿元、'.repeat(MANY)],
  ['20,000 agencies', '市委、市政府'.repeat(MANY)],
  ['NUL characters', '实现\u0000财政收入\u000014.07亿元。'],
];

describe('hostile text', () => {
  it.each(HOSTILE)('%s gives a Document in linear time', async (_, text) => {
    const document = (await standardAnnotator()).annotate(text);
    expect(document.text.length).toBe(text.length);
    expect(document.tokens.at(-1)?.end ?? 0).toBe(text.trimEnd().length);
    if (text.length < 1000) expectInvariants(document);
  });

  it('a lone surrogate is refused with its offset', async () => {
    const annotator = await standardAnnotator();
    expect(() => annotator.annotate('实现财政收入\uD842')).toThrow(
      expect.objectContaining({ code: 'ill-formed-text', offset: 6, message: expect.stringContaining('repairText') }),
    );
  });

  it('prototype keys in the text are words like any other', async () => {
    const document = (await standardAnnotator()).annotate('constructor: __proto__\n- toString:\n- valueOf\n');
    expectInvariants(document);
    expect(document.tokens.map((token) => sliceText(document.text, token))).toContain('constructor');
  });
});
