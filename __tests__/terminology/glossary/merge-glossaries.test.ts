import fc from 'fast-check';
import { glossaryOf, type GlossaryEntry } from '../../../src/terminology/glossary/glossary-of';
import { deduplicate, mergeGlossaries } from '../../../src/terminology/glossary/merge-glossaries';
import { parseGlossary } from '../../../src/terminology/glossary/parse-glossary';
import { troubledGlossary } from '../../support/troubled-glossary';

const merged = (...lists: GlossaryEntry[][]) => mergeGlossaries(lists.map((list) => glossaryOf(list)));
const english = ({ glossary }: ReturnType<typeof merged>) =>
  glossary.concepts.map(({ terms }) =>
    terms.filter(({ language }) => language === 'en').map(({ text, status }) => `${text}:${status}`),
  );

describe('mergeGlossaries', () => {
  it.each<[string, GlossaryEntry[], GlossaryEntry[], string[][]]>([
    ['a pair that both have', [{ zh: '六稳', en: 'A' }], [{ zh: '六稳', en: 'A' }], [['A:preferred']]],
    [
      'a shared pair with further translations',
      [{ zh: '六稳', en: ['A', 'B'] }],
      [{ zh: '六稳', en: ['C', 'B'] }],
      [['A:preferred', 'B:admitted', 'C:admitted']],
    ],
    [
      'a pair in another width and case',
      [{ zh: 'Ｇ20', en: 'A b' }],
      [{ zh: 'G20', en: 'a  B' }],
      [['A b:preferred', 'a  B:admitted']],
    ],
    ['a term that the other has no translation of', [{ zh: '六稳', en: 'A' }], [{ zh: '六稳' }], [['A:preferred']]],
    ['a term that the first has no translation of', [{ zh: '六稳' }], [{ zh: '六稳', en: 'A' }], [['A:preferred']]],
    [
      'a term with another translation',
      [{ zh: '六稳', en: 'A' }],
      [{ zh: '六稳', en: 'B' }],
      [['A:preferred'], ['B:preferred']],
    ],
    [
      'a translation of another term',
      [{ zh: '六稳', en: 'A' }],
      [{ zh: '六保', en: 'A' }],
      [['A:preferred'], ['A:preferred']],
    ],
    [
      'concepts that a third joins',
      [
        { zh: '六稳', en: 'A' },
        { zh: '六稳', en: 'B' },
      ],
      [{ zh: '六稳', en: ['A', 'B'] }],
      [['A:preferred', 'B:admitted']],
    ],
    [
      'a term without translation that two concepts have',
      [
        { zh: '稳', en: 'A' },
        { zh: '稳', en: 'B' },
      ],
      [{ zh: '稳' }],
      [['A:preferred'], ['B:preferred'], []],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(english(merged(first, second))).toEqual(expected);
  });

  it('by source, a shared source term is enough', () => {
    const lists = [glossaryOf([{ zh: '六稳', en: 'A' }]), glossaryOf([{ zh: '六稳', en: 'B' }])];
    const { glossary, joined, conflicts } = mergeGlossaries(lists, { by: 'source' });
    expect(glossary.concepts).toHaveLength(1);
    expect(joined).toBe(1);
    expect(conflicts).toEqual([{ kind: 'preferred', concepts: ['六稳'], language: 'en', kept: 'A', others: ['B'] }]);
  });

  it('gathers definitions, notes and contexts, keeps the earlier domain, and tells of every conflict', () => {
    const term = (text: string) => ({ language: 'zh', text: '六稳', contexts: [{ text }] });
    const { glossary, conflicts } = merged(
      [
        {
          id: 'x',
          domain: 'd1',
          source: 's1',
          note: 'n1',
          definition: 'a',
          terms: [
            { ...term('k1'), status: 'admitted' },
            { language: 'en', text: 'A', partOfSpeech: 'noun' },
          ],
        },
      ],
      [
        {
          id: 'y',
          domain: 'd2',
          source: 's2',
          note: 'n2',
          definition: 'b',
          terms: [
            { ...term('k2'), status: 'forbidden' },
            { language: 'en', text: 'A', partOfSpeech: 'verb' },
          ],
        },
      ],
    );
    expect(glossary.concepts).toEqual([
      {
        id: 'x',
        domain: 'd1',
        source: 's1',
        note: 'n1\nn2',
        definitions: [{ text: 'a' }, { text: 'b' }],
        terms: [
          { language: 'zh', text: '六稳', status: 'admitted', contexts: [{ text: 'k1' }, { text: 'k2' }] },
          { language: 'en', text: 'A', partOfSpeech: 'noun' },
        ],
      },
    ]);
    expect(conflicts.map(({ kind, kept, others }) => [kind, kept, ...others])).toEqual([
      ['domain', 'd1', 'd2'],
      ['source', 's1', 's2'],
      ['definition', 'a', 'b'],
      ['status', 'admitted', 'forbidden'],
      ['part-of-speech', 'noun', 'verb'],
    ]);
  });

  it('tells of a source term whose concepts prefer different translations, once', () => {
    const { conflicts } = merged([{ zh: ['稳', '稳定'], en: 'A' }], [{ zh: ['稳', '稳定'], en: 'B' }]);
    expect(conflicts).toEqual([
      { kind: 'translation', concepts: ['稳', '稳-2'], language: 'en', term: '稳', kept: 'A', others: ['B'] },
    ]);
  });

  it('gives an id that is taken a number', () => {
    const { glossary } = merged(
      [{ id: 'a', zh: '甲' }],
      [
        { id: 'a', zh: '乙' },
        { id: 'a-2', zh: '丙' },
      ],
    );
    expect(glossary.concepts.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-2-2']);
  });

  it('needs a glossary', () => {
    expect(() => mergeGlossaries([])).toThrow(RangeError);
  });

  it('makes a valid glossary of which nothing more can be joined, and loses no term', () => {
    fc.assert(
      fc.property(troubledGlossary, troubledGlossary, (a, b) => {
        const { glossary, joined } = mergeGlossaries([a, b]);
        expect(parseGlossary(glossary)).toEqual(glossary);
        expect(joined).toBe(a.concepts.length + b.concepts.length - glossary.concepts.length);
        const texts = ({ concepts }: typeof a) =>
          new Set(concepts.flatMap(({ terms }) => terms.map(({ language, text }) => `${language}\n${text}`)));
        expect(texts(glossary)).toEqual(new Set([...texts(a), ...texts(b)]));
        expect(mergeGlossaries([glossary, a, b]).glossary.concepts.length).toBe(glossary.concepts.length);
      }),
      { numRuns: 200 },
    );
  });
});

it('deduplicate joins within a glossary', () => {
  const { glossary, joined } = deduplicate(
    glossaryOf([
      { zh: '甲', en: 'a' },
      { zh: '乙', en: 'b' },
      { zh: '甲', en: 'a' },
    ]),
  );
  expect(glossary.concepts.map(({ id }) => id)).toEqual(['甲', '乙']);
  expect(joined).toBe(1);
});
