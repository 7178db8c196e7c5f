import fc from 'fast-check';
import {
  composeTranslation,
  extractTerms,
  glossaryFromTerms,
  parseGlossary,
  readTbx,
  standardGlossary,
  stringifyGlossary,
  writeTbx,
  type ExtractedTerm,
} from '../../../src/terminology';
import { troubledTerm } from '../../support/troubled-glossary';
import { documentsOf } from './extracted';

const TEXT =
  '完善社区信用体系（town credit）。强化环境保护机制。国务院印发通知。海绵城市是指能够吸水的城市。' +
  '大连商品交易所（以下简称大商所）成立。大连商品交易所扩容。实施“零距离”服务。零距离服务见效。';

async function extracted(contexts = 3): Promise<readonly ExtractedTerm[]> {
  const compose = (words: Parameters<typeof composeTranslation>[0]) => composeTranslation(words, standardGlossary());
  return extractTerms(await documentsOf(TEXT), { minFrequency: 1, contexts, compose });
}

const bare = (term: string, language: 'zh' | 'en' = 'zh'): ExtractedTerm => ({
  term,
  language,
  variants: [],
  frequency: 1,
  documents: 1,
  score: 0.5,
  measures: { cValue: 0 },
  contexts: [],
});

describe('glossaryFromTerms', () => {
  it.each([0, 1, 3])('gives a valid glossary with %i contexts', async (contexts) => {
    const glossary = glossaryFromTerms(await extracted(contexts), { title: 'Invented' });
    expect(parseGlossary(stringifyGlossary(glossary))).toEqual(glossary);
    expect(glossary).toMatchObject({ title: 'Invented', sourceLanguage: 'zh' });
  });

  it('is valid without terms', () => {
    const glossary = glossaryFromTerms([]);
    expect(parseGlossary(stringifyGlossary(glossary))).toEqual(glossary);
  });

  it('keeps the term with its variants, English, kind, definition and contexts', async () => {
    const { concepts } = glossaryFromTerms(await extracted());
    const of = (text: string) => concepts.find(({ terms }) => terms[0]!.text === text)!;
    expect(of('大连商品交易所')).toMatchObject({
      domain: 'organization',
      terms: [
        { text: '大连商品交易所', status: 'preferred', language: 'zh', partOfSpeech: 'noun' },
        { text: '大商所', status: 'admitted', note: 'short-form' },
        { text: 'Dalian Commodity Exchange', language: 'en', status: 'preferred' },
      ],
    });
    expect(of('社区信用体系').terms[1]).toMatchObject({ text: 'town credit', source: 'text-0.txt' });
    expect(of('环境保护机制').terms[1]).toMatchObject({
      text: 'environmental protection mechanism',
      status: 'admitted',
      note: expect.stringContaining('to be checked'),
    });
    expect(of('海绵城市').definitions).toEqual([{ language: 'zh', text: '能够吸水的城市。', source: 'text-0.txt' }]);
    expect(of('国务院').terms[0]!.contexts).toEqual([{ text: '国务院印发通知。', source: 'text-0.txt' }]);
  });

  it('gives the same terms the same ids, in whatever company', async () => {
    const terms = await extracted();
    const ids = (all: readonly ExtractedTerm[]) => glossaryFromTerms(all).concepts.map(({ id }) => id);
    expect(ids(terms)).toEqual(ids(await extracted()));
    expect(ids([...terms].reverse())).toEqual(ids(terms).reverse());
    expect(ids(terms.slice(2))).toEqual(ids(terms).slice(2));
  });

  it.each([
    ['written alike', ['leaves', 'leaves', 'leaves']],
    ['that differ in a blank', ['low carbon', 'low-carbon']],
    ['of which one looks like a numbered id', ['leaves', 'leaves-2', 'leaves']],
  ])('gives terms %s ids of their own', (_, names) => {
    const { concepts } = glossaryFromTerms(names.map((name) => bare(name, 'en')));
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(names.length);
  });

  it('takes the language of the best term, or what is asked for', () => {
    expect(glossaryFromTerms([bare('rule of law', 'en')]).sourceLanguage).toBe('en');
    expect(glossaryFromTerms([bare('法治')], { sourceLanguage: 'zh-Hans' }).sourceLanguage).toBe('zh-Hans');
  });

  it('goes through TBX and back', async () => {
    const glossary = glossaryFromTerms(await extracted(), { title: 'Invented' });
    const back = readTbx(writeTbx(glossary).output).glossary;
    expect(
      back.concepts.map(({ terms }) => terms.map(({ language, text, status }) => [language, text, status])),
    ).toEqual(
      glossary.concepts.map(({ terms }) => terms.map(({ language, text, status }) => [language, text, status])),
    );
    expect(back.concepts.map(({ definitions }) => definitions)).toEqual(
      glossary.concepts.map(({ definitions }) => definitions),
    );
  });

  it('is valid whatever the terms are', () => {
    fc.assert(
      fc.property(fc.array(troubledTerm, { maxLength: 8 }), (names) => {
        const glossary = glossaryFromTerms(names.map((name) => bare(name)));
        expect(parseGlossary(stringifyGlossary(glossary))).toEqual(glossary);
      }),
    );
  });
});
