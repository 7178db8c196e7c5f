import { tfIdf } from '../../../src/terminology/measures';
import { itWithSharedData } from '../../support/shared-data';
import { statistics } from './statistics';

describe('tfIdf', () => {
  it.each([
    ['6 ln 20/2', 6, 2, 20, 6 * Math.LN10],
    ['in every document: 9 ln 1', 9, 3, 3, 0],
    ['in a single document: 9 ln 1', 9, 1, 1, 0],
    ['nowhere', 0, 0, 20, 0],
  ])('is %s', (_, frequency, documents, documentCount, expected) => {
    expect(tfIdf({ frequency, documents }, documentCount)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['more documents with it than documents', 5, 4, 3],
    ['more documents with it than occurrences', 2, 3, 5],
    ['occurrences in no document', 2, 0, 5],
    ['a negative frequency', -1, 0, 5],
    ['a negative number of documents', 1, -1, 5],
    ['no number', NaN, 1, 5],
  ])('refuses %s', (_, frequency, documents, documentCount) => {
    expect(() => tfIdf({ frequency, documents }, documentCount)).toThrow(RangeError);
  });

  itWithSharedData("agrees with quanteda's tf · log10(N/df), summed by group, but for the base", () => {
    const [{ input, expected }] = statistics('tfidf_grouped_sum') as [ReturnType<typeof statistics>[0]];
    const texts = (input.docs as string[]).map((text) => text.split(' '));
    for (const [group, values] of Object.entries<Record<string, number>>(expected))
      for (const [word, value] of Object.entries(values)) {
        const documents = texts.filter((words) => words.includes(word)).length;
        const sum = texts.reduce((before, words, text) => {
          const frequency = String(input.groups[text]) === group ? words.filter((one) => one === word).length : 0;
          return frequency === 0
            ? before
            : before + (frequency * tfIdf({ frequency: documents, documents }, 3)) / documents;
        }, 0);
        expect(sum / Math.LN10).toBeCloseTo(value, 1.9);
      }
  });
});
