import { times } from '../../../src/annotation/times';
import { Pipeline } from '../../../src/pipeline/pipeline';
import { structure } from '../../../src/structure';
import { sliceText } from '../../../src/text';

function shown(text: string): string[] {
  const document = new Pipeline().use(structure()).use(times()).annotate(text, { language: 'en' });
  return document.times.map((time) => `${sliceText(text, time)} = ${time.kind} ${time.edtf ?? time.iso8601}`);
}

describe('times of English text that the document’s date resolves', () => {
  it.each([
    ['last year', '2024*'],
    ['the past five years', '2020/2024*'],
    ['over the next three years', '2025/2027*'],
    ['ten years ago', '2015*'],
    ['the first half of this year', '2025-01/2025-06*'],
    ['on October 26', '2025-10-26*'],
    ['the middle of this century', '2050~*'],
    ['last month', '2024-12*'],
  ])('puts %s into the calendar as %s', (text, expected) => {
    const document = new Pipeline()
      .use(structure())
      .use(times())
      .annotate(text, { language: 'en', date: '2025-01-20' });
    expect(document.times.map(({ edtf, resolved }) => `${edtf}${resolved ? '*' : ''}`)).toEqual([expected]);
  });
});

describe('times of English text', () => {
  it.each([
    ['on January 14, 2025', 'January 14, 2025 = date 2025-01-14'],
    ['in March 2016', 'March 2016 = period 2016-03'],
    ['in 2016', '2016 = period 2016'],
    ['for 2011-2015', '2011-2015 = period 2011/2015'],
    ['during the 13th Five-Year Plan period', '13th Five-Year Plan period = period 2016/2020'],
    ['by the end of 2020', 'by the end of 2020 = period ../2020-12-31'],
    ['at the end of 2020', 'the end of 2020 = period 2020-12'],
    ['in the first half of 2016', 'the first half of 2016 = period 2016-01/2016-06'],
    ['in the third quarter of 2015', 'the third quarter of 2015 = period 2015-07/2015-09'],
    ['since the 1990s', '1990s = period 199X'],
    ['on 28 December', '28 December = date undefined'],
    ['from 1 to 4 July', '1 to 4 July = period undefined'],
    ['of 31 March 2015', '31 March 2015 = date 2015-03-31'],
    ['within 20 working days', 'within 20 working days = duration P20D'],
    ['for five years', 'five years = duration P5Y'],
    ['over five years', 'over five years = duration P5Y'],
    ['in 24 hours', '24 hours = duration PT24H'],
    ['every year', 'every year = frequency R/P1Y'],
    ['on Oct. 26 to 30', 'Oct. 26 to 30 = period undefined'],
    ['on 28 and 29 January 2015', '28 and 29 January 2015 = period 2015-01-28/2015-01-29'],
    ['of 21 July 2014-22 July 2015', '21 July 2014-22 July 2015 = period 2014-07-21/2015-07-22'],
    ['between 1 January to 31 March 2016', '1 January to 31 March 2016 = period 2016-01-01/2016-03-31'],
    ['in January–June 2016', 'January–June 2016 = period 2016-01/2016-06'],
    ['in the first nine months of 2016', 'the first nine months of 2016 = period 2016-01/2016-09'],
    ['in the first three quarters of 2016', 'the first three quarters of 2016 = period 2016-01/2016-09'],
    ['in the first few months of 2016', '2016 = period 2016'],
    ['in Q2 2025', 'Q2 2025 = period 2025-04/2025-06'],
    ['in early 2016', 'early 2016 = period 2016-01~'],
    ['the Fourteenth Five-Year Plan period', 'Fourteenth Five-Year Plan period = period 2021/2025'],
    ['by the middle of the 21st century', 'the middle of the 21st century = period 2050~'],
    ['from 2011 to 2015', '2011 to 2015 = period 2011/2015'],
    ['in 2011–15', '2011–15 = period 2011/2015'],
    ['since 2012', 'since 2012 = period 2012/..'],
    ['in recent years', 'recent years = period undefined'],
    ['within two and a half years', 'within two and a half years = duration P2.5Y'],
    ['a 24-hour hotline', '24-hour = duration PT24H'],
    ['reviewed annually', 'annually = frequency R/P1Y'],
    ['once every two years', 'once every two years = frequency R/P2Y'],
    ['three times a week', 'three times a week = frequency undefined'],
  ])('in %s finds %s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each([
    'resolution 2055',
    'No. 2016-07601',
    '80 years old',
    'a five-year plan',
    'may march on',
    '350 kilometers per hour',
    'the 68th session',
    '2,016 households',
  ])('marks nothing in %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
