import fc from 'fast-check';
import { englishCandidates } from '../../../src/terminology/extraction/english/english-candidates';
import { englishDocument } from '../../english/tokens-of';
import { troubledText } from '../../support/trouble';

const keysOf = async (text: string): Promise<string[]> =>
  englishCandidates(await englishDocument(text)).map(({ key }) => key);

/** The longest candidate of a text that holds one phrase. */
const longest = async (text: string) =>
  englishCandidates(await englishDocument(text)).reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));

describe('englishCandidates', () => {
  it.each<[string, string[]]>([
    ['We will promote high-quality development.', ['high quality development']],
    ['We will build a socialist market economy.', ['market economy', 'socialist market economy']],
    ['It is based on the rule of law.', ['rule of law']],
    ['They sent it to the Ministry of Education.', ['ministry of education']],
    [
      'It asked the Ministry of Housing and Urban-Rural Development.',
      ['ministry of housing and urban rural development'],
    ],
    ['It asked the National Development and Reform Commission.', ['national development and reform commission']],
    [
      'It was the Central Committee of the Communist Party of China.',
      ['central committee of communist party of china', 'communist party of china'],
    ],
    ['They protect the rights and interests of women.', ['right and interest of woman', 'right and interest']],
    ['We invest in science and technology.', ['science and technology', 'technology']],
    ["They joined the women's federations.", ["woman 's federation"]],
    ['We foster the emerging industries.', ['emerging industry']],
    ['We seek coordinated development.', ['coordinated development']],
    ['It holds for the GDP.', ['gdp']],
    ['They adopted the Beijing Platform for Action.', ['beijing platform for action']],
    ['They signed the Convention on the Law of the Sea.', ['convention on law of sea', 'law of sea']],
  ])('finds the terms of %j', async (text, keys) => {
    expect((await keysOf(text)).sort()).toEqual(expect.arrayContaining([...keys].sort()));
  });

  it.each([
    ['an article', 'the poverty line', /^the/],
    ['a pronoun', 'their poverty line', /^their/],
    ['a number', 'fifty poverty lines', /fifty/],
    ['an ordinal', 'the 37th poverty line', /37th/],
    ['a general adjective', 'other poverty lines', /other/],
    ['a verb', 'They promote poverty lines', /promote/],
    ['an owner', "China's poverty line", /china/],
  ])('takes no %s into a term', async (_, text, wrong) => {
    const keys = await keysOf(text);
    expect(keys).toContain('poverty line');
    expect(keys.filter((key) => wrong.test(key))).toEqual([]);
  });

  it.each([
    ['general words', 'It took time this year, in a way, for the people and the country.'],
    ['general words in pairs', 'It was the end of the year and a part of the process.'],
    ['names of months', 'It began on 11 May 1995 and ended in October.'],
    ['countries', 'It is in China.'],
    ['a committee and a day', 'The Committee on Monday agreed.'],
    ['pronouns and verbs', 'They said that it would have been done.'],
    ['letters of lists', 'See (a), B. and c.'],
  ])('finds nothing in %s', async (_, text) => {
    expect(await keysOf(text)).toEqual([]);
  });

  it.each([
    ['United Nations Development Programme', ['united nation', 'nation development', 'development programme']],
    ["the People's Republic of China", ["people 's republic", 'republic of china', 'people']],
    ['the Economic and Social Council', ['social council', 'economic and social']],
  ])('does not cut the name %j', async (name, wrong) => {
    const keys = await keysOf(`It was sent to ${name}.`);
    expect(keys.filter((key) => wrong.includes(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(0);
  });

  it.each([
    ['number', 'nuclear weapon', 'nuclear weapons'],
    ['hyphens', 'low-carbon economy', 'low carbon economy'],
    ['spelling', 'labour market', 'labor market'],
    ['spelling in -ise', 'urbanisation rate', 'urbanization rate'],
    ['spelling of programmes', 'training programme', 'training programs'],
    ['case', 'Rural Revitalization', 'rural revitalization'],
    ['apostrophes', "women's federation", 'women’s federations'],
  ])('counts variants in %s under one key', async (_, one, other) => {
    const [a, b] = [await longest(`We have the ${one} here.`), await longest(`We have the ${other} here.`)];
    expect(a.key).toBe(b.key);
  });

  it('says head, pattern and sentence', async () => {
    const text = 'It grew. The rule of law helps high-quality development.';
    const found = englishCandidates(await englishDocument(text));
    expect(found).toEqual(
      [
        {
          ...spanOf(text, 'rule of law'),
          key: 'rule of law',
          pattern: 'NOUN+ADP+NOUN',
          head: 'rule',
          words: ['rule', 'of', 'law'],
          sentence: 1,
        },
        { ...spanOf(text, 'law'), key: 'law', pattern: 'NOUN', head: 'law', words: ['law'], sentence: 1 },
        {
          ...spanOf(text, 'high-quality development'),
          key: 'high quality development',
          pattern: 'ADJ-NOUN+NOUN',
          head: 'development',
          words: ['high', 'quality', 'development'],
          sentence: 1,
        },
      ].filter(({ key }) => key !== 'law'),
    );
  });

  it('leaves out what lies in quantities and times', async () => {
    const text = 'The poverty line of the planning period fell.';
    const document = await englishDocument(text);
    const taken = { ...spanOf(text, 'planning period') } as never;
    const keys = englishCandidates({ ...document, times: [taken] }).map(({ key }) => key);
    expect(keys).toEqual(['poverty line']);
  });

  it('gives candidates in order that begin and end with a token', async () => {
    const words = [
      'the',
      'rule',
      'of',
      'law',
      'and',
      'Ministry',
      'Education',
      'high-quality',
      "women's",
      'growth',
      ',',
      'in',
    ];
    const text = fc.oneof(
      troubledText(),
      fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (trouble) => {
        const document = await englishDocument(trouble);
        const starts = new Set(document.tokens.map(({ start }) => start));
        const ends = new Set(document.tokens.map(({ end }) => end));
        let at = 0;
        for (const { start, end, words: own, key } of englishCandidates(document)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(starts.has(start) && ends.has(end)).toBe(true);
          expect(own.join(' ')).toBe(key);
          at = start;
        }
      }),
    );
  });

  it.each([
    ['a row of nouns', 'growth '.repeat(20_000)],
    ['a row of names', 'Growth '.repeat(20_000)],
    ['a chain of "of"', 'rule of law of '.repeat(8_000)],
    ['a chain of "and"', 'Growth and Trade and '.repeat(8_000)],
    ['a chain of hyphens', 'growth-'.repeat(20_000)],
  ])('gets through %s', async (_, text) => {
    const found = englishCandidates(await englishDocument(text));
    expect(found.length).toBeLessThan(text.length * 2);
    expect(Math.max(0, ...found.map(({ words }) => words.length))).toBeLessThanOrEqual(24);
  });
});

function spanOf(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}
