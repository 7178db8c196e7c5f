import {
  checkGlossary,
  CONFLICT_COLUMNS,
  conflictTable,
  DIFF_COLUMNS,
  diffGlossaries,
  diffTable,
  FINDING_COLUMNS,
  findingTable,
  glossaryOf,
  mergeGlossaries,
  type Concept,
  type Glossary,
} from '../../../src/terminology';

const of = (...concepts: readonly Concept[]): Glossary => ({
  format: 'gongwen-glossary',
  version: 1,
  sourceLanguage: 'zh',
  concepts,
});
const REFORM: Concept = {
  id: 'c1',
  domain: '经济',
  doNotTranslate: true,
  definitions: [{ text: '改变旧制度。', language: 'zh', source: '辞典' }],
  terms: [
    { language: 'en', text: 'reform' },
    { language: 'zh-Hans', text: '改革', status: 'preferred', contexts: [{ text: '全面深化改革。' }] },
  ],
};
const column = (rows: readonly object[], name: string) => rows.map((row) => (row as Record<string, unknown>)[name]);

describe('the table of changes', () => {
  const fields = [
    ['domain', '', '', '经济'],
    ['doNotTranslate', '', '', 'true'],
    ['definition', 'zh', '', '改变旧制度。 (辞典)'],
    ['term', 'en', '', 'reform'],
    ['term', 'zh-Hans', '', '改革'],
  ];

  it.each([
    ['added', of(), of(REFORM), 'after'],
    ['removed', of(REFORM), of(), 'before'],
  ] as const)(
    'has a row for each field of a concept that was %s, under its headword',
    (change, before, after, side) => {
      const rows = diffTable(diffGlossaries(before, after), 'zh');
      expect(rows.map((row) => [row.field, row.language, row.term, row[side]])).toEqual(fields);
      expect(new Set(column(rows, 'headword'))).toEqual(new Set(['改革']));
      expect(new Set(column(rows, 'change'))).toEqual(new Set([change]));
      expect(new Set(column(rows, side === 'after' ? 'before' : 'after'))).toEqual(new Set(['']));
    },
  );

  it('has the fields of a term under the term, those of the glossary under no concept', () => {
    const [english, chinese] = REFORM.terms;
    const later = { ...REFORM, terms: [{ ...english!, note: 'also reforms' }, chinese!] };
    expect(diffTable(diffGlossaries(of(REFORM), { ...of(later), title: '二' }), 'zh')).toEqual([
      { ...blank, change: 'changed', field: 'title', after: '二' },
      {
        concept: 'c1',
        headword: '改革',
        change: 'changed',
        field: 'note',
        language: 'en',
        term: 'reform',
        before: '',
        after: 'also reforms',
      },
    ]);
  });

  const blank = { concept: '', headword: '', language: '', term: '', before: '', after: '' };
});

describe('the tables of glossaries', () => {
  const one = glossaryOf([{ zh: '四个全面', en: 'Three Comprehensives' }]);
  const other: Glossary = { ...one, concepts: one.concepts.map((concept) => ({ ...concept, domain: '政治' })) };
  const economy: Glossary = { ...one, concepts: one.concepts.map((concept) => ({ ...concept, domain: '经济' })) };

  it.each([
    ['findings', findingTable(checkGlossary(one)), FINDING_COLUMNS],
    ['changes', diffTable(diffGlossaries(one, other), 'zh'), DIFF_COLUMNS],
    ['conflicts', conflictTable(mergeGlossaries([other, economy]).conflicts), CONFLICT_COLUMNS],
  ])('have in each row of %s the columns that are documented, in their order', (_, rows, columns) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ name }) => name));
    for (const { name } of columns.filter((each) => 'required' in each)) expect(column(rows, name)).not.toContain('');
  });

  it('name the file where it is told', () => {
    expect(column(findingTable(checkGlossary(one), 'terms.csv'), 'file')).toEqual(['terms.csv']);
    expect(column(findingTable(checkGlossary(one)), 'file')).toEqual(['']);
  });

  it('join what is several', () => {
    const findings = findingTable([
      { check: 'shared-translation', severity: 'info', concept: 'a', others: ['b', 'c'], message: 'm' },
    ]);
    expect(column(findings, 'others')).toEqual(['b | c']);
    const conflicts = conflictTable([{ kind: 'translation', concepts: ['a', 'b'], kept: 'x', others: ['y', 'z'] }]);
    expect(conflicts).toEqual([
      { kind: 'translation', concepts: 'a | b', language: '', term: '', kept: 'x', others: 'y | z' },
    ]);
  });
});
