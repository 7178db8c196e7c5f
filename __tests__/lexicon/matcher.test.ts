import fc from 'fast-check';
import { Matcher } from '../../src/lexicon';

/** What the matcher must agree with: every form tried at every place. */
function searchNaively(forms: readonly string[], text: string): string[] {
  const found: string[] = [];
  const distinct = [...new Set(forms)].filter((form) => form !== '').sort((a, b) => a.length - b.length);
  for (let start = 0; start < text.length; start++)
    for (const form of distinct) if (text.startsWith(form, start)) found.push(`${start}-${start + form.length}`);
  return found;
}

const word = fc.string({ unit: fc.constantFrom('大', '连', '市', '委', 'a', '𠮷', '\uD842'), maxLength: 4 });
const longText = fc.string({ unit: fc.constantFrom('大', '连', '市', '委', 'a', '𠮷'), maxLength: 40 });

describe('Matcher', () => {
  it('finds exactly what a naive search finds', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), longText, (forms, text) => {
        const matcher = new Matcher(forms.map((form) => [form, form] as const));
        expect(matcher.all(text).map(({ start, end }) => `${start}-${end}`)).toEqual(searchNaively(forms, text));
      }),
    );
  });

  it('takes the longest form from left to right without overlaps', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), longText, (forms, text) => {
        const matcher = new Matcher(forms.map((form) => [form, form] as const));
        let from = 0;
        for (const match of matcher.longest(text)) {
          expect(match.start).toBeGreaterThanOrEqual(from);
          expect(matcher.longestAt(text, match.start)).toEqual(match);
          from = match.end;
        }
      }),
    );
  });

  it.each([
    ['the longer of two forms', ['青州', '青州市'], '在青州市开会', ['青州市']],
    ['forms that begin inside others', ['青州市', '州市委'], '青州市委', ['青州市']],
    ['a form at the very end', ['市委'], '在市委', ['市委']],
    ['nothing in an empty text', ['市委'], '', []],
    ['forms named like properties of objects', ['__proto__', 'constructor'], 'a constructor', ['constructor']],
  ])('finds %s', (_, forms, text, expected) => {
    const matcher = new Matcher(forms.map((form) => [form, form] as const));
    expect(matcher.longest(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('keeps every value of a form, and answers for a form by itself', () => {
    const matcher = new Matcher([
      ['朝阳区', 'Beijing'],
      ['朝阳区', 'Changchun'],
      ['朝阳', 'Liaoning'],
    ]);
    expect(matcher.size).toBe(2);
    expect(matcher.get('朝阳区')).toEqual(['Beijing', 'Changchun']);
    expect(matcher.get('朝')).toEqual([]);
    expect(matcher.get('朝阳区政府')).toEqual([]);
    expect(matcher.get('toString')).toEqual([]);
  });

  it('leaves empty forms out', () => {
    expect(new Matcher([['', 1]]).size).toBe(0);
  });
});
