import { parseQuantity } from '../../../src/annotation/quantities';
import { valueText } from './read';

describe('parseQuantity', () => {
  it.each([
    ['近2亿元', 'money nearly 200000000 CNY'],
    [' 不低于５％ ', 'percent >=5 %'],
    ['三十余', 'cardinal >30'],
    ['三分之二', 'ratio 2:3'],
    ['第九轮', 'ordinal 9 轮'],
    ['翻两番', 'multiple 4'],
    ['3.5', 'cardinal 3.5'],
  ])('reads %p', (phrase, expected) => {
    const { kind, value, unit } = parseQuantity(phrase)!;
    expect(`${kind} ${valueText(value)} ${unit.code}`.trimEnd()).toBe(expected);
  });

  it.each(['', '一带一路', '增长5%', '5%的', '五年', '公里'])('takes %p for no quantity', (phrase) => {
    expect(parseQuantity(phrase)).toBeUndefined();
  });
});
