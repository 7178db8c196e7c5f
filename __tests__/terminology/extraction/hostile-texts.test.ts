import { readdirSync, readFileSync } from 'node:fs';
import { extractTerms, glossaryFromTerms, termTable } from '../../../src/terminology';
import { documentsOf } from './extracted';

const ALL = { minFrequency: 1, contexts: 1, ngrams: { frequency: 2, cohesion: -1, freedom: 0 } };

/** Different Han characters: those of the first plane, then those beyond. */
const different = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    String.fromCodePoint(
      at < 20_000 ? 0x4e00 + at : at < 60_000 ? 0x20000 + at - 20_000 : 0x4e00 + ((at * 7919) % 20_000),
    ),
  ).join('');

describe('extractTerms gets through', () => {
  it.each<[string, () => string]>([
    ['a line of one character', () => '发'.repeat(1_000_000)],
    ['a line of one word', () => '发展'.repeat(200_000)],
    ['a line of one noun', () => '机制'.repeat(100_000)],
    ['100,000 different characters', () => different(100_000)],
    ['100,000 opening brackets', () => '（'.repeat(100_000)],
    ['100,000 pairs of brackets', () => '基层治理（GL）'.repeat(50_000)],
    ['100,000 opening quotation marks', () => '“'.repeat(100_000)],
    ['100,000 quoted words', () => '“机制”'.repeat(100_000)],
    ['100,000 brackets of short forms', () => '（以下简称'.repeat(100_000)],
    ['definitions without an end', () => '机制是指'.repeat(50_000)],
    ['50,000 names', () => '国务院、省公安厅。'.repeat(25_000)],
    ['50,000 sentences of one term', () => '完善基层治理。'.repeat(50_000)],
    ['one sentence of numbers', () => '3.5亿元2019年12个'.repeat(20_000)],
  ])('%s', async (_, make) => {
    const text = make();
    const terms = extractTerms(await documentsOf(text), ALL);
    for (const { frequency, score } of terms) {
      expect(frequency).toBeLessThanOrEqual(text.length);
      expect(score >= 0 && score <= 1).toBe(true);
    }
    expect(termTable(terms)).toHaveLength(terms.length);
    expect(glossaryFromTerms(terms).concepts).toHaveLength(terms.length);
  });

  it('a thousand documents', async () => {
    const documents = await documentsOf(...Array.from({ length: 1000 }, () => '国务院要求完善社区养老设施。'));
    const terms = extractTerms(documents, { contexts: 5 });
    expect(terms.map(({ term, documents: among }) => [term, among])).toEqual(
      expect.arrayContaining([
        ['国务院', 1000],
        ['社区养老设施', 1000],
      ]),
    );
    expect(terms.every(({ contexts }) => contexts.length <= 5)).toBe(true);
  });
});

describe('the number of candidates', () => {
  it('grows with the text', async () => {
    const found = async (times: number) => {
      const nouns = ['机制', '平台', '社区', '设施', '网络', '产业', '金融', '能源'];
      const line = Array.from({ length: times }, (_, at) => nouns[(at * at + (at >> 3)) % nouns.length]).join('');
      const terms = extractTerms(await documentsOf(line), ALL);
      return terms.reduce((sum, { frequency }) => sum + frequency, 0);
    };
    const [short, long] = [await found(2_000), await found(8_000)];
    expect(short).toBeGreaterThan(0);
    expect(long).toBeLessThan(5 * short);
  });
});

describe('the sources', () => {
  const folder = 'src/terminology/extraction';

  it.each(readdirSync(folder))('%s spreads no list into arguments', (file) => {
    // push(...list) and Math.max(...list) end in a RangeError at some hundred thousand
    expect(readFileSync(`${folder}/${file}`, 'utf8')).not.toMatch(
      /(?:\.push|\.unshift|\.splice|Math\.\w+|fromCharCode|fromCodePoint)\([^)]*\.\.\./u,
    );
  });
});
