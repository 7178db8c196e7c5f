import fc from 'fast-check';
import { isBlank } from '../../src/text';
import { troubledText } from '../support/trouble';
import { sentencesOf } from './tokens-of';

const withoutBlanks = (text: string): string =>
  [...text].filter((character) => !isBlank(character.charCodeAt(0))).join('');

describe('englishSentences', () => {
  it.each<[string, string[]]>([
    ['GDP grew by 5.2%. Exports rose.', ['GDP grew by 5.2%.', 'Exports rose.']],
    ['The U.S. market shrank. Ours grew.', ['The U.S. market shrank.', 'Ours grew.']],
    ['We trade with the U.S. The volume grew.', ['We trade with the U.S.', 'The volume grew.']],
    ['They met U.S. President Roosevelt.', ['They met U.S. President Roosevelt.']],
    [
      'It is in No. 5 Middle School. See Art. 3 and para. 154.',
      ['It is in No. 5 Middle School.', 'See Art. 3 and para. 154.'],
    ],
    ['The answer is no. We stay.', ['The answer is no.', 'We stay.']],
    [
      'Mr. Li and Ms. Wang met Dr. J. Smith in St. Petersburg.',
      ['Mr. Li and Ms. Wang met Dr. J. Smith in St. Petersburg.'],
    ],
    ['Crops (e.g. rice, i.e. paddy) grew. Prices fell.', ['Crops (e.g. rice, i.e. paddy) grew.', 'Prices fell.']],
    ['Steel, coal, etc. were sold. The rest was kept.', ['Steel, coal, etc. were sold.', 'The rest was kept.']],
    ['We sold steel, coal, etc. The rest was kept.', ['We sold steel, coal, etc.', 'The rest was kept.']],
    ['It opens on Oct. 31 at 9 a.m. in Beijing.', ['It opens on Oct. 31 at 9 a.m. in Beijing.']],
    ['51. The working group met. It agreed.', ['51. The working group met.', 'It agreed.']],
    ['IV. Conclusions', ['IV. Conclusions']],
    ['B. Draft agenda', ['B. Draft agenda']],
    ['He said: "We will act." Then he left.', ['He said: "We will act."', 'Then he left.']],
    ['Is it done? Yes! Good.', ['Is it done?', 'Yes!', 'Good.']],
    ['Visit www.gov.cn for details. Thank you.', ['Visit www.gov.cn for details.', 'Thank you.']],
    [
      'Other matters\nThe version of the draft was adopted.',
      ['Other matters', 'The version of the draft was adopted.'],
    ],
    [
      'It was sent by the Ministry of\nEducation to all of the provinces and all of the cities.',
      ['It was sent by the Ministry of\nEducation to all of the provinces and all of the cities.'],
    ],
    ['', []],
    [' \n ', []],
  ])('cuts %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('does not end a sentence where a line was broken to the width of a page', () => {
    const text = 'The State Council issued a notice on the building of a unified market by all\nProvinces and cities.';
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('keeps every character but blanks, in order', () => {
    fc.assert(
      fc.property(troubledText(), (text) => {
        expect(withoutBlanks(sentencesOf(text).join(''))).toBe(withoutBlanks(text));
      }),
    );
  });

  it.each([
    ['a line without a stop', 'word '.repeat(40_000)],
    ['a line without a blank', 'a'.repeat(200_000)],
    ['nothing but stops', '.'.repeat(200_000)],
    ['nothing but brackets', '('.repeat(200_000)],
  ])('leaves %s whole', (_, text) => {
    expect(sentencesOf(text)).toEqual([text.trim()]);
  });

  it('finds the same sentences in a long text as in its parts', () => {
    const part = 'The data were gathered by the provinces in 2015. Exports rose by 5.2%, i.e. to 3.5 billion yuan. ';
    expect(sentencesOf(part.repeat(500))).toHaveLength(1_000);
  });
});
