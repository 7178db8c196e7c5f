import { times } from '../../../src/annotation/times';
import { Pipeline } from '../../../src/pipeline/pipeline';
import { structure } from '../../../src/structure';
import { sliceText } from '../../../src/text';

function shown(text: string): string[] {
  const document = new Pipeline().use(structure()).use(times()).annotate(text, { language: 'en' });
  return document.times.map((time) => `${sliceText(text, time)} = ${time.kind} ${time.edtf ?? time.iso8601}`);
}

describe('times of English text', () => {
  it.each([
    ['on January 14, 2025', 'January 14, 2025 = date 2025-01-14'],
    ['in March 2016', 'March 2016 = period 2016-03'],
    ['in 2016', '2016 = period 2016'],
    ['for 2011-2015', '2011-2015 = period 2011/2015'],
    ['during the 13th Five-Year Plan period', '13th Five-Year Plan period = period 2016/2020'],
    ['by the end of 2020', 'by the end of 2020 = period ../2020-12-31'],
    ['in the first half of 2016', 'the first half of 2016 = period 2016-01/2016-06'],
    ['in the third quarter of 2015', 'the third quarter of 2015 = period 2015-07/2015-09'],
    ['since the 1990s', '1990s = period 199X'],
    ['on 28 December', '28 December = date undefined'],
    ['from 1 to 4 July', '1 to 4 July = period undefined'],
    ['of 31 March 2015', '31 March 2015 = date 2015-03-31'],
    ['within 20 working days', '20 working days = duration P20D'],
    ['over five years', 'five years = duration P5Y'],
    ['within 24 hours', '24 hours = duration PT24H'],
    ['every year', 'every year = frequency R/P1Y'],
  ])('in %s finds %s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each(['resolution 2055', 'No. 2016-07601', '80 years old', '2,016 households'])('marks nothing in %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
