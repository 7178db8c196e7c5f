import fc from 'fast-check';
import { parseDocument, stringifyDocument } from '../../../src/document';
import type { CustomEntity, Document } from '../../../src/model';
import { Pipeline } from '../../../src/pipeline';
import { intlSegmenter, sentences, words } from '../../../src/segmentation';
import { structure } from '../../../src/structure';
import type { Concept, Glossary, GlossaryTerm } from '../../../src/terminology';
import { glossaryTerms } from '../../../src/terminology/glossary/glossary-terms';
import { standardGlossary } from '../../../src/terminology/glossary/standard-glossary';

const glossaryOf = (...concepts: Concept[]): Glossary => ({
  format: 'gongwen-glossary',
  version: 1,
  sourceLanguage: 'zh',
  concepts,
});
const zh = (text: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm => ({ language: 'zh', text, ...more });
const en = (text: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm => ({ language: 'en', text, ...more });
let next = 0;
const concept = (...terms: GlossaryTerm[]): Concept => ({ id: `c${next++}`, terms });

function annotated(text: string, glossary: Glossary, language: 'zh' | 'en' = 'zh'): Document {
  return new Pipeline().use(glossaryTerms(glossary)).annotate(text, { language });
}
const found = (text: string, glossary: Glossary, language: 'zh' | 'en' = 'zh'): string[] =>
  annotated(text, glossary, language).entities.map(({ start, end }) => text.slice(start, end));
const attributesOf = (text: string, glossary: Glossary, language: 'zh' | 'en' = 'zh') =>
  (annotated(text, glossary, language).entities as CustomEntity[]).map(({ attributes }) => attributes);

describe('glossaryTerms', () => {
  it('tells the concept, its better name and its English', () => {
    const glossary = glossaryOf({
      id: 'soe',
      domain: 'economy',
      source: 'law',
      terms: [
        zh('国有企业', { status: 'preferred' }),
        zh('国企', { status: 'admitted' }),
        en('state-owned enterprise', { status: 'preferred' }),
      ],
    });
    const document = annotated('深化国企改革', glossary);
    expect(document.entities).toEqual([
      {
        id: 'entity/custom/2-4',
        kind: 'custom',
        label: 'term',
        start: 2,
        end: 4,
        canonical: '国有企业',
        gloss: { en: 'state-owned enterprise', source: 'law' },
        attributes: { concept: 'soe', status: 'admitted', domain: 'economy' },
        provenance: { run: 0, ground: 'glossary:soe' },
      },
    ]);
    expect(parseDocument(stringifyDocument(document))).toEqual(document);
  });

  it.each([
    ['the longest term', [zh('乡村'), zh('乡村振兴')], '推进乡村振兴', ['乡村振兴']],
    ['full-width letters as half-width', [zh('5G')], '建设５Ｇ网络', ['５Ｇ']],
    ['no term inside a longer run of letters or digits', [zh('5G')], '15G、5GB、5G', ['5G']],
    ['nothing in another script of the same characters', [en('5G network')], '5G网络', []],
    ['a term in a language with a region', [{ language: 'zh-Hans', text: '民生' }], '保障民生', ['民生']],
    ['terms beyond the BMP', [zh('𠮷港')], '在𠮷港。', ['𠮷港']],
  ])('finds %s', (_, terms, text, expected) => {
    expect(found(text, glossaryOf(...terms.map((term) => concept(term))))).toEqual(expected);
  });

  it.each([
    ['plurals', 'transfer payment', 'Transfer payments rose; a transfer payment fell.', 2],
    ['singulars of several words', 'tax cuts', 'a tax cut', 1],
    ['the plural of the noun before of', 'area of weakness', 'areas of weakness', 1],
    ['plurals in -ies', 'fiscal policy', 'Fiscal policies matter', 1],
    ['a hyphen for a blank', 'high-quality development', 'high quality development', 1],
    ['a line break for a blank', 'green development', 'green\ndevelopment', 1],
    ['headings in capitals', 'green development', 'GREEN DEVELOPMENT', 1],
    ['a term without its article', 'the mass line', 'follow the mass line', 1],
    ['a curly apostrophe', "people's congress", 'the people’s congress', 1],
    ['an abbreviation in capitals only', 'WHO', 'those who know the WHO', 1],
    ['no part of a longer word', 'tax', 'taxonomy, syntax', 0],
    ['no verb for a noun of one word', 'goods', 'a good deal', 0],
  ])('finds in English %s', (_, term, text, count) => {
    expect(found(text, glossaryOf(concept(en(term))), 'en')).toHaveLength(count);
  });

  it('inflects no term that is not a noun', () => {
    const glossary = glossaryOf(concept(en('destock', { partOfSpeech: 'verb' })));
    expect(found('destock, destocks', glossary, 'en')).toEqual(['destock']);
  });

  it('gives the Chinese of an English term', () => {
    const glossary = glossaryOf({ id: 'x', terms: [zh('营商环境'), en('business environment')] });
    expect(attributesOf('the business environment', glossary, 'en')).toEqual([
      { concept: 'x', translation: '营商环境' },
    ]);
  });

  it('flags a form of several concepts, and takes the one whose better term it is', () => {
    const glossary = glossaryOf(
      { id: 'posts', terms: [zh('编制', { status: 'admitted' }), en('staffing')] },
      { id: 'draw-up', terms: [zh('编制', { status: 'preferred' }), en('draw up')] },
    );
    const [entity] = annotated('编制规划', glossary).entities as CustomEntity[];
    expect(entity?.attributes).toEqual({
      concept: 'draw-up',
      status: 'preferred',
      ambiguous: true,
      concepts: ['draw-up', 'posts'],
    });
    expect(entity?.gloss?.en).toBe('draw up');
  });

  it.each(['deprecated', 'forbidden'] as const)('says what to write instead of a term that is %s', (status) => {
    const glossary = glossaryOf({
      id: 'x',
      terms: [en('well-off society', { status }), en('moderately prosperous society', { status: 'preferred' })],
    });
    expect(attributesOf('a well-off society', glossary, 'en')).toEqual([
      { concept: 'x', status, replacement: 'moderately prosperous society' },
    ]);
  });

  it('finds what is not to be translated in a text of any language', () => {
    const glossary = glossaryOf({ id: 'x', doNotTranslate: true, terms: [en('BeiDou')] });
    expect(attributesOf('建设BeiDou系统', glossary)).toEqual([{ concept: 'x', doNotTranslate: true }]);
  });

  describe('in a document with words', () => {
    const glossary = glossaryOf(concept(zh('市长')), concept(zh('长效机制建')));
    const read = new Pipeline().use(structure()).use(sentences()).use(words(intlSegmenter()));
    const inWords = (text: string, wholeWords: boolean): string[] =>
      (wholeWords ? read.use(glossaryTerms(glossary, { wholeWords })) : read.use(glossaryTerms(glossary)))
        .annotate(text)
        .entities.map(({ start, end }) => text.slice(start, end));

    it('takes short terms only as whole words', () => {
      expect(inWords('城市长期发展。市长说', false)).toEqual(['市长']);
      expect(found('城市长期发展。市长说', glossary)).toEqual(['市长', '市长']);
    });

    it('takes long ones wherever they stand, unless it is asked for whole words', () => {
      expect(inWords('长效机制建设', false)).toEqual(['长效机制建']);
      expect(inWords('长效机制建设', true)).toEqual([]);
    });
  });

  it('is recorded under the name that it is given', () => {
    const component = glossaryTerms(glossaryOf(concept(zh('民生'))), { id: 'mine' });
    const document = new Pipeline().use(component).annotate('民生');
    expect(document.runs[0]?.dictionaries).toEqual([{ id: 'mine', version: component.dictionaries![0]!.version }]);
    expect(document.entities[0]?.provenance.ground).toMatch(/^mine:/);
  });

  const pieces = ['营商环境', '5G', '５Ｇ', '乡村振兴', '的', '𠮷', 'WHO', ' ', '\n', '高质量', 'GDP', '编制'];
  it('gives the same for the same text: sorted, disjoint, each a form of its concept', () => {
    const component = glossaryTerms(standardGlossary());
    const byId = new Map(standardGlossary().concepts.map((one) => [one.id, one]));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const document = new Pipeline().use(component).annotate(text);
        expect(new Pipeline().use(component).annotate(text)).toEqual(document);
        let end = 0;
        for (const entity of document.entities as CustomEntity[]) {
          expect(entity.start).toBeGreaterThanOrEqual(end);
          end = entity.end;
          const written = text.slice(entity.start, entity.end).normalize('NFKC');
          expect(byId.get(entity.attributes!['concept'] as string)!.terms.map((term) => term.text)).toContain(written);
        }
      }),
    );
  });

  it('loads a hundred thousand terms and reads a megabyte of one term', () => {
    const many = glossaryOf(
      ...Array.from({ length: 50_000 }, (_, i) => ({ id: `n${i}`, terms: [zh(`术语${i}号`), en(`term number ${i}`)] })),
    );
    const text = '术语49999号'.repeat(20_000);
    expect(found(text, many)).toHaveLength(20_000);
  });
});
