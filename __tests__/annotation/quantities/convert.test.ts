import { convert, parseQuantity } from '../../../src/annotation/quantities';
import { valueText } from './read';

describe('convert', () => {
  it.each([
    ['3万亩', 'ha', '2000', true],
    ['3万亩', 'm2', '20000000', true],
    ['1亩', 'm2', '666.666666666667', false],
    ['2平方公里', 'mu', '3000', true],
    ['15亿斤', 't', '750000', true],
    ['1吨', 'jin', '2000', true],
    ['三十华里', 'km', '15', true],
    ['100亿度', 'kWh', '10000000000', true],
    ['500兆瓦', 'kW', '500000', true],
    ['1海里', 'm', '1852', true],
    ['不低于10公顷', 'mu', '>=150', true],
    ['3至5公里', 'm', '3000..5000', true],
    ['0.123456789012345678901234567公里', 'm', '123.456789012345678901234567', true],
  ])('turns %s into %s: %s', (phrase, code, expected, exact) => {
    const converted = convert(parseQuantity(phrase)!, code);
    expect(valueText(converted.value)).toBe(expected);
    expect(converted.exact).toBe(exact);
  });

  it('keeps hectares under their UCUM code', () => {
    expect(convert(parseQuantity('3万亩')!, 'ha').unit).toEqual({ code: 'har', system: 'ucum', written: '公顷' });
  });

  it.each([
    ['3公里', 'kg', /Expected a unit of length for "km", got "kg" \(mass\)/],
    ['3公里', 'parsec', /Expected the code of a known unit such as "har" or "mu", got "parsec"/],
    ['3亿元', 'USD', /Expected a unit of money/],
    ['3家', 'm', /Expected a unit of a known kind for "家"/],
  ])('refuses %s in %s', (phrase, code, message) => {
    expect(() => convert(parseQuantity(phrase)!, code)).toThrow(RangeError);
    expect(() => convert(parseQuantity(phrase)!, code)).toThrow(message);
  });
});
