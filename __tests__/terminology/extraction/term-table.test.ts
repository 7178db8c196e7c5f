import { TERM_COLUMNS, termTable, type ExtractedTerm } from '../../../src/terminology';
import { toDelimited } from '../../../src/tables';
import { documentsOf, termsOf } from './extracted';

const FULL: ExtractedTerm = {
  term: '大连商品交易所',
  language: 'zh',
  variants: [
    { text: '大商所', kind: 'short-form', frequency: 2 },
    { text: '“大商所”', kind: 'quotation-marks', frequency: 1 },
  ],
  frequency: 5,
  documents: 2,
  score: 2 / 3,
  measures: {
    cValue: 1234567.89,
    ncValue: 1 / 3,
    weirdness: 1.5e-9 / 7,
    simpleMaths: 0.1 + 0.2,
    logLikelihood: 0,
    npmi: -1 / 7,
    leftEntropy: 1,
    rightEntropy: 2.000000001,
    basic: 3,
    comboBasic: 4.5,
    tfIdf: 5,
    textRank: 1e-12,
  },
  head: '交易所',
  pattern: 'ns+n',
  kind: 'organization',
  english: { text: 'Dalian Commodity Exchange', source: 'names', grade: 'glossary' },
  definition: { text: '期货市场', document: 0, start: 3, end: 7 },
  contexts: [
    { document: 1, uri: 'b.txt', start: 12, end: 19, sentence: '大连商品交易所开市。', sentenceStart: 12 },
    { document: 0, start: 1, end: 8, sentence: '另一句。', sentenceStart: 0 },
  ],
};
const BARE: ExtractedTerm = {
  term: '基层治理',
  language: 'zh',
  variants: [],
  frequency: 1,
  documents: 1,
  score: 0,
  measures: { cValue: 0 },
  contexts: [],
};

describe('termTable', () => {
  it.each(
    Object.entries({
      rank: [1, 2],
      term: ['大连商品交易所', '基层治理'],
      language: ['zh', 'zh'],
      score: [0.666667, 0],
      english: ['Dalian Commodity Exchange', ''],
      englishGrade: ['glossary', ''],
      englishSource: ['names', ''],
      frequency: [5, 1],
      documents: [2, 1],
      variants: ['大商所 2 | “大商所” 1', ''],
      kind: ['organization', ''],
      pattern: ['ns+n', ''],
      head: ['交易所', ''],
      definition: ['期货市场', ''],
      cValue: [1234570, 0],
      ncValue: [0.333333, ''],
      weirdness: [2.14286e-10, ''],
      simpleMaths: [0.3, ''],
      logLikelihood: [0, ''],
      npmi: [-0.142857, ''],
      leftEntropy: [1, ''],
      rightEntropy: [2, ''],
      basic: [3, ''],
      comboBasic: [4.5, ''],
      tfIdf: [5, ''],
      textRank: [1e-12, ''],
      context: ['大连商品交易所开市。', ''],
      contextDocument: ['b.txt', ''],
      start: [12, ''],
      end: [19, ''],
    }),
  )('fills %s', (name, values) => {
    expect(termTable([FULL, BARE]).map((row) => row[name as keyof typeof row])).toEqual(values);
  });

  it('fills the columns, all of them and in their order', () => {
    expect(TERM_COLUMNS.map(({ name }) => name)).toEqual(Object.keys(termTable([FULL])[0]!));
  });

  it('names a document without an address by its place', () => {
    const [row] = termTable([{ ...FULL, contexts: FULL.contexts.slice(1) }]);
    expect(row).toMatchObject({ contextDocument: '0', start: 1, end: 8 });
  });

  it('gives what is required a value, and numbers where columns say so', async () => {
    const rows = termTable(await termsOf('国务院完善基层治理。海绵城市是指能够吸水的城市。建设5G网络。'));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows)
      for (const column of TERM_COLUMNS) {
        const value = row[column.name];
        if ('required' in column) expect(value).not.toBe('');
        if (value !== '') expect(typeof value).toBe(column.type === 'string' ? 'string' : 'number');
        if (value !== '' && column.type === 'integer') expect(Number.isInteger(value)).toBe(true);
      }
  });

  it('has a row a term in a file', async () => {
    const documents = await documentsOf('国务院完善基层治理。');
    expect(documents).toHaveLength(1);
    const lines = toDelimited(termTable([FULL, BARE]), TERM_COLUMNS)
      .trim()
      .split(/\r?\n/);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('rank,term,language,score');
  });

  it('is empty without terms', () => {
    expect(termTable([])).toEqual([]);
  });
});

describe('TERM_COLUMNS', () => {
  it.each(TERM_COLUMNS.map((column) => [column.name, column]))('says what %s is in both languages', (_, column) => {
    expect(column.en).toMatch(/\.$/);
    expect(column.zh).toMatch(/。$/);
  });
});
