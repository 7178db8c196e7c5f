import { readdirSync, readFileSync } from 'node:fs';
import { extractTerms, glossaryFromTerms, termTable } from '../../../src/terminology';
import { documentsOf } from './extracted';

const ALL = { minFrequency: 1, contexts: 1 };

/** Different characters: Han of the first plane, then those beyond. */
const different = (count: number) =>
  Array.from({ length: count }, (_, at) => String.fromCodePoint((at < 20_000 ? 0x4e00 : 0x20000 - 20_000) + at)).join(
    '',
  );

describe('extractTerms gets through', () => {
  it.each<[string, () => string]>([
    ['a line of one character', () => '发'.repeat(1_000_000)],
    ['a line of one word', () => '发展'.repeat(100_000)],
    ['a line of one noun', () => '机制'.repeat(30_000)],
    ['100,000 different characters', () => different(100_000)],
    ['5,000 different characters, twice', () => different(5_000).repeat(2)],
    ['100,000 opening brackets', () => '（'.repeat(100_000)],
    ['20,000 pairs of brackets', () => '基层治理（GL）'.repeat(20_000)],
    ['100,000 opening quotation marks', () => '“'.repeat(100_000)],
    ['20,000 quoted words', () => '“机制”'.repeat(20_000)],
    ['20,000 brackets of short forms', () => '（以下简称'.repeat(20_000)],
    ['definitions without an end', () => '机制是指'.repeat(20_000)],
    ['10,000 names', () => '国务院、省公安厅。'.repeat(5_000)],
    ['20,000 sentences of one term', () => '完善基层治理。'.repeat(20_000)],
    ['one sentence of numbers', () => '3.5亿元2019年12个'.repeat(5_000)],
  ])('%s', async (_, make) => {
    const text = make();
    const terms = extractTerms(await documentsOf(text), ALL);
    const wrong = terms.filter(({ frequency, score }) => frequency > text.length || !(score >= 0 && score <= 1));
    expect(wrong).toEqual([]);
    expect(termTable(terms)).toHaveLength(terms.length);
    expect(glossaryFromTerms(terms).concepts).toHaveLength(terms.length);
  });

  it('hundreds of documents', async () => {
    const documents = await documentsOf(...Array.from({ length: 300 }, () => '国务院要求完善社区养老设施。'));
    const terms = extractTerms(documents, { contexts: 5 });
    expect(terms.map(({ term, documents: among }) => [term, among])).toEqual(
      expect.arrayContaining([
        ['国务院', 300],
        ['社区养老设施', 300],
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

// A list spread into arguments, which ends in a RangeError at some hundred thousand: push(...list), Math.max(...list)
const SPREAD = /(?:push|unshift|splice|Math\.\w{1,9}|fromCharCode|fromCodePoint)\(\.\.\./;

describe('the sources', () => {
  const folder = 'src/terminology/extraction';

  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

  it.each(files)('%s spreads no list into arguments', (file) => {
    expect(readFileSync(`${folder}/${file}`, 'utf8')).not.toMatch(SPREAD);
  });
});
