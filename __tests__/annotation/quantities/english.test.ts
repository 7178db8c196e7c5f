import fc from 'fast-check';
import { formatQuantity, parseQuantity, quantities, type Writable } from '../../../src/annotation/quantities';
import { times } from '../../../src/annotation/times';
import { Pipeline } from '../../../src/pipeline/pipeline';
import { structure } from '../../../src/structure';
import { sliceText } from '../../../src/text';
import { valueText } from './read';

function shown(text: string): string[] {
  const document = new Pipeline().use(structure()).use(times()).use(quantities()).annotate(text, { language: 'en' });
  return document.quantities.map((one) =>
    `${sliceText(text, one)} = ${one.kind} ${valueText(one.value)} ${one.unit.code}`.trimEnd(),
  );
}

describe('quantities of English text', () => {
  it.each([
    ['revenue of RMB 1.407 billion', 'RMB 1.407 billion = money 1407000000 CNY'],
    ['RMB14.07 hundred million', 'RMB14.07 hundred million = money 1407000000 CNY'],
    ['reached 1.407 billion yuan', '1.407 billion yuan = money 1407000000 CNY'],
    ['foreign investment of US$51 million', 'US$51 million = money 51000000 USD'],
    ['an area of 4.46 million sq m', '4.46 million sq m = measure 4460000 m2'],
    ['44,600 square metres cleared', '44,600 square metres = measure 44600 m2'],
    ['up 5.1 percent', '5.1 percent = percent 5.1 %'],
    ['up 8.5% year on year', '8.5% = percent 8.5 %'],
    ['rose 0.8 percentage points', '0.8 percentage points = percentage-point 0.8 {pp}'],
    ['one third of the city', 'one third = ratio 1:3'],
    ['output doubled', 'doubled = multiple 2'],
    ['output more than doubled', 'more than doubled = multiple >2'],
    ['dozens of households', 'dozens of = cardinal 10..100'],
    ['nearly 200 million yuan', 'nearly 200 million yuan = money nearly 200000000 CNY'],
    ['no less than 5 percent', 'no less than 5 percent = percent >=5 %'],
    ['more than 3,000 households', 'more than 3,000 = cardinal >3000'],
    ['growth of 6.5 to 7 percent', '6.5 to 7 percent = percent 6.5..7 %'],
    ['between 8% and 10%', 'between 8% and 10% = percent 8..10 %'],
    ['660,000 mu of farmland', '660,000 mu = measure 660000 mu'],
    ['forty-six million tonnes of grain', 'forty-six million tonnes = measure 46000000 t'],
    ['people aged 80 and above', '80 and above = age >=80 a'],
    ['100 billion kilowatt-hours', '100 billion kilowatt-hours = measure 100000000000 kW.h'],
    ['29 micrograms per cubic meter', '29 micrograms per cubic meter = measure 29 ug/m3'],
    [
      '0.35 tonnes of standard coal per 10,000 yuan',
      '0.35 tonnes of standard coal per 10,000 yuan = measure 0.000035 t{tce}/CNY',
    ],
    ['350 kilometres per hour', '350 kilometres per hour = measure 350 km/h'],
    ['half a million yuan', 'half a million yuan = money 500000 CNY'],
    ['two and a half billion yuan', 'two and a half billion yuan = money 2500000000 CNY'],
    ['US$1.5bn of aid', 'US$1.5bn = money 1500000000 USD'],
    ['€3m of aid', '€3m = money 3000000 EUR'],
    ['a dozen firms', 'a dozen = cardinal 12'],
    ['two or three provinces', 'two or three = cardinal 2..3'],
    ['three to five provinces', 'three to five = cardinal 3..5'],
    ['sixteen provinces', 'sixteen = cardinal 16'],
    ['several hundred firms', 'several hundred = cardinal 100..1000'],
    ['1,000+ firms', '1,000+ = cardinal >=1000'],
    ['fell by minus five percent', 'minus five percent = percent -5 %'],
    ['a rate of -0.5 percent', '-0.5 percent = percent -0.5 %'],
    ['10 1/2 miles of cable', '10 1/2 miles = measure 10.5 [mi_i]'],
    ['more than two-thirds of them', 'more than two-thirds = ratio 2:3'],
    ['a quarter of the fuel', 'a quarter = ratio 1:4'],
    ['more than half of the cars', 'more than half = percent >50 %'],
    ['output will double', 'double = multiple 2'],
    ['output grew fivefold', 'fivefold = multiple 5'],
    ['by a factor of three', 'a factor of three = multiple 3'],
    ['1.2 times that of last year', '1.2 times = multiple 1.2'],
    ['it ranked third', 'third = ordinal 3'],
    ['in second place', 'second = ordinal 2'],
    ['children aged 3 to 6', '3 to 6 = age 3..6 a'],
    ['under the age of 18', '18 = age 18 a'],
    ['201,054,800 United States dollars', '201,054,800 United States dollars = money 201054800 USD'],
    ['-12.5 degrees Celsius', '-12.5 degrees Celsius = measure -12.5 Cel'],
    ['not exceeding 3 percent', 'not exceeding 3 percent = percent <=3 %'],
    ['an estimated 300 people', 'an estimated 300 = cardinal ~300'],
    ['grew to 31 414 021 people', '31 414 021 = cardinal 31414021'],
  ])('in %s finds %s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each([
    'the Four Comprehensives',
    'one-stop service',
    'third-party assessment',
    'in 2016',
    'the G20 summit',
    'five years',
    'Article 27',
    'paragraph 3 of the text',
    'agenda items 132 and later',
    'articles 38 and 42 of the text',
    'Goal 5 of the Agenda 21 programme',
    'the Group of 77 and China',
    'one of them, no one, one another',
    'the Two Sessions',
    'at 10.47 a.m. on Monday',
    'the twenty-first century',
    'double taxation',
    'a five-year plan',
    'three times a week',
    'COVID-19 patients',
    'enriched U-235',
  ])('marks nothing in %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    ['14.07亿元', 'RMB 1.407 billion'],
    ['14.07亿元', '1.407 billion yuan'],
    ['446万平方米', '4.46 million sq m'],
    ['5.1%', '5.1 percent'],
    ['0.8个百分点', '0.8 percentage points'],
    ['8.5%', '8.5%'],
    ['超过3000', 'more than 3,000'],
    ['29251', '29,251'],
    ['数十', 'dozens of'],
    ['数百', 'hundreds of'],
    ['数万', 'tens of thousands of'],
    ['近2亿元', 'nearly 200 million yuan'],
    ['2亿元左右', 'around 200 million yuan'],
    ['不低于3%', 'no less than 3%'],
    ['6.5%至7%', 'between 6.5% and 7%'],
    ['5100万美元', 'US$51 million'],
    ['66万亩', '660,000 mu'],
    ['不低于百分之五', 'at least 5 percent'],
    ['4.46万平方米', '44,600 square meters'],
    ['3.4个百分点', '3.4 percentage points'],
    ['三分之一', 'one third'],
    ['翻一番', 'doubled'],
    ['28.5微克/立方米', '28.5 micrograms per cubic meter'],
    ['50万元', 'half a million yuan'],
    ['两三', 'two or three'],
  ])('reads %s and %s as the same', (chinese, english) => {
    const [zh, en] = [parseQuantity(chinese)!, parseQuantity(english)!];
    expect({ kind: en.kind, value: en.value, code: en.unit.code, si: en.si }).toEqual({
      kind: zh.kind,
      value: zh.value,
      code: zh.unit.code,
      si: zh.si,
    });
  });

  it('writes English that reads back to the same kind, value and unit', () => {
    const unit = fc.constantFrom<Writable['unit'] & { readonly kind: Writable['kind'] }>(
      { kind: 'money', code: 'CNY', system: 'iso4217', written: '' },
      { kind: 'money', code: 'USD', system: 'iso4217', written: '' },
      { kind: 'percent', code: '%', system: 'ucum', written: '' },
      { kind: 'percentage-point', code: '{pp}', system: 'ucum', written: '' },
      { kind: 'measure', code: 'km2', system: 'ucum', written: '' },
      { kind: 'measure', code: 'kW.h', system: 'ucum', written: '' },
      { kind: 'measure', code: 't{tce}', system: 'ucum', written: '' },
      { kind: 'measure', code: 'mu', system: 'market', written: '' },
      { kind: 'age', code: 'a', system: 'ucum', written: '' },
    );
    const decimal = fc.stringMatching(/^[1-9]\d{0,20}(?:\.\d{0,8}[1-9])?$/);
    const bound = fc.constantFrom(
      { kind: 'exact' },
      { kind: 'nearly' },
      { kind: 'approximate' },
      { kind: 'at-least', inclusive: true },
      { kind: 'at-most', inclusive: false },
    );
    fc.assert(
      fc.property(unit, decimal, bound, ({ kind, ...one }, number, around) => {
        const value = { ...around, decimal: number } as Writable['value'];
        const read = parseQuantity(formatQuantity({ kind, value, unit: one }, { locale: 'en' }));
        expect(read).toMatchObject({ kind, value, unit: { code: one.code, system: one.system } });
      }),
      { numRuns: 500 },
    );
  });
});
