import fc from 'fast-check';
import { foldKey } from '../../../src/terminology/extraction/counting/fold-key';
import { leadingForm, variantsOf } from '../../../src/terminology/extraction/counting/variants';
import { extractTerms, type VariantKind } from '../../../src/terminology';
import { englishDocument } from '../../english/tokens-of';
import { troubledText } from '../../support/trouble';
import { termOf } from './extracted';

describe('foldKey', () => {
  it.each([
    ['“互联网+”行动', '互联网+行动'],
    ['「零距离」服务', '零距离服务'],
    ['“零距离”服务', '零距离服务'],
    ['５Ｇ网络', '5g网络'],
    ['十五五规划', '15五规划'],
    ['十五五规划', '155规划'],
    ['二十大', '20大'],
    ['十大', '10大'],
    ['第二十一条', '第21条'],
    ['二〇二五', '2025'],
    ['两个', '2个'],
    ['壹佰', '1佰'],
  ])('makes %s and %s equal', (one, other) => {
    expect(foldKey(one)).toBe(foldKey(other));
  });

  it.each([
    ['十五五规划', '十四五规划'],
    ['十大', '百大'],
    ['一带一路', '两带一路'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldKey(one)).not.toBe(foldKey(other));
  });

  it('folds what is folded no further', () => {
    fc.assert(fc.property(troubledText(12), (text) => expect(foldKey(foldKey(text))).toBe(foldKey(text))));
  });

  it('gives one key to a text with and without quotation marks', () => {
    const numerals = fc
      .array(fc.constantFrom(...'零〇一二十两百改革'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(fc.property(numerals, (text) => expect(foldKey(`“${text}”`)).toBe(foldKey(text))));
  });
});

describe('variantsOf', () => {
  it.each<[VariantKind, string, string, 'zh' | 'en']>([
    ['width-or-case', '５Ｇ网络', '5G网络', 'zh'],
    ['width-or-case', '5g网络', '5G网络', 'zh'],
    ['quotation-marks', '互联网+行动', '“互联网+”行动', 'zh'],
    ['quotation-marks', '「两山」理论', '“两山”理论', 'zh'],
    ['numerals', '15五规划', '十五五规划', 'zh'],
    ['numerals', '“15五”规划', '十五五规划', 'zh'],
    ['short-form', '大商所', '大连商品交易所', 'zh'],
    ['width-or-case', 'Rural Revitalization', 'rural revitalization', 'en'],
    ['inflection', 'poverty lines', 'poverty line', 'en'],
    ['inflection', 'low-carbon economy', 'low carbon economy', 'en'],
  ])('calls it %s that %s stands for %s', (kind, text, term, language) => {
    const forms = new Map([
      [text, 1],
      [term, 2],
    ]);
    expect(variantsOf({ key: foldKey(term), forms }, language)).toEqual([{ text, kind, frequency: 1 }]);
  });

  it.each([
    ['the commonest', { 大商所: 3, 大连商品交易所: 2 }, '大商所'],
    ['of equals the full form', { 大商所: 2, 大连商品交易所: 2 }, '大连商品交易所'],
    ['of full forms the shorter', { '“大连商品交易所”': 2, 大连商品交易所: 2 }, '大连商品交易所'],
    ['of equally long ones the one that sorts first', { '5g': 1, '5G': 1 }, '5G'],
  ])('takes %s for the term', (_, forms, term) => {
    const [key] = Object.keys(forms)
      .map(foldKey)
      .sort((a, b) => b.length - a.length);
    expect(leadingForm({ key: key!, forms: new Map(Object.entries(forms)) })).toBe(term);
  });
});

describe('variants in texts', () => {
  it.each([
    ['quotation-marks', '实施“零距离”服务。零距离服务有成效。“零距离”服务有特色。', '“零距离”服务', '零距离服务'],
    ['width-or-case', '建设５Ｇ网络。5G网络成片。扩大5G网络覆盖。', '5G网络', '５Ｇ网络'],
    ['short-form', '大连商品交易所（以下简称大商所）成立。大连商品交易所发布规则。', '大连商品交易所', '大商所'],
    ['short-form', '市发展改革委（以下简称市发改委）牵头。市发展改革委督办。', '市发展改革委', '市发改委'],
    ['numerals', '编制“十四五”规划。“14五”规划开局。落实“十四五”规划。', '“十四五”规划', '“14五”规划'],
  ])('has the %s of %s', async (kind, text, name, variant) => {
    const term = await termOf(text, name);
    expect(term.variants).toEqual([{ text: variant, kind, frequency: expect.any(Number) }]);
  });

  it('has the plural of an English term', async () => {
    const document = await englishDocument('The poverty line fell. Poverty lines differ. The poverty line rose.');
    const [term] = extractTerms([document]);
    expect(term).toMatchObject({ term: 'poverty line', frequency: 3, language: 'en' });
    expect(term!.variants).toEqual([{ text: 'Poverty lines', kind: 'inflection', frequency: 1 }]);
  });
});
