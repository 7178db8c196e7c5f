import { isHan } from '../../src/segmentation/han';
import { tokensOf, wholeRuns, written } from './tokens-of';

describe('what words() cuts without an engine', () => {
  it.each([
    ['a decimal, and its unit with the engine', '收入14.07亿元', '收入/han 14.07/m 亿元/han'],
    ['a percent sign by itself', '增长13.5%', '增长/han 13.5/m %/x'],
    ['grouped thousands', '1,234.5万', '1,234.5/m 万/han'],
    ['wide digits with a wide comma', '１，２３４', '１，２３４/m'],
    ['numbers that a wide comma separates', '100，200', '100/m ，/x 200/m'],
    ['years that a comma separates', '2014,2015', '2014/m ,/x 2015/m'],
    ['a date with hyphens', '2016-08-18', '2016-08-18/m'],
    ['a date with slashes', '2016/8/18', '2016/8/18/m'],
    ['years from … to', '2016-2020', '2016/m -/x 2020/m'],
    ['a ratio', '29:71', '29/m :/x 71/m'],
    ['a year in Chinese digits', '在二〇二五年', '在/han 二〇二五/m 年/han'],
    ['a year with circles for zeros', '到二○一六年', '到/han 二○一六/m 年/han'],
    ['a circle for a name left out', '○○公司', '○/x ○/x 公司/han'],
    ['a label with a digit', '5G和4K', '5G/eng 和/han 4K/eng'],
    ['a grade', '5A级', '5A/eng 级/han'],
    ['a number and its unit', '300MW、10kV', '300/m MW/eng 、/x 10/m kV/eng'],
    ['capitals and digits', 'GDP、PM2.5、H7N9', 'GDP/eng 、/x PM2.5/eng 、/x H7N9/eng'],
    ['inner hyphens and ampersands', 'COVID-19、R&D', 'COVID-19/eng 、/x R&D/eng'],
    ['wide Latin letters', 'ＧＤＰ', 'ＧＤＰ/eng'],
    ['a mail address', '发至zwgk@dl.gov.cn。', '发至/han zwgk@dl.gov.cn/eng 。/x'],
    ['a web address before a wide comma', '见http://www.gov.cn/a?b=1，', '见/han http://www.gov.cn/a?b=1/eng ，/x'],
    ['a web address before a full stop', 'www.gov.cn.', 'www.gov.cn/eng ./x'],
    ['dashes and ellipses whole', '——……', '——/x ……/x'],
    ['other punctuation one by one', '））。”', '）/x ）/x 。/x ”/x'],
    ['numerals that are no digits', 'Ⅳ①½㎡', 'Ⅳ/m ①/m ½/m ㎡/x'],
    ['Han of the astral planes', '𠮷野家', '𠮷野家/han'],
    ['々, which jieba takes for no Han character', '人々', '人/han 々/x'],
    ['an accent with its letter', 'cafe\u0301', 'cafe\u0301/eng'],
    ['a variation selector with its character', '葛\u{E0100}城', '葛\u{E0100}/han 城/han'],
    ['an accent alone', '\u0301', '\u0301/x'],
    ['a keycap', '1\uFE0F\u20E3', '1\uFE0F\u20E3/m'],
    ['a family', '👨‍👩‍👧好', '👨‍👩‍👧/x 好/han'],
    ['a skin tone', '👍🏽', '👍🏽/x'],
    ['a flag', '🇨🇳🇨🇳', '🇨🇳/x 🇨🇳/x'],
    ['other alphabets', 'かな한글', 'かな한글/x'],
    ['a null', 'a\u0000', 'a/eng \u0000/x'],
    ['blanks as gaps', '\uFEFF一、\u3000总 体\u200B\r\n要求', '一/han 、/x 总/han 体/han 要求/han'],
  ])('%s', (_, text, expected) => {
    expect(written(text, wholeRuns)).toBe(expected);
  });

  it('gives the folded form only where it differs', () => {
    expect(tokensOf('１３．５％为5%', wholeRuns)).toEqual([
      { start: 0, end: 4, pos: 'm', normal: '13.5' },
      { start: 4, end: 5, pos: 'x', normal: '%' },
      { start: 5, end: 6, pos: 'han' },
      { start: 6, end: 7, pos: 'm' },
      { start: 7, end: 8, pos: 'x' },
    ]);
  });

  it('takes nothing for Han that Unicode does not', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x3ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      if (isHan(code) !== /[\p{Unified_Ideograph}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u.test(character) && code < 0x2ebf0)
        if (!/\p{Cn}/u.test(character)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});
