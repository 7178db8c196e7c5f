import type { QuantityValue } from '../../src/model';
import { readableDuration } from '../../src/viewer/describe/readable-duration';
import { readableEdtf } from '../../src/viewer/describe/readable-edtf';
import { readableDecimal, readableUnit, readableValue } from '../../src/viewer/describe/readable-quantity';

/** The narrow space is hard to see in a table. */
const spaced = (text: string) => text.replaceAll('\u202f', '_');

describe('readableDecimal', () => {
  it.each([
    ['1407000000', '1_407_000_000'],
    ['14070', '14_070'],
    ['610', '610'],
    ['2015', '2015'],
    ['0.135', '0.135'],
    ['12345.6789', '12_345.6789'],
    ['-2', '−2'],
    ['100000', '100_000'],
  ])('writes %s as %s', (decimal, expected) => {
    expect(spaced(readableDecimal(decimal))).toBe(expected);
  });
});

describe('readableValue', () => {
  it.each<[QuantityValue, string]>([
    [{ kind: 'exact', decimal: '5' }, '5'],
    [{ kind: 'approximate', decimal: '7' }, '≈ 7'],
    [{ kind: 'nearly', decimal: '7000' }, '≲ 7000'],
    [{ kind: 'at-least', decimal: '850000', inclusive: true }, '≥ 850_000'],
    [{ kind: 'at-least', decimal: '100', inclusive: false }, '> 100'],
    [{ kind: 'at-most', decimal: '2.7', inclusive: true }, '≤ 2.7'],
    [{ kind: 'at-most', decimal: '3', inclusive: false }, '< 3'],
    [{ kind: 'range', from: '6.5', to: '7' }, '6.5 – 7'],
    [{ kind: 'ratio', terms: ['29', '71'] }, '29 : 71'],
  ])('writes %j as %s', (value, expected) => {
    expect(spaced(readableValue(value))).toBe(expected);
  });
});

describe('readableUnit', () => {
  it.each([
    [{ code: 'm2', system: 'ucum' }, 'm²'],
    [{ code: 'kW.h', system: 'ucum' }, 'kW·h'],
    [{ code: '%', system: 'ucum' }, '%'],
    [{ code: 'CNY', system: 'iso4217' }, 'CNY'],
    [{ code: '户', system: 'classifier' }, '户'],
    [{ code: '', system: 'none' }, ''],
  ] as const)('writes %j as %s', (unit, expected) => {
    expect(readableUnit(unit)).toBe(expected);
  });
});

describe('readableEdtf', () => {
  it.each([
    ['2015', '2015', '2015年'],
    ['2015-06', 'June 2015', '2015年6月'],
    ['2016-08-18', '18 August 2016', '2016年8月18日'],
    ['2016-08-18T12:40:51', '18 August 2016, 12:40', '2016年8月18日 12:40'],
    ['2011/2015', '2011 – 2015', '2011年至2015年'],
    ['2015-01/2015-06', 'January 2015 – June 2015', '2015年1月至2015年6月'],
    ['../2020', 'until 2020', '至2020年'],
    ['2015/..', 'from 2015', '2015年起'],
  ])('says %s in both languages', (edtf, en, zh) => {
    expect(readableEdtf(edtf)).toEqual({ en, zh });
  });

  it.each(['2015-21', '201X', '2015?', '2015-13', '2015/2016/2017', '', '..'])('leaves %j to its code', (edtf) => {
    expect(readableEdtf(edtf)).toBeUndefined();
  });
});

describe('readableDuration', () => {
  it.each([
    ['P5Y', '5 years', '5年'],
    ['P1Y', '1 year', '1年'],
    ['PT24H', '24 hours', '24小时'],
    ['P1Y6M', '1 year 6 months', '1年6个月'],
    ['PT30M', '30 minutes', '30分钟'],
    ['R/P1Y', 'every 1 year', '每1年'],
  ])('says %s in both languages', (iso8601, en, zh) => {
    expect(readableDuration(iso8601)).toEqual({ en, zh });
  });

  it.each(['P', 'PT', '5Y', 'P5X'])('leaves %j to its code', (iso8601) => {
    expect(readableDuration(iso8601)).toBeUndefined();
  });
});
