import fc from 'fast-check';
import { checkGlossary } from '../../../src/terminology/glossary/check/check-glossary';
import { GLOSSARY_CHECKS } from '../../../src/terminology/glossary/check/finding';
import { glossaryOf, type GlossaryEntry } from '../../../src/terminology/glossary/glossary-of';
import { troubledGlossary } from '../../support/troubled-glossary';

const found = (...entries: GlossaryEntry[]) =>
  checkGlossary(glossaryOf(entries)).map(({ check, severity }) => `${check}:${severity}`);
const status = (text: string, status: 'deprecated' | 'forbidden') => [{ language: 'en', text, status }];

describe('checkGlossary finds', () => {
  it.each<[string, GlossaryEntry[]]>([
    ['duplicate-term:error', [{ zh: '六稳', en: ['a', 'a'] }]],
    ['case-variant:info', [{ zh: '六稳', en: ['Six Fronts', 'six fronts'] }]],
    [
      'case-variant:info',
      [
        { zh: '六稳', en: 'Fronts' },
        { zh: '稳', en: 'fronts' },
      ],
    ],
    [
      'duplicate-concept:warning',
      [
        { zh: '六稳', en: 'a' },
        { zh: '六稳', en: 'a' },
      ],
    ],
    [
      'ambiguous-source:warning',
      [
        { zh: '稳', en: 'a' },
        { zh: '稳', en: 'b' },
      ],
    ],
    [
      'shared-translation:info',
      [
        { zh: '稳', en: 'a' },
        { zh: '保', en: 'a' },
      ],
    ],
    ['missing-translation:warning', [{ zh: '稳', en: 'a' }, { zh: '保' }]],
    ['missing-translation:warning', [{ zh: '稳', en: 'a' }, { en: 'b' }]],
    ['identical-translation:info', [{ zh: 'APEC', en: 'APEC' }]],
    ['several-preferred:warning', [{ zh: '稳', en: 'a', terms: [{ language: 'en', text: 'b', status: 'preferred' }] }]],
    ['no-replacement:warning', [{ zh: '稳', terms: status('a', 'deprecated') }]],
    [
      'status-conflict:error',
      [
        { zh: '稳', en: 'b', terms: status('a', 'forbidden') },
        { zh: '保', en: 'a' },
      ],
    ],
    [
      'status-conflict:warning',
      [
        { zh: '稳', en: 'b', terms: status('a', 'deprecated') },
        { zh: '保', en: 'a' },
      ],
    ],
    ['number-mismatch:warning', [{ zh: '四个全面', en: 'Three Comprehensives' }]],
    ['number-mismatch:warning', [{ zh: '2035年远景目标', en: 'Long-Range Objectives Through the Year 2025' }]],
    ['number-mismatch:warning', [{ zh: '十四五规划', en: '13th Plan' }]],
    ['number-mismatch:warning', [{ zh: '三严三实', en: 'Four Stricts and Three Earnests' }]],
    ['number-mismatch:warning', [{ zh: '五讲四美', en: 'Five Stresses and Three Beauties' }]],
    ['spacing:warning', [{ zh: '六稳 ', en: 'a' }]],
    ['spacing:warning', [{ zh: '稳', en: 'six  fronts' }]],
    ['spacing:warning', [{ zh: '共同\n富裕', en: 'a' }]],
    ['spacing:info', [{ zh: '共同 富裕', en: 'a' }]],
    ['invisible-character:error', [{ zh: '共同\u200B富裕', en: 'a' }]],
    ['width:warning', [{ zh: 'Ｇ20峰会', en: 'G20 summit' }]],
    ['width:warning', [{ zh: '改革,开放', en: 'a' }]],
    ['width:warning', [{ zh: '稳', en: 'reform，opening' }]],
    ['brackets:warning', [{ zh: '“放管服改革', en: 'a' }]],
    ['brackets:warning', [{ zh: '稳', en: 'reform (2018' }]],
    ['brackets:warning', [{ zh: '稳', en: 'the "six fronts' }]],
    ['wrong-script:error', [{ zh: '稳', en: 'the 六 fronts' }]],
    ['wrong-script:warning', [{ zh: 'building socialism', en: 'a' }]],
    ['full-stop:warning', [{ zh: '共同富裕。', en: 'a' }]],
    ['full-stop:warning', [{ zh: '稳', en: 'Common prosperity.' }]],
    [
      'near-duplicate:info',
      [
        { zh: '共同富裕', en: 'common prosperity' },
        { zh: '共同富裕目标', en: 'common prosperty' },
      ],
    ],
    [
      'near-duplicate:info',
      [
        { zh: '“放管服”改革', en: 'a' },
        { zh: '放管服改革', en: 'b' },
      ],
    ],
  ])('%s in %j', (finding, entries) => {
    expect(found(...entries)).toContain(finding);
  });
});

describe('checkGlossary has nothing to say of', () => {
  it.each<[string, GlossaryEntry[]]>([
    ['three and three', [{ zh: '三严三实', en: 'Three Stricts and Three Earnests' }]],
    ['numbers in another order', [{ zh: '三年21项任务', en: 'twenty-one tasks in three years' }]],
    ['a plan and its year', [{ zh: '十四五时期五大任务', en: 'five tasks of the 14th Five-Year Plan period' }]],
    ['a sum', [{ zh: '三去一降一补', en: 'five priority tasks' }]],
    ['a number that only Chinese names', [{ zh: '三农', en: 'agriculture, rural areas, and rural people' }]],
    [
      'ordinals',
      [
        { zh: '二十大', en: 'the 20th National Congress' },
        { zh: '第三产业', en: 'tertiary sector' },
      ],
    ],
    ['a plan by its number', [{ zh: '十四五规划', en: '14th Five-Year Plan' }]],
    ['years', [{ zh: '二〇三五年', en: 'the year 2035' }]],
    [
      'large units',
      [
        { zh: '两个一百年', en: 'Two Centenary Goals' },
        { zh: '14亿人口', en: '1.4 billion people' },
      ],
    ],
    ['dual', [{ zh: '双循环', en: 'dual circulation' }]],
    ['places with numerals', [{ zh: '四川省', en: 'Sichuan Province, 2 rivers' }]],
    ['one that counts nothing', [{ zh: '一站式服务', en: 'one-stop service in 3 steps' }]],
    [
      'abbreviations',
      [
        { zh: '某公司', en: 'Some Co., Ltd.' },
        { zh: '美国', en: 'U.S.' },
        { zh: '等', en: 'reform, etc.' },
      ],
    ],
    ['numbered terms', [{ zh: '1）统筹发展', en: '1) overall development' }]],
    ['brackets of two widths', [{ zh: '亚太经合组织（APEC)', en: 'Asia-Pacific Economic Cooperation' }]],
    [
      'apostrophes',
      [
        { zh: '民生', en: 'people’s livelihood' },
        { zh: '民心', en: "people's hearts" },
      ],
    ],
    [
      'a name that stays',
      [
        { zh: 'APEC', doNotTranslate: true },
        { zh: '稳', en: 'a' },
      ],
    ],
    ['an acronym', [{ zh: 'APEC', en: 'Asia-Pacific Economic Cooperation' }]],
    [
      'plans that differ in their number',
      [
        { zh: '十三五规划', en: '13th Five-Year Plan' },
        { zh: '十四五规划', en: '14th Five-Year Plan' },
      ],
    ],
    [
      'governments that differ in a character',
      [
        { zh: '省人民政府', en: 'provincial government' },
        { zh: '市人民政府', en: 'city government' },
      ],
    ],
    ['a forbidden term with a replacement', [{ zh: '稳', en: 'a', terms: status('b', 'forbidden') }]],
    [
      'names that differ in a letter',
      [
        { zh: '寿光市', en: 'Shouguang' },
        { zh: '首钢', en: 'Shougang' },
      ],
    ],
    ['years in two digits', [{ zh: '九二共识', en: 'the 1992 Consensus' }]],
    ['doubling twice', [{ zh: '翻两番', en: 'quadruple' }]],
    ['emoji', [{ zh: '家庭👨‍👩‍👧', en: 'family 👨‍👩‍👧' }]],
  ])('%s', (_, entries) => {
    expect(found(...entries)).toEqual([]);
  });
});

it('findings name the concept, the others and the term', () => {
  expect(
    checkGlossary(
      glossaryOf([
        { zh: '稳', en: 'a' },
        { zh: '稳', en: 'b' },
      ]),
    ),
  ).toEqual([
    {
      check: 'ambiguous-source',
      severity: 'warning',
      concept: '稳',
      others: ['稳-2'],
      language: 'zh',
      term: '稳',
      message: '"稳" stands for "a", "b"',
    },
  ]);
});

it('a check can be left out, and another language looked at', () => {
  const glossary = glossaryOf([{ zh: '稳', en: 'Common prosperity.' }]);
  expect(checkGlossary(glossary, { except: ['full-stop'] })).toEqual([]);
  expect(checkGlossary(glossary, { targetLanguage: 'fr' }).map(({ check }) => check)).toEqual([
    'full-stop',
    'missing-translation',
  ]);
});

it('any glossary is checked, in the order of its concepts', () => {
  fc.assert(
    fc.property(troubledGlossary, (glossary) => {
      const ids = glossary.concepts.map(({ id }) => id);
      const places = checkGlossary(glossary).map(({ check, concept }) => {
        expect(GLOSSARY_CHECKS).toContain(check);
        return ids.indexOf(concept);
      });
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }),
    { numRuns: 200 },
  );
});
