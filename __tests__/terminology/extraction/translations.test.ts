import { composeTranslation, glossaryOf, standardGlossary } from '../../../src/terminology';
import { termOf, termsOf } from './extracted';

const glossary = glossaryOf([
  { zh: '林下经济', en: 'under-forest economy' },
  { zh: '高质量发展', en: 'development of high quality' },
]);
const compose: NonNullable<Parameters<typeof termsOf>[1]>['compose'] = (words) =>
  composeTranslation(words, standardGlossary());

describe('English of terms', () => {
  it.each([
    ['the glossary', '发展林下经济。', '林下经济', 'under-forest economy', 'glossary'],
    [
      'the glossary before the entity layer',
      '推动高质量发展。',
      '高质量发展',
      'development of high quality',
      'glossary',
    ],
    [
      'the glossary before the text',
      '发展林下经济（forest economy）。',
      '林下经济',
      'under-forest economy',
      'glossary',
    ],
    ['the entity layer', '国务院印发通知。', '国务院', 'State Council', 'glossary'],
    ['brackets in the text', '完善社区信用体系（town credit）。', '社区信用体系', 'town credit', 'text'],
    [
      'brackets after a verb and its object',
      '建设社区信用体系（town credit）。',
      '社区信用体系',
      'town credit',
      'text',
    ],
    ['the parts', '强化环境保护机制。', '环境保护机制', 'environmental protection mechanism', 'composed'],
    ['the text before the parts', '强化环境保护机制（EPM）。', '环境保护机制', 'EPM', 'text'],
  ])('comes from %s', async (_, text, name, english, grade) => {
    expect((await termOf(text, name, { glossary, compose })).english).toMatchObject({ text: english, grade });
  });

  it.each([
    ['no source', '完善社区养老设施。', '社区养老设施'],
    ['Chinese in brackets', '完善社区养老设施（含镇村）。', '社区养老设施'],
    ['one letter in brackets', '完善社区养老设施（A）。', '社区养老设施'],
    ['a number in brackets', '完善社区养老设施（2024）。', '社区养老设施'],
    ['a bracket that does not close', '完善社区养老设施（old-age care。', '社区养老设施'],
  ])('is absent with %s', async (_, text, name) => {
    expect(await termOf(text, name)).not.toHaveProperty('english');
  });

  it('is that of the whole, not of what the whole ends with', async () => {
    const text = '社区信用体系（community credit system）有效。信用体系健全。社区信用体系显效。信用体系有力。';
    const terms = await termsOf(text);
    expect(terms.map(({ term, english }) => [term, english?.text])).toEqual(
      expect.arrayContaining([
        ['社区信用体系', 'community credit system'],
        ['信用体系', undefined],
      ]),
    );
  });

  it('makes terms of the glossary known, however seldom they stand', async () => {
    const terms = await termsOf('发展林下经济。完善社区养老设施。', { minFrequency: 9, glossary });
    expect(terms.map(({ term }) => term)).toEqual(['林下经济']);
  });

  it('leaves out what the glossary forbids', async () => {
    const forbidden = {
      ...glossary,
      concepts: glossary.concepts.map((concept) => ({
        ...concept,
        terms: concept.terms.map((term) => ({ ...term, status: 'forbidden' as const })),
      })),
    };
    expect(await termOf('发展林下经济。', '林下经济', { glossary: forbidden })).not.toHaveProperty('english');
  });
});
