import { extractTerms, parseReference, TermExtractor, type ExtractionOptions } from '../../../src/terminology';
import { documentsOf, namesOf, termOf, termsOf } from './extracted';

const ONE =
  '完善基层治理体系。基层治理体系有效。推进林下经济。林下经济增收。国务院印发通知。推进村改居，村改居任务重；村改居见效。';
const TWO = '加强基层治理体系。林下经济兴旺。加快村改居，以村改居为契机；深化村改居。基层治理有序。提升基层治理效能。';

describe('TermExtractor', () => {
  it('gives the same when terms are asked for in between', async () => {
    const [one, two] = await documentsOf(ONE, TWO);
    const extractor = new TermExtractor().add(one!);
    const first = extractor.terms();
    expect(extractor.terms()).toEqual(first);
    expect(first).toEqual(extractTerms([one!]));
    extractor.add(two!);
    expect(extractor.terms()).toEqual(extractTerms([one!, two!]));
  });

  it('says of two documents in which a term stands', async () => {
    const terms = extractTerms(await documentsOf(ONE, TWO), { contexts: 9 });
    const economy = terms.find(({ term }) => term === '林下经济')!;
    expect(economy).toMatchObject({ frequency: 3, documents: 2 });
    expect(economy.contexts.map(({ document, uri }) => [document, uri])).toEqual([
      [0, 'text-0.txt'],
      [1, 'text-1.txt'],
      [0, 'text-0.txt'],
    ]);
    expect(economy.measures.tfIdf).toBeDefined();
    expect(terms.find(({ term }) => term === '国务院')).toMatchObject({ frequency: 1, documents: 1 });
  });

  it.each<[string, readonly string[]]>([
    ['no document', []],
    ['an empty document', ['']],
    ['empty documents', ['', ' ', '\n']],
    ['documents without a word', ['……', '。。。']],
  ])('finds nothing in %s', async (_, texts) => {
    expect(extractTerms(await documentsOf(...texts))).toEqual([]);
  });

  it('takes a document without tokens', async () => {
    const [document] = await documentsOf(ONE);
    const bare = { ...document!, tokens: [], sentences: [], entities: [], blocks: [], quantities: [], times: [] };
    expect(extractTerms([bare])).toEqual([]);
    expect(extractTerms([bare, document!]).map(({ term }) => term)).toContain('林下经济');
  });
});

describe('nested terms', () => {
  it('count within and without the longer one', async () => {
    const text = '基层治理体系健全。完善基层治理体系。基层治理有序。创新基层治理。夯实基层治理。';
    const [inner, outer] = [await termOf(text, '基层治理'), await termOf(text, '基层治理体系')];
    expect([inner.frequency, outer.frequency]).toEqual([5, 2]);
    expect(inner.measures.cValue).toBeCloseTo(Math.log2(4) * (5 - 2));
    expect(outer.measures.cValue).toBeCloseTo(Math.log2(6) * 2);
  });

  it('are left out where they stand nowhere else', async () => {
    const names = await namesOf('基层治理体系健全。完善基层治理体系。基层治理体系显效。');
    expect(names).toContain('基层治理体系');
    expect(names).not.toContain('基层治理');
  });
});

describe('contexts', () => {
  const text = '一是抓生态。国务院印发通知。\n\n二是强管理，国务院派出工作组！三是国务院督查。国务院验收。';

  it.each([
    [undefined, 3],
    [0, 0],
    [1, 1],
    [2, 2],
    [100, 4],
  ])('are as many as are asked for: %s', async (contexts, count) => {
    const term = await termOf(text, '国务院', contexts === undefined ? {} : { contexts });
    expect(term.contexts).toHaveLength(count);
    expect(term.frequency).toBe(4);
  });

  it('quote the sentence, and say where it and the term stand', async () => {
    const { contexts } = await termOf(text, '国务院', { contexts: 9 });
    expect(contexts.map(({ sentence }) => sentence)).toEqual([
      '国务院印发通知。',
      '二是强管理，国务院派出工作组！',
      '三是国务院督查。',
      '国务院验收。',
    ]);
    for (const { start, end, sentence, sentenceStart } of contexts) {
      expect(text.slice(start, end)).toBe('国务院');
      expect(text.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence);
    }
  });

  it('come in the order of the text, the short form among the full', async () => {
    const short = '大连商品交易所（以下简称大商所）成立。大商所扩容。大连商品交易所发布规则。大连商品交易所开市。';
    const { contexts } = await termOf(short, '大连商品交易所', { contexts: 9 });
    const starts = contexts.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(3);
  });

  it('quote a part of a sentence that has no end', async () => {
    const long = `${'很'.repeat(1000)}国务院${'很'.repeat(1000)}`;
    const { contexts } = await termOf(long, '国务院');
    expect(contexts[0]!.sentence).toHaveLength(403);
    expect(contexts[0]!.sentence).toContain('国务院');
  });
});

describe('options', () => {
  it('top keeps the best', async () => {
    const all = await termsOf(ONE);
    expect(await termsOf(ONE, { top: 2 })).toEqual(all.slice(0, 2));
    expect(all.length).toBeGreaterThan(2);
    expect(await termsOf(ONE, { top: 10_000 })).toEqual(all);
  });

  it.each([
    [1, ['国务院', '林下经济']],
    [2, ['国务院', '林下经济']],
    [3, ['国务院']],
  ])('minFrequency %i spares names', async (minFrequency, names) => {
    const text = '国务院印发通知。推进林下经济。林下经济增收。';
    const found = (await namesOf(text, { minFrequency })).filter((name) => /^(?:国务院|林下经济)$/.test(name));
    expect(found.sort()).toEqual(names);
  });

  it('ngrams: false leaves strings of characters out, thresholds let more in', async () => {
    const text = '推进政银担工作。政银担任务重。加快政银担进度，完成政银担收尾，以政银担为契机；深化政银担。';
    expect(await namesOf(text)).toContain('政银担');
    expect(await namesOf(text, { ngrams: false })).not.toContain('政银担');
    expect(await namesOf(text, { ngrams: { frequency: 7 } })).not.toContain('政银担');
  });

  it('lengthWeight changes the C-value', async () => {
    const cValue = async (lengthWeight: NonNullable<ExtractionOptions['lengthWeight']>) =>
      (await termOf(ONE, '林下经济', { lengthWeight, minFrequency: 2 })).measures.cValue;
    expect(await cValue('characters')).toBeCloseTo(2 * Math.log2(4));
    expect(await cValue('words')).toBeCloseTo(2 * Math.log2(2));
    expect(await cValue('words-plus-one')).toBeCloseTo(2 * Math.log2(3));
  });

  it('reference changes what is weird', async () => {
    const reference = parseReference('word,frequency\n林下,100\n经济,100\n的,9800\n', { id: 'invented' });
    const own = (await termOf(ONE, '林下经济', { reference })).measures.weirdness!;
    expect(own).not.toBe((await termOf(ONE, '林下经济')).measures.weirdness);
    expect(own).toBeGreaterThan(0);
  });

  it('measures are those that are asked for, and the C-value', async () => {
    const term = await termOf(ONE, '林下经济', { measures: ['textRank', 'npmi'] });
    expect(Object.keys(term.measures).sort()).toEqual(['cValue', 'npmi', 'textRank']);
    expect(term.measures.textRank).toBeGreaterThan(0);
    expect(await termOf(ONE, '林下经济')).not.toHaveProperty('measures.textRank');
  });

  it('the measures that are shown do not change the order', async () => {
    expect(await namesOf(ONE, { measures: [] })).toEqual(await namesOf(ONE));
  });

  it('weights change the score', async () => {
    const only = { cValue: 0, form: 0, weirdness: 0, cohesion: 0, freedom: 0 };
    const [best] = await termsOf(ONE, { weights: { ...only, cValue: 1 } });
    expect(best!.score).toBe(1);
    expect((await termsOf(ONE, { weights: only })).map(({ score }) => score)).toEqual(expect.not.arrayContaining([1]));
  });

  it.each<[string, ExtractionOptions]>([
    ['minFrequency', { minFrequency: 0 }],
    ['minFrequency', { minFrequency: 1.5 }],
    ['minFrequency', { minFrequency: NaN }],
    ['top', { top: 0 }],
    ['top', { top: -1 }],
    ['top', { top: Infinity }],
    ['contexts', { contexts: -1 }],
    ['contexts', { contexts: 0.5 }],
    ['weights.form', { weights: { form: -1 } }],
    ['weights.cValue', { weights: { cValue: NaN } }],
    ['weights.freedom', { weights: { freedom: Infinity } }],
    ['ngrams.cohesion', { ngrams: { cohesion: NaN } }],
  ])('refuse nonsense for %s: %j', (name, options) => {
    expect(() => new TermExtractor(options)).toThrow(RangeError);
    expect(() => extractTerms([], options)).toThrow(`"${name}"`);
  });
});
