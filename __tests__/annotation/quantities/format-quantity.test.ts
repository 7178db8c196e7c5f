import fc from 'fast-check';
import { formatQuantity, parseQuantity, type Writable } from '../../../src/annotation/quantities';

describe('formatQuantity', () => {
  it.each([
    ['14.07亿元', '14.07亿元', '1.407 billion yuan'],
    ['5100万美元', '5100万美元', '51 million US dollars'],
    ['29251人', '29251人', '29,251'],
    ['4.46万平方米', '4.46万平方米', '44,600 square meters'],
    ['一万亿元', '1万亿元', '1 trillion yuan'],
    ['三千二百户', '3200户', '3,200'],
    ['百分之七点九', '7.9%', '7.9%'],
    ['3.4个百分点', '3.4个百分点', '3.4 percentage points'],
    ['66万亩', '66万亩', '660,000 mu'],
    ['近2亿元', '近2亿元', 'nearly 200 million yuan'],
    ['约3公里', '约3公里', 'about 3 kilometers'],
    ['不低于5%', '5%以上', 'at least 5%'],
    ['突破5000亿元', '超过5000亿元', 'more than 500 billion yuan'],
    ['2.8%以内', '不超过2.8%', 'at most 2.8%'],
    ['不足三成', '不足30%', 'less than 30%'],
    ['6.5-7%', '6.5%至7%', '6.5% to 7%'],
    ['29:71', '29:71', '29:71'],
    ['第九轮', '第9轮', 'No. 9'],
    ['80岁以上', '80岁以上', 'at least 80 years of age'],
    ['翻两番', '4倍', '4 times'],
    ['28.5微克/立方米', '28.5微克/立方米', '28.5 micrograms per cubic meter'],
  ])('writes %s as %s and %s', (phrase, zh, en) => {
    const quantity = parseQuantity(phrase)!;
    expect(formatQuantity(quantity, { locale: 'zh' })).toBe(zh);
    expect(formatQuantity(quantity, { locale: 'en' })).toBe(en);
  });

  const unit = fc.constantFrom<Writable['unit'] & { readonly kind: Writable['kind'] }>(
    { kind: 'money', code: 'CNY', system: 'iso4217', written: '元' },
    { kind: 'money', code: 'USD', system: 'iso4217', written: '美元' },
    { kind: 'percent', code: '%', system: 'ucum', written: '%' },
    { kind: 'percentage-point', code: '{pp}', system: 'ucum', written: '个百分点' },
    { kind: 'measure', code: 'm2', system: 'ucum', written: '平方米' },
    { kind: 'measure', code: 'kW.h', system: 'ucum', written: '千瓦时' },
    { kind: 'measure', code: 'kW', system: 'ucum', written: '千瓦' },
    { kind: 'measure', code: 'mu', system: 'market', written: '亩' },
    { kind: 'measure', code: 'ug/m3', system: 'ucum', written: '微克/立方米' },
    { kind: 'cardinal', code: '户', system: 'classifier', written: '户' },
    { kind: 'cardinal', code: '人次', system: 'classifier', written: '人次' },
    { kind: 'age', code: 'a', system: 'ucum', written: '岁' },
  );
  const decimal = fc.stringMatching(/^[1-9]\d{0,20}(?:\.\d{0,8}[1-9])?$/);
  const value: fc.Arbitrary<Writable['value']> = decimal.chain((number) =>
    fc.constantFrom<Writable['value']>(
      { kind: 'exact', decimal: number },
      { kind: 'approximate', decimal: number },
      { kind: 'nearly', decimal: number },
      { kind: 'at-least', decimal: number, inclusive: true },
      { kind: 'at-least', decimal: number, inclusive: false },
      { kind: 'at-most', decimal: number, inclusive: true },
      { kind: 'at-most', decimal: number, inclusive: false },
    ),
  );

  it('writes Chinese that reads back to the same kind, value and unit', () => {
    fc.assert(
      fc.property(unit, value, ({ kind, ...one }, written) => {
        const text = formatQuantity({ kind, value: written, unit: one }, { locale: 'zh' });
        const read = parseQuantity(text);
        expect(read).toMatchObject({ kind, value: written, unit: { code: one.code, system: one.system } });
      }),
      { numRuns: 500 },
    );
  });
});
