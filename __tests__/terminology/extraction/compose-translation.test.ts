import fc from 'fast-check';
import type { Glossary, GlossaryTerm } from '../../../src/terminology';
import { asModifier } from '../../../src/terminology/extraction/meaning/as-modifier';
import { composeTranslation } from '../../../src/terminology/extraction/meaning/compose-translation';
import { standardGlossary } from '../../../src/terminology/glossary/standard-glossary';

const compose = (compound: string, glossary: Glossary = standardGlossary()): string | undefined =>
  composeTranslation(
    compound.split('|').map((text) => ({ text })),
    glossary,
  )?.text;

describe('composeTranslation', () => {
  it.each([
    ['农村|养老|服务|体系', 'rural elderly care service system'],
    ['智慧|农业|平台', 'smart agriculture platform'],
    ['风险|评估|机制', 'risk assessment mechanism'],
    ['基层|治理|水平', 'level of primary-level governance'],
    ['战略性|新兴产业|比重', 'proportion of strategic emerging industries'],
    ['军队|现代化', 'modernization of the military'],
    ['劳动者|合法权益', 'lawful rights and interests of workers'],
    ['文化|体育|活动', 'cultural and sports activities'],
    ['发展|平台', 'development platform'],
    ['数字经济|产业园', 'digital economy industrial park'],
  ])('puts %s together as %s', (compound, expected) => {
    expect(compose(compound)).toBe(expected);
  });

  it.each([
    ['a part that is not known', '某某|机制'],
    ['a modifier alone', '智慧|基层'],
    ['a verb with its object', '发展|产业'],
    ['two acts side by side', '产业|合作|保护'],
    ['a head that has a tail of its own', '高速铁路|运营|里程'],
    ['a programme as a modifier', '美丽|中国|体系'],
    ['one word', '机制'],
    ['more than a compound', '农村|农村|农村|农村|农村|农村|机制'],
    ['the same word twice', '体系|系统|制度|体系'],
    ['what the glossary has as a whole', '社会|治理'],
  ])('gives nothing for %s: %s', (_, compound) => {
    expect(compose(compound)).toBeUndefined();
  });

  it('says what the translation is made of', () => {
    expect(
      composeTranslation([{ text: '农村' }, { text: '养老' }, { text: '服务' }, { text: '体系' }], standardGlossary())
        ?.source,
    ).toBe('composed: 农村 + 养老服务体系');
  });

  describe('with a glossary of one’s own', () => {
    const glossaryOf = (...terms: [zh: string, en: string, more?: Partial<GlossaryTerm>][]): Glossary => ({
      format: 'gongwen-glossary',
      version: 1,
      sourceLanguage: 'zh',
      concepts: terms.map(([zh, en, more]) => ({
        id: zh,
        terms: [
          { language: 'zh', text: zh },
          { language: 'en', text: en, ...more },
        ],
      })),
    });

    it('takes its nouns before those of the lexicon', () => {
      expect(compose('协调|机制', glossaryOf(['机制', 'scheme']))).toBe('coordination scheme');
    });

    it('takes its adjectives before nouns, and never as heads', () => {
      const glossary = glossaryOf(['云上', 'cloud-based', { partOfSpeech: 'adjective' }]);
      expect(compose('云上|平台', glossary)).toBe('cloud-based platform');
      expect(compose('平台|云上', glossary)).toBeUndefined();
    });

    it.each(['deprecated', 'forbidden'] as const)('takes no English that is %s', (status) => {
      expect(compose('云港|机制', glossaryOf(['云港', 'Cloud Port', { status }]))).toBeUndefined();
    });

    it('takes no verbs', () => {
      expect(compose('去库存|机制', glossaryOf(['去库存', 'destock', { partOfSpeech: 'verb' }]))).toBeUndefined();
    });
  });

  it('gives English, of what it is given, or nothing', () => {
    const words = ['农村', '智慧', '机制', '发展', '水平', '体系', '养老服务', '新兴产业', '__proto__', '', '𠮷', '5G'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (texts) => {
        const parts = texts.map((text) => ({ text }));
        const composed = composeTranslation(parts, standardGlossary());
        expect(composeTranslation(parts, standardGlossary())).toEqual(composed);
        if (composed === undefined) return;
        expect(composed.text).toMatch(/^[A-Za-z\d][A-Za-z\d ,'-]*$/);
        expect(composed.source.replace(/^composed: | \+ /g, '')).toBe(texts.join(''));
      }),
    );
  });
});

describe('asModifier', () => {
  it.each([
    ['public services', 'public service'],
    ['tax cuts', 'tax cut'],
    ['policies', 'policy'],
    ['human resources', 'human resources'],
    ['business', 'business'],
    ['rule of law', undefined],
    ['people with disabilities', undefined],
    ['changing outdated customs', undefined],
    ['the Beautiful China initiative', undefined],
    ['small and medium-sized enterprises', undefined],
  ])('has %s before a noun as %s', (english, expected) => {
    expect(asModifier(english)).toBe(expected);
  });
});
