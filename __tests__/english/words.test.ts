import fc from 'fast-check';
import { loadCompromise, type EnglishTagger } from '../../src/english';
import { isBlank, insideSurrogatePair } from '../../src/text';
import { troubledText } from '../support/trouble';
import { tokensOf, written } from './tokens-of';

let tagger: EnglishTagger;
beforeAll(async () => {
  tagger = await loadCompromise();
});

describe('englishWords', () => {
  it('names the tagger and its version', () => {
    expect(tagger).toMatchObject({ name: 'compromise', version: expect.stringMatching(/^\d+\.\d+/) });
  });

  it.each<[string, string, string]>([
    [
      'contractions',
      "didn't won't cannot it's",
      "did/AUX/do n't/PART/not wo/AUX/will n't/PART/not can/AUX not/PART it/PRON 's/AUX/be",
    ],
    ['genitives', "China's provinces' plans", "China/PROPN 's/PART provinces/NOUN/province '/PART plans/NOUN/plan"],
    ['compounds', 'high-quality development', 'high/ADJ -/PUNCT quality/NOUN development/NOUN'],
    ['compounds that stay whole', 'non-governmental co-operation', 'non-governmental/ADJ co-operation/NOUN'],
    ['labels with digits', 'COVID-19 and 5G', 'COVID-19/PROPN and/CCONJ 5G/PROPN'],
    ['numbers with marks', 'by 1,234.5 or 5.2%', 'by/ADP 1,234.5/NUM or/CCONJ 5.2/NUM %/SYM'],
    ['number and unit', '300MW', '300/NUM MW/PROPN'],
    [
      'headings in capitals',
      'REPORT OF THE MINISTRY',
      'REPORT/NOUN/report OF/ADP/of THE/DET/the MINISTRY/NOUN/ministry',
    ],
    ['slashes', 'and/or', 'and/CCONJ //PUNCT or/CCONJ'],
    [
      'abbreviations',
      'Mr. Li of the U.S. on Oct. 31',
      'Mr./PROPN Li/PROPN of/ADP the/DET U.S./PROPN on/ADP Oct./PROPN 31/NUM',
    ],
    ['typographic apostrophes', 'China’s plan', "China/PROPN ’s/PART/'s plan/NOUN"],
    ['Han characters', 'the 公文 of', 'the/DET 公文/X of/ADP'],
    ['addresses', 'at www.gov.cn.', 'at/ADP www.gov.cn/X ./PUNCT'],
    ['acronyms', 'GDP and CPC', 'GDP/PROPN and/CCONJ CPC/PROPN'],
  ])('cuts %s', (_, text, tokens) => {
    expect(written(tagger, text)).toBe(tokens);
  });

  it.each<[string, string]>([
    ['The data were gathered.', 'data'],
    ['The media report it.', 'media'],
    ['Two species were lost.', 'species'],
    ['The governments agreed.', 'government'],
    ['The provinces agreed.', 'province'],
    ['The policies failed.', 'policy'],
    ['The analyses failed.', 'analysis'],
    ['The crises ended.', 'crisis'],
    ['The series ended.', 'series'],
    ['The headquarters moved.', 'headquarters'],
    ['The process ended.', 'process'],
    ['The status changed.', 'status'],
    ['The enterprises grew.', 'enterprise'],
    ['The people cheered.', 'people'],
    ['The women cheered.', 'woman'],
    ['The criteria changed.', 'criterion'],
    ['The buildings fell.', 'building'],
    ['The economics of it', 'economics'],
  ])('says the singular in %j', (text, lemma) => {
    const noun = tokensOf(tagger, text, [{ start: 0, end: text.length }]).find(({ pos }) => pos === 'NOUN');
    expect(noun?.lemma).toBe(lemma);
  });

  it.each<[string, string, string]>([
    ['It was made in China.', 'made', 'make'],
    ['It was driven by trade.', 'driven', 'drive'],
    ['They were given time.', 'given', 'give'],
    ['We have undertaken reforms.', 'undertaken', 'undertake'],
    ['We upheld the law.', 'upheld', 'uphold'],
    ['We are promoting trade.', 'promoting', 'promote'],
    ['They planned it.', 'planned', 'plan'],
    ['They agreed on it.', 'agreed', 'agree'],
    ['It was themed by them.', 'themed', 'theme'],
  ])('says the infinitive in %j', (text, form, lemma) => {
    const token = tokensOf(tagger, text, [{ start: 0, end: text.length }]).find(
      ({ start, end }) => text.slice(start, end) === form,
    );
    expect(token).toMatchObject({ pos: 'VERB', lemma });
  });

  it.each<[string, string, string]>([
    ['to before a verb', 'We want to develop trade.', 'to/PART'],
    ['to before a noun', 'We went to the city.', 'to/ADP'],
    ['have before a participle', 'They have driven it.', 'have/AUX'],
    ['have as a verb', 'They have a plan.', 'have/VERB'],
    ['May in a date', 'It was signed on 11 May 1995.', 'May/PROPN'],
    ['may', 'It may rain.', 'may/AUX'],
    ['a noun that the tagger takes for a verb', 'by peaceful means', 'means/NOUN'],
    ['a noun behind a preposition', 'It came into force.', 'force/NOUN'],
    ['the building of', 'the building of a society', 'building/NOUN'],
    ['building a', 'Building a society takes time.', 'Building/VERB'],
    ['an adjective behind be', 'It was clear that it grew.', 'clear/ADJ'],
    ['a name that opens a sentence', 'Xi Jinping arrived.', 'Xi/PROPN'],
    ['a first word behind a list mark', '2. Recognizes that it grew.', 'Recognizes/VERB'],
    ['a capital inside a sentence', 'on World Cities Day', 'Day/PROPN'],
  ])('tells %s', (_, text, expected) => {
    const tagged = tokensOf(tagger, text, [{ start: 0, end: text.length }]).map(
      ({ start, end, pos }) => `${text.slice(start, end)}/${pos}`,
    );
    expect(tagged).toContain(expected);
  });

  it('takes a first word for a name where the text writes it with a capital elsewhere', () => {
    const text = 'Qinzhou exports goods. The port of Qinzhou is large.';
    const tokens = tokensOf(tagger, text, [
      { start: 0, end: 22 },
      { start: 23, end: text.length },
    ]);
    expect(tokens[0]).toMatchObject({ pos: 'PROPN', lemma: 'Qinzhou' });
  });

  it('gives the folded form of wide characters', () => {
    expect(tokensOf(tagger, 'ＧＤＰ', [])).toEqual([{ start: 0, end: 3, normal: 'GDP', pos: 'PROPN', lemma: 'GDP' }]);
  });

  const english = fc.constantFrom(
    ...[
      "didn't",
      "China's",
      'the',
      'high-quality',
      'U.S.',
      'No. 5',
      "provinces'",
      '5-9',
      '40km',
      '3.5%',
      '(a)',
      'and/or',
    ],
    ...[
      '‘quoted’',
      '“said”',
      'A.',
      '--',
      "'",
      '’',
      '.',
      '-',
      ' ',
      ' ',
      '\n',
      'cannot',
      "it's",
      'gonna',
      '𠮷',
      'é́',
      '🇨🇳',
    ],
  );
  const anything = fc.oneof(
    troubledText(),
    fc.array(english, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.array(english, { maxLength: 40 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('gives tokens that are sorted, disjoint, not empty, and leave out blanks only', () => {
    fc.assert(
      fc.property(anything, fc.nat(60), (text, border) => {
        const near = Math.min(border, text.length);
        const cut = insideSurrogatePair(text, near) ? near + 1 : near;
        const sentences = [
          { start: 0, end: cut },
          { start: cut, end: text.length },
        ].filter(({ start, end }) => end > start);
        let at = 0;
        for (const { start, end } of [
          ...tokensOf(tagger, text, sentences),
          { start: text.length, end: text.length + 1 },
        ]) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect([...text.slice(at, start)].filter((gap) => !isBlank(gap.charCodeAt(0)))).toEqual([]);
          expect(insideSurrogatePair(text, start)).toBe(false);
          at = end;
        }
      }),
    );
  });

  it('gives every token a tag and a lemma, and the same ones for the same text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const sentences = text === '' ? [] : [{ start: 0, end: text.length }];
        const tokens = tokensOf(tagger, text, sentences);
        expect(tokens.filter(({ pos, lemma }) => !/^[A-Z]+$/.test(pos ?? '') || (lemma ?? '') === '')).toEqual([]);
        expect(tokensOf(tagger, text, sentences)).toEqual(tokens);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['a line without a blank', 'a'.repeat(300_000)],
    ['brackets', '('.repeat(100_000)],
    ['a chain of hyphens', 'a-'.repeat(50_000)],
    ['a sentence that does not end', 'word '.repeat(20_000)],
    ['apostrophes', "s'".repeat(50_000)],
    ['dots', 'a.'.repeat(50_000)],
  ])('gets through %s', (_, text) => {
    const tokens = tokensOf(tagger, text, [{ start: 0, end: text.length }]);
    expect(tokens.at(-1)!.end).toBe(text.trimEnd().length);
  });
});
