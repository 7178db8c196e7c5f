import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { TERM_COLUMNS, type ExtractedTerm, type TermRow } from '../../src/terminology';

const CLI = resolve('dist/cli.js');
const TEXT =
  '本条例所称公共数据，是指行政机关在履行职责过程中产生的数据。推进公共数据授权运营，健全协调机制。\n' +
  '深化营商环境改革，优化营商环境。完善公共数据目录，扩大公共数据开放。“帮万家”行动惠及3万户。\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongwen-terms-'));
  writeFileSync(join(folder, 'a.txt'), TEXT);
  writeFileSync(join(folder, 'b.txt'), '营商环境持续优化，营商环境评价居前。\n');
  writeFileSync(join(folder, 'en.txt'), 'The social credit system covers firms. Social credit systems differ.\n');
  writeFileSync(join(folder, 'mine.csv'), 'zh,en\n协调机制,liaison mechanism\n');
  writeFileSync(join(folder, 'bad.csv'), 'zh,en\n"unclosed,x\n');
  writeFileSync(join(folder, 'words.csv'), 'word,frequency\n数据,1000\n环境,50\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function gongwen(...args: string[]) {
  return spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });
}
const terms = (...args: string[]) =>
  JSON.parse(gongwen('terms', ...args, '--format', 'json').stdout) as ExtractedTerm[];
const named = (list: readonly ExtractedTerm[], name: string) => list.find(({ term }) => term === name);

describe('gongwen terms', () => {
  it('lists the terms of all files together as rows under documented columns', () => {
    const { status, stdout, stderr } = gongwen('terms', 'a.txt', 'b.txt', '--format', 'csv');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = parse(stdout, { columns: true }) as Record<keyof TermRow, string>[];
    expect(Object.keys(rows[0]!)).toEqual(TERM_COLUMNS.map(({ name }) => name));
    expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, index) => String(index + 1)));
    expect(rows.find(({ term }) => term === '营商环境')).toMatchObject({
      frequency: '4',
      documents: '2',
      english: 'business environment',
      englishGrade: 'glossary',
      contextDocument: 'a.txt',
    });
  });

  it('gives contexts by offset, and the definition that the text states', () => {
    const found = named(terms('a.txt'), '公共数据')!;
    expect(found.frequency).toBe(4);
    expect(found.definition?.text).toContain('行政机关在履行职责过程中产生的数据');
    for (const { start, end, sentence, sentenceStart } of found.contexts) {
      expect(TEXT.slice(start, end)).toBe('公共数据');
      expect(TEXT.slice(sentenceStart)).toMatch(new RegExp(`^${sentence}`));
    }
  });

  it("takes the user's glossary before gongwen's own, and leaves that out where asked", () => {
    const mine = named(terms('a.txt', '--glossary', 'mine.csv'), '协调机制');
    expect(mine?.english).toMatchObject({ text: 'liaison mechanism', grade: 'glossary' });
    expect(named(terms('a.txt', 'b.txt', '--no-standard-glossary'), '营商环境')?.english).toBeUndefined();
  });

  it('keeps to --top, --min-frequency and --contexts', () => {
    expect(terms('a.txt', 'b.txt', '--top', '2')).toHaveLength(2);
    const often = terms('a.txt', 'b.txt', '--min-frequency', '4', '--contexts', '1', '--no-standard-glossary');
    expect(often.filter(({ kind }) => kind === undefined).every(({ frequency }) => frequency >= 4)).toBe(true);
    expect(named(often, '营商环境')?.contexts).toHaveLength(1);
  });

  it('reads English texts with lemmas', () => {
    expect(named(terms('en.txt', '--language', 'en'), 'social credit system')).toMatchObject({
      language: 'en',
      frequency: 2,
    });
  });

  it('compares with a reference list of the user', () => {
    const weird = (...args: string[]) => named(terms('a.txt', 'b.txt', ...args), '公共数据')!.measures.weirdness;
    expect(weird('--reference', 'words.csv')).not.toBe(weird());
  });

  it.each([
    ['tbx', '<term>营商环境</term>'],
    ['tbx-dca', 'style="dca"'],
    ['tbx2', '<martif'],
    ['tmx', '<seg>business environment</seg>'],
    ['xliff', '<gls:term'],
    ['omegat', '营商环境\tbusiness environment'],
    ['skos', '"营商环境"@zh'],
    ['memoq', '营商环境'],
    ['trados', '营商环境'],
  ])('writes the terms as %s', (format, part) => {
    const { status, stdout } = gongwen('terms', 'a.txt', 'b.txt', '--format', format);
    expect(status).toBe(0);
    expect(stdout).toContain(part);
  });

  it('writes a workbook whole, and names its losses on stderr only', () => {
    const { status, stdout } = gongwen('terms', 'a.txt', '--format', 'xlsx', '--out', 'terms.xlsx');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(join(folder, 'terms.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    [['--top', '0'], 'whole number from 1'],
    [['--glossary', 'bad.csv'], '--glossary bad.csv'],
    [['--glossary', 'none.csv'], '--glossary none.csv'],
    [['--reference', 'a.txt'], '--reference a.txt'],
    [['--language', 'en', '--engine', 'wasm'], '--language en takes neither'],
    [['--out', 'a.txt'], 'would overwrite'],
  ])('refuses %j before anything is read', (args, message) => {
    const { status, stdout, stderr } = gongwen('terms', 'a.txt', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('names a file that cannot be read, goes on, and writes nothing where none can', () => {
    const some = gongwen('terms', 'none.txt', 'b.txt', '--top', '1');
    expect(some.status).toBe(1);
    expect(some.stderr).toContain('none.txt');
    expect(some.stdout).toContain('营商环境');
    expect(gongwen('terms', 'none.txt')).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('--glossary of gongwen annotate', () => {
  it("marks the terms of the user's and of gongwen's own glossary", () => {
    const { status, stdout } = gongwen('annotate', 'a.txt', '--glossary', 'mine.csv', '--glossary', 'standard');
    expect(status).toBe(0);
    const { entities } = JSON.parse(stdout) as { entities: { label?: string; gloss?: { en: string } }[] };
    const english = entities.filter(({ label }) => label === 'term').map(({ gloss }) => gloss?.en);
    expect(english).toEqual(expect.arrayContaining(['liaison mechanism', 'business environment']));
  });
});
