import { AnnotationError } from '../../../src/errors';
import { glossaryOf } from '../../../src/terminology/glossary/glossary-of';
import { readDelimitedGlossary, writeDelimitedGlossary } from '../../../src/terminology/formats/delimited';
import { glossaryColumns } from '../../../src/terminology/formats/cells/columns';
import { writeMemoqGlossary } from '../../../src/terminology/formats/memoq';
import { writeTradosGlossary } from '../../../src/terminology/formats/trados';
import type { Glossary } from '../../../src/terminology';

const conceptsOf = (text: string) => readDelimitedGlossary(text).glossary.concepts;
const zh = (text: string, more = {}) => ({ language: 'zh', text, ...more });
const en = (text: string, more = {}) => ({ language: 'en', text, ...more });

describe("tables of others are read by their columns' names", () => {
  it.each([
    ['Chinese names', '中文术语,英文译名\n六稳,six fronts\n', [{ id: '六稳', terms: [zh('六稳'), en('six fronts')] }]],
    ['codes', 'zh\ten\n六稳\tsix fronts\n', [{ id: '六稳', terms: [zh('六稳'), en('six fronts')] }]],
    ['source and target', 'Source;Target\n六稳;six fronts\n', [{ id: '六稳', terms: [zh('六稳'), en('six fronts')] }]],
    ['术语 and 译文', '术语,译文\n六稳,six fronts\n', [{ id: '六稳', terms: [zh('六稳'), en('six fronts')] }]],
    [
      'English first',
      'English,Chinese\nsix fronts,六稳\n',
      [{ id: 'six-fronts', terms: [en('six fronts'), zh('六稳')] }],
    ],
    [
      'what is said of the concept',
      '序号,中文,英文,定义,领域,来源,备注,不译\n7,六稳,six fronts,稳就业等,经济,报告,2018,是\n',
      [
        {
          id: '7',
          domain: '经济',
          definitions: [{ text: '稳就业等' }],
          source: '报告',
          note: '2018',
          doNotTranslate: true,
          terms: [zh('六稳'), en('six fronts')],
        },
      ],
    ],
    [
      'what is said of the term to the left',
      'source,target,Part of Speech,状态,例句\n六稳,six fronts,n.,首选,on six fronts\n',
      [
        {
          id: '六稳',
          terms: [
            zh('六稳'),
            en('six fronts', { status: 'preferred', partOfSpeech: 'noun', contexts: [{ text: 'on six fronts' }] }),
          ],
        },
      ],
    ],
    [
      'what is said of a language',
      'en_note,中文备注,zh,en,en_alternatives,English Forbidden\nn,备,六稳,a,b|c,d\n',
      [
        {
          id: '六稳',
          terms: [
            zh('六稳', { note: '备' }),
            en('a', { note: 'n' }),
            en('b', { status: 'admitted' }),
            en('c', { status: 'admitted' }),
            en('d', { status: 'forbidden' }),
          ],
        },
      ],
    ],
    ['several terms in a cell', 'zh,en\n六稳,a | b\n', [{ id: '六稳', terms: [zh('六稳'), en('a'), en('b')] }]],
    ['a title above', '术语表,\n中文,英文\n六稳,a\n', [{ id: '六稳', terms: [zh('六稳'), en('a')] }]],
    ['no names at all', '六稳,a,2018\n', [{ id: '六稳', note: '2018', terms: [zh('六稳'), en('a')] }]],
    [
      'rows of one id as one concept',
      'id,zh,en\n1,六稳,a\n1,,b\n',
      [{ id: '1', terms: [zh('六稳'), en('a'), en('b')] }],
    ],
    [
      'rows of one term as concepts of their own',
      'zh,en\n稳,a\n稳,b\n',
      [
        { id: '稳', terms: [zh('稳'), en('a')] },
        { id: '稳-2', terms: [zh('稳'), en('b')] },
      ],
    ],
    [
      'tabs without quoting',
      'zh\ten\n"六稳\tsix "fronts"\n',
      [{ id: '六稳', terms: [zh('"六稳'), en('six "fronts"')] }],
    ],
    [
      'names of prototypes',
      'zh,__proto__,constructor,en\n六稳,x,y,a\n',
      [{ id: '六稳', terms: [zh('六稳'), en('a')] }],
    ],
    [
      'one language',
      'Term,Definition\nGDP,gross\n',
      [{ id: 'GDP', definitions: [{ text: 'gross' }], terms: [en('GDP')] }],
    ],
  ])('%s', (_, text, concepts) => {
    expect(conceptsOf(text)).toEqual(concepts);
  });

  it.each([
    ['a column that is not known', 'zh,en,grade\n六稳,a,B\n', 'grade'],
    ['a status that is none', 'zh,en,status\n六稳,a,maybe\n', 'status'],
    ['a row without a term', 'zh,en,note\n,,x\n', 'rows'],
    ['a table without names of columns', '六稳,a\n', 'columns'],
    ['a heading', '术语表\nzh,en\n六稳,a\n', 'heading'],
  ])('tells of %s', (_, text, path) => {
    expect(readDelimitedGlossary(text).losses).toMatchObject([{ path }]);
  });
});

const FULL: Glossary = glossaryOf([
  {
    id: '1',
    zh: '六稳',
    en: ['six fronts', 'six stabilities'],
    domain: '经济',
    note: 'n',
    definition: '稳就业等',
    terms: [{ language: 'en', text: 'six steadies', status: 'deprecated', contexts: [{ text: 'a, "b"' }] }],
  },
  { id: '2', zh: "'=1", en: '=HYPERLINK("x")' },
]);

describe('memoQ and Trados', () => {
  it('memoQ has its column names, a column a term, and warns of deprecated terms', () => {
    const { output, losses } = writeMemoqGlossary(FULL);
    expect(output.split('\n')[0]).toBe(
      'Entry_ID,Entry_Subject,Entry_Domain,Entry_ClientID,Entry_ProjectID,Entry_Created,Entry_Creator,' +
        'Entry_LastModified,Entry_Modifier,Entry_Note,Chinese (PRC)_Def,Chinese (PRC),Term_Info,Term_Example,' +
        'English_Def,English,Term_Info,Term_Example,English,Term_Info,Term_Example,English,Term_Info,Term_Example',
    );
    expect(output).toContain('six steadies,CasePermissive;HalfPrefix;Forbidden,"a, ""b"""');
    expect(losses.map(({ path }) => path).sort()).toEqual(['definition', 'language', 'status', 'status', 'status']);
  });

  it.each([
    ['memoQ', writeMemoqGlossary],
    ['Trados', writeTradosGlossary],
  ])('%s comes back with its terms, domains, notes and definitions', (_, write) => {
    const { glossary } = readDelimitedGlossary(write(FULL).output);
    expect(glossary.concepts.map(({ id, domain, note }) => ({ id, domain, note }))).toEqual(
      FULL.concepts.map(({ id, domain, note }) => ({ id, domain, note })),
    );
    expect(glossary.concepts[0]!.definitions![0]).toMatchObject({ text: '稳就业等' });
    expect(glossary.concepts.map(({ terms }) => terms.map(({ text }) => text))).toEqual(
      FULL.concepts.map(({ terms }) => terms.map(({ text }) => text)),
    );
  });

  it('Trados has several terms in a cell, and what is said of them in the same order', () => {
    const { output } = writeTradosGlossary(FULL);
    expect(output).toContain('six fronts|six stabilities|six steadies,preferred|admitted|deprecated');
    const [first] = readDelimitedGlossary(output).glossary.concepts;
    expect(first!.terms.map(({ status }) => status)).toEqual(['preferred', 'preferred', 'admitted', 'deprecated']);
    expect(first!.terms[3]).toMatchObject({ contexts: [{ text: 'a, "b"' }] });
  });

  it('reads what memoQ itself writes, with semicolons between the columns and dates that have no place here', () => {
    const { glossary, losses } = readDelimitedGlossary(
      'Entry_ID;Entry_Subject;Entry_Domain;Entry_Created;Entry_Note;English_Def;English;Term_Info;Term_Example;Chinese (PRC);Term_Info;Chinese (PRC);Term_Info\n' +
        '1;;policy;1/2/2024 3:04:05 PM;n;def;plan|b;CaseInsense;ex;规划;CasePermissive;计划;"CasePermissive;Exact;Forbidden"\n',
    );
    expect(glossary.concepts).toEqual([
      {
        id: '1',
        domain: 'policy',
        definitions: [{ text: 'def', language: 'en' }],
        note: 'n',
        terms: [
          { language: 'en', text: 'plan|b', contexts: [{ text: 'ex' }] },
          { language: 'zh-CN', text: '规划' },
          { language: 'zh-CN', text: '计划', status: 'forbidden' },
        ],
      },
    ]);
    expect(losses).toEqual([{ path: 'Entry_Created', message: 'no place for this column: line 2' }]);
  });
});

describe('writeDelimitedGlossary', () => {
  it('writes a row a pair, and leaves columns out that nothing stands in', () => {
    const { output } = writeDelimitedGlossary(FULL);
    expect(output).toBe(
      'concept,zh,zh.status,en,en.status,en.context,domain,definition,note\n' +
        '1,六稳,preferred,six fronts,preferred,,经济,稳就业等,n\n' +
        '1,,,six stabilities,admitted,,,,\n' +
        '1,,,six steadies,deprecated,"a, ""b""",,,\n' +
        `2,''=1,preferred,"'=HYPERLINK(""x"")",preferred,,,,\n`,
    );
  });

  it('documents every column in English and Chinese', () => {
    for (const { name, en, zh } of glossaryColumns(['zh', 'en-GB'])) {
      expect(name).not.toBe('');
      expect(en).toMatch(/\.$/);
      expect(zh).toMatch(/。$/);
    }
  });
});

describe('malformed tables are refused with every fault and its line', () => {
  it.each([
    ['nothing', '', ['line 1']],
    ['a quotation mark that is never closed', 'zh,en\n六稳,a\n"三农,b\n四,c\n', ['line 3']],
    ['cells too many, twice', 'zh,en\n六稳,a,b\n三农,c\n四风,d,e\n', ['line 2, column 3', 'line 4, column 3']],
    ['half a surrogate pair', 'zh,en\n六稳,\uD800\n', ['line 2, column 4']],
    ['a language twice in a table of ours', 'concept,zh,zh\n1,a,b\n', ['line 1, column 3']],
    ['100,000 columns', `${'zh,'.repeat(99_999)}en\n六稳,a\n`, ['line 1']],
  ])('%s', (_, text, paths) => {
    const fault = (() => {
      try {
        readDelimitedGlossary(text);
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(fault).toBeInstanceOf(AnnotationError);
    expect(fault).toMatchObject({ code: 'invalid-glossary' });
    expect((fault as AnnotationError).issues.map(({ path }) => path)).toEqual(paths);
  });

  it('a text beyond the limit is refused, with what to do', () => {
    expect(() => readDelimitedGlossary('zh,en\n六稳,a\n', { maxCharacters: 10 })).toThrow(
      expect.objectContaining({ code: 'too-large', message: expect.stringContaining('maxCharacters') }),
    );
  });

  it.each([
    ['a line of a million characters', `zh,en\n六稳,${'a'.repeat(1_000_000)}\n`, 1],
    ['a million empty lines', `zh,en\n${'\n'.repeat(1_000_000)}六稳,a\n`, 1],
    ['a cell of 100,000 terms', `zh,en\n六稳,${'a|'.repeat(100_000)}\n`, 1],
    ['100,000 rows of one concept', `concept,zh,zh.context\n1,稳,\n${'1,,x\n'.repeat(100_000)}`, 1],
    ['100,000 alternatives', `zh,en,synonyms\n稳,a,${Array.from({ length: 100_000 }, (_, at) => at).join('|')}\n`, 1],
    ['NUL', 'zh,en\n六\u0000稳,a\n', 1],
    ['100,000 quotation marks', `zh,en\n稳,x${'"'.repeat(100_000)}\n`, 1],
  ])('%s is read', (_, text, count) => {
    expect(conceptsOf(text)).toHaveLength(count);
  });
});
