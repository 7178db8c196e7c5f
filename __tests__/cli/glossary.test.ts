import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { GLOSSARY_FORMATS, writeGlossary, type Glossary, type GlossaryFormatName } from '../../src/terminology';
import { parquetRows, xlsxRows } from '../support/read-tables';

const CLI = resolve('dist/cli.js');
const FORMATS = Object.keys(GLOSSARY_FORMATS) as GlossaryFormatName[];
const fileOf = (format: GlossaryFormatName) => `all-${format}.${GLOSSARY_FORMATS[format].extensions[0]}`;

// 共同富裕,common prosperity in GB18030.
const GB18030 = Buffer.from('d6d0cec42cd3a2cec40ab9b2cdacb8bbd4a32c636f6d6d6f6e2070726f737065726974790a', 'hex');
const BEFORE =
  'concept,zh,en,en.status,definition\n1,共同富裕,common prosperity,preferred,大家富\n2,营商环境,business environment,,\n';
const AFTER =
  'concept,zh,en,en.status,definition\n1,共同富裕,common prosperity,admitted,大家富\n3,放管服,streamlining services,,简政\n';
const BOMB = `<?xml version="1.0"?><!DOCTYPE t [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><tbx>&b;</tbx>`;
const FORMULA = '=cmd|"/c calc"!A1';

const GLOSSARY: Glossary = {
  format: 'gongwen-glossary',
  version: 1,
  title: '云溪区术语',
  sourceLanguage: 'zh',
  concepts: [
    {
      id: 'c1',
      domain: '经济',
      definitions: [{ text: '全体人民共享发展成果。', language: 'zh' }],
      terms: [
        { language: 'zh', text: '共同富裕', status: 'preferred' },
        { language: 'en', text: 'common prosperity', status: 'preferred' },
      ],
    },
    {
      id: 'c2',
      terms: [
        { language: 'zh', text: '𠮷祥“云”, 改革' },
        { language: 'en', text: 'a & <b>; "quoted"' },
      ],
    },
  ],
};

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongwen-glossary-'));
  for (const format of FORMATS) write(fileOf(format), (await writeGlossary(GLOSSARY, format)).output);
  write('all.json', JSON.stringify(GLOSSARY));
  write('before.csv', BEFORE);
  write('after.csv', AFTER);
  write('gb.csv', GB18030);
  write('bomb.tbx', BOMB);
  write('multiterm.xml', '<?xml version="1.0" encoding="UTF-16"?><mtf><conceptGrp/></mtf>');
  write('page.xml', '<html/>');
  write('tbx.xml', readFileSync(path(fileOf('tbx'))));
  write('empty.txt', '');
  write('odd.foo', BEFORE);
  write('large.json', '');
  truncateSync(join(folder, 'large.json'), 300_000_000);
  mkdirSync(join(folder, 'folder.csv'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => writeFileSync(path(name), content);
const read = (name: string) => readFileSync(path(name), 'utf8');

function run(args: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'glossary', ...args], {
    cwd: folder,
    input,
    maxBuffer: 1e8,
  });
  return { status, bytes: stdout, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** The terms of a glossary in JSON, concept by concept. */
const pairs = (json: string) =>
  (JSON.parse(json) as Glossary).concepts.map(({ terms }) => terms.map(({ text }) => text));
const PAIRS = pairs(JSON.stringify(GLOSSARY));

describe('gongwen glossary convert', () => {
  it.each(FORMATS)('writes and reads %s', (format) => {
    const file = fileOf(format);
    const written = run(['convert', 'all.json', '--to', format, '--out', `written-${file}`]);
    expect(written).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(path(`written-${file}`)).equals(readFileSync(path(file)))).toBe(true);
    const back = run(['convert', file, '--source-language', 'zh', '--target-language', 'en']);
    expect(back.status).toBe(0);
    expect(pairs(back.stdout)).toEqual(PAIRS);
    const lines = (written.stderr + back.stderr).split('\n').filter((line) => line !== '');
    for (const line of lines) expect(line).toMatch(/^gongwen: /);
  });

  it.each(['xlsx', 'tbx'] as const)('writes the same bytes of %s to standard output as to a file', (format) => {
    const { status, bytes } = run(['convert', 'all.json', '--to', format]);
    expect(status).toBe(0);
    expect(bytes.equals(readFileSync(path(fileOf(format))))).toBe(true);
  });

  it.each([
    ['out.tbx', /^<\?xml[^>]+>\s*<tbx/],
    ['out.csv', /^concept,zh,/],
    ['out.TSV', /^concept\tzh\t/],
    ['out.txt', /^#.*\n共同富裕\tcommon prosperity/],
    ['out.json', /^\{\s*"format": "gongwen-glossary"/],
  ])('tells the format to write by the ending of --out: %s', (out, beginning) => {
    expect(run(['convert', 'all.json', '--out', out])).toMatchObject({ status: 0, stdout: '' });
    expect(read(out)).toMatch(beginning);
  });

  it.each([
    ['memoQ', 'all-memoq.csv', 'memoq.json'],
    ['Trados', 'all-trados.csv', 'trados.json'],
    ['TBX v2', 'all-tbx2.tbx', 'tbx2.json'],
  ])('tells a file of %s by its beginning, in UTF-16, too', (_, file, out) => {
    const text = read(file)
      .replace(/^\uFEFF/, '')
      .replace('UTF-8', 'UTF-16');
    write(`utf16-${file}`, Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(run(['convert', `utf16-${file}`, '--out', out])).toMatchObject({ status: 0 });
    expect(pairs(read(out))).toEqual(PAIRS);
  });

  it('detects the encoding of tables, and takes the one that it is told', () => {
    for (const args of [[], ['--encoding', 'gb18030']]) {
      const { status, stdout, stderr } = run(['convert', 'gb.csv', '--to', 'csv', ...args]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('共同富裕,common prosperity');
    }
    expect(run(['convert', 'gb.csv', '--encoding', 'utf-8'])).toMatchObject({ status: 1, stdout: '' });
  });

  it('decodes XML by what the file declares', () => {
    const [before, after] = read('all-tmx.tmx').replace('UTF-8', 'GB18030').split('共同富裕');
    const parts = [before!, after!].map((part) => Buffer.from(part.replace(/\P{ASCII}/gu, '')));
    write('gb.tmx', Buffer.concat([parts[0]!, GB18030.subarray(10, 18), parts[1]!]));
    expect(pairs(run(['convert', 'gb.tmx']).stdout)[0]).toEqual(['共同富裕', 'common prosperity']);
  });

  it('reads standard input in the format that it is told', () => {
    const { status, stdout } = run(['convert', '-', '--from', 'csv'], GB18030);
    expect(status).toBe(0);
    expect(pairs(stdout)).toEqual([['共同富裕', 'common prosperity']]);
  });

  it("writes out the package's own glossary", () => {
    const { status, stdout, stderr } = run(['convert', '--standard']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(pairs(stdout).length).toBeGreaterThan(3000);
  });

  it('says what the format cannot hold on stderr, one line each', () => {
    const { status, stdout, stderr } = run(['convert', 'all.json', '--to', 'omegat']);
    expect(status).toBe(0);
    expect(stdout).not.toContain('gongwen: ');
    expect(stderr).toContain('gongwen: omegat: title: ');
    for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/^gongwen: omegat: /);
  });

  it('says what the file held that a glossary cannot', () => {
    write('extra.csv', 'concept,zh,en,colour\n1,改革,reform,red\n');
    const { status, stderr } = run(['convert', 'extra.csv']);
    expect({ status, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 0, lines: 1 });
    expect(stderr).toMatch(/^gongwen: extra\.csv: .*colour/);
  });

  it('shows what would steer a terminal as a code', () => {
    write('steer.csv', 'zh,en,\u001B[31mred\u202E\n改革,reform,x\n');
    expect(run(['convert', 'steer.csv']).stderr).toContain(String.raw`\u001b[31mred\u202e`);
    write('steer.json', JSON.stringify({ ...GLOSSARY, '\u001B[2J': 1 }));
    expect(run(['convert', 'steer.json']).stderr).toContain(String.raw`\u001b[2J`);
  });

  it('keeps spreadsheets from running a formula, and gives it back', async () => {
    write('formula.json', JSON.stringify({ ...GLOSSARY, concepts: [formulaConcept()] }));
    expect(run(['convert', 'formula.json', '--to', 'csv']).stdout).toContain(`"'=cmd|`);
    const file = run(['convert', 'formula.json', '--to', 'xlsx', '--out', 'formula.xlsx']);
    expect(file.status).toBe(0);
    // A cell of text, not of a formula: the reader gives back formulas as what they come to.
    expect((await xlsxRows(readFileSync(path('formula.xlsx')))).flat()).toContainEqual(
      expect.stringContaining(FORMULA),
    );
    expect(pairs(run(['convert', 'formula.xlsx']).stdout)).toEqual([['公式', FORMULA]]);
  });
});

const formulaConcept = () => ({
  id: 'f',
  terms: [
    { language: 'zh', text: '公式' },
    { language: 'en', text: FORMULA },
  ],
});

it('a file that is called .xml is read by its root element, and none is written without its format', () => {
  const { status, stdout } = run(['convert', 'tbx.xml']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: run(['convert', fileOf('tbx')]).stdout });
  expect(run(['convert', 'all.json', '--out', 'out.xml']).stderr).toContain('name it with --to');
});

describe('a file that is no glossary', () => {
  it.each([
    ['a bomb of entities', 'bomb.tbx', 'line 1, column 22: the DOCTYPE declares entities'],
    ['the XML of MultiTerm', 'multiterm.xml', 'export the termbase as TBX, CSV or Excel'],
    ['other XML', 'page.xml', 'its root element is none of'],
    ['an empty file', 'empty.txt', 'is empty'],
    ['a folder', 'folder.csv', 'is a directory'],
    ['a file of 300 MB', 'large.json', 'has 300000000 bytes, the limit is 200000000'],
    ['a file that is not there', 'missing.csv', 'does not exist; check the path'],
  ])('is named with the reason, and nothing is written: %s', (_, name, reason) => {
    const { status, stdout, stderr } = run(['convert', name, '--out', 'never.json']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^gongwen: ${name}: `));
    expect(stderr).toContain(reason);
    expect(existsSync(path('never.json'))).toBe(false);
  });

  it('does not keep merge and check from the others', () => {
    const merged = run(['merge', 'bomb.tbx', 'before.csv']);
    expect(merged.status).toBe(1);
    expect(merged.stderr).toContain('gongwen: bomb.tbx: ');
    expect(pairs(merged.stdout)).toHaveLength(2);
    const checked = run(['check', 'missing.csv', 'before.csv']);
    expect(checked).toMatchObject({ status: 1, stderr: expect.stringContaining('gongwen: missing.csv: ') });
    expect(checked.stdout).toMatch(/^file\tseverity\t/);
  });

  it('leaves diff with nothing to compare; both are named', () => {
    const { status, stdout, stderr } = run(['diff', 'bomb.tbx', 'missing.csv']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/bomb\.tbx.*missing\.csv/s);
  });
});

describe('wrong usage', () => {
  it.each([
    ['no command', [], 'Usage: gongwen glossary'],
    ['an unknown command', ['convret'], "unknown command 'convret'"],
    ['a format that is none', ['convert', 'missing.csv', '--to', 'tbxx'], 'There is no format "tbxx"; use json, tbx,'],
    ['a property of objects as format', ['convert', 'missing.csv', '--from', 'toString'], 'There is no format'],
    ['an ending of no format', ['convert', 'odd.foo'], 'odd.foo cannot be told by its name; name it with --from'],
    ['such an ending among others', ['check', 'missing.csv', 'odd.foo'], 'odd.foo cannot be told'],
    ['such an ending to write', ['convert', 'missing.csv', '--out', 'a.foo'], 'a.foo cannot be told'],
    ['standard input of no format', ['convert', '-'], 'name it with --from'],
    ['standard input twice', ['diff', '-', '-', '--from', 'csv'], 'can be read only once'],
    ['no file', ['convert'], 'name a glossary, or --standard'],
    ['a file and the standard glossary', ['convert', 'missing.csv', '--standard'], 'one of both'],
    ['a language that is none', ['convert', 'missing.csv', '--source-language', 'Chinese!'], 'language of BCP 47'],
    ['an encoding that is none', ['convert', 'missing.csv', '--encoding', 'utf-9'], 'utf-9'],
    ['a check that is none', ['check', 'missing.csv', '--except', 'spelling'], 'There is no check "spelling"'],
    ['conflicts as JSON', ['merge', 'missing.csv', '--conflicts', 'a.json'], 'ends in .csv or .tsv'],
    ['a merge by nothing known', ['merge', 'missing.csv', '--by', 'sound'], 'Allowed choices are pair, source'],
    ['an input as output', ['merge', 'before.csv', 'after.csv', '--out', './after.csv'], 'would overwrite'],
    ['an input as conflicts', ['merge', 'before.csv', '--conflicts', 'before.csv'], '--conflicts before.csv would'],
    ['one file twice', ['merge', 'before.csv', '--out', 'x.csv', '--conflicts', './x.csv'], 'name the same file'],
  ])('ends with 2 before anything is read: %s', (_, args, reason) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('does not exist');
    expect(read('before.csv')).toBe(BEFORE);
    expect(read('after.csv')).toBe(AFTER);
  });
});

describe('gongwen glossary merge', () => {
  it('says what was joined and what gave way', () => {
    const { status, stdout, stderr } = run(['merge', 'before.csv', 'after.csv', '--title', '合并']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: '合并' });
    expect(pairs(stdout).map(([term]) => term)).toEqual(['共同富裕', '营商环境', '放管服']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'gongwen: conflict, status of common prosperity (1): preferred, not admitted',
      'gongwen: 4 concepts of 2 glossaries are 3: 1 joined with others, 1 conflict.',
    ]);
  });

  it.each([
    ['pair', 2],
    ['source', 1],
  ])('joins by %s', (by, concepts) => {
    write('other.csv', 'zh,en\n营商环境,doing business\n');
    write('one.csv', 'zh,en\n营商环境,business environment\n');
    const { stdout, stderr } = run(['merge', 'one.csv', 'other.csv', '--by', by]);
    expect(pairs(stdout)).toHaveLength(concepts);
    expect(stderr.includes('business environment, elsewhere doing business')).toBe(by === 'pair');
  });

  it('keeps a line short where many concepts or long texts differ', () => {
    const terms = Array.from({ length: 500 }, (_, index) => `𠮷改革,${'𠮷'.repeat(index + 100)}\n`);
    write('many.csv', `zh,en\n${terms.join('')}`);
    const { status, stderr } = run(['merge', 'many.csv', '--out', 'many.json']);
    expect(status).toBe(0);
    expect(stderr.split('\n')[0]).toMatch(
      /^gongwen: conflict, translation of 𠮷改革 \([^()]+ and 497 more\): 𠮷{60}…, elsewhere (?:𠮷{60}…,? ){3}and 496 more$/u,
    );
  });

  it.each([
    ['conflicts.csv', ','],
    ['conflicts.tsv', '\t'],
  ])('writes conflicts as a table: %s', (file, delimiter) => {
    const { status, stderr } = run(['merge', 'before.csv', 'after.csv', '--out', 'merged.json', '--conflicts', file]);
    expect({ status, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 0, lines: 1 });
    expect(
      read(file)
        .trimEnd()
        .split('\n')
        .map((line) => line.split(delimiter)),
    ).toEqual([
      ['kind', 'concepts', 'language', 'term', 'kept', 'others'],
      ['status', '1', 'en', 'common prosperity', 'preferred', 'admitted'],
    ]);
  });
});

describe('gongwen glossary check', () => {
  beforeAll(() => {
    write('doubtful.csv', 'concept,zh,en\n1,四个全面,Three Comprehensives\n2,改革,\n');
    write('wrong.csv', 'concept,zh,en\n1,改革,reform\n1,,reform\n');
  });
  const rows = (...args: readonly string[]) =>
    JSON.parse(run(['check', ...args, '--format', 'json']).stdout) as Record<string, string>[];

  it('lists the findings of all files, and exits with 0 where none is an error', () => {
    const { status, stdout, stderr } = run(['check', 'before.csv', 'doubtful.csv', '--format', 'csv']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^file,severity,check,concept,others,language,term,message\n/);
    expect(rows('before.csv', 'doubtful.csv').map(({ file, check, concept }) => [file, check, concept])).toEqual([
      ['doubtful.csv', 'number-mismatch', '1'],
      ['doubtful.csv', 'missing-translation', '2'],
    ]);
  });

  it('exits with 1 where one is an error, and says so', () => {
    const { status, stdout, stderr } = run(['check', 'wrong.csv']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'gongwen: wrong.csv: 1 error among 1 findings\n' });
    expect(stdout).toContain('error\tduplicate-term');
  });

  it('leaves out checks, and looks at the language that it is told', () => {
    expect(rows('doubtful.csv', '--except', 'number-mismatch, missing-translation')).toEqual([]);
    const missing = rows('all.json', '--target-language', 'fr').filter(({ check }) => check === 'missing-translation');
    expect(missing.map(({ concept }) => concept)).toEqual(['c1', 'c2']);
    expect(run(['check', 'wrong.csv', '--except', 'duplicate-term'])).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['xlsx', 'parquet'])('writes %s with the rows of its JSON', async (format) => {
    const { status, bytes } = run(['check', 'doubtful.csv', '--format', format]);
    expect(status).toBe(0);
    const found = format === 'xlsx' ? (await xlsxRows(bytes)).slice(1) : await parquetRows(bytes);
    expect(found).toHaveLength(rows('doubtful.csv').length);
  });
});

describe('gongwen glossary diff', () => {
  it('lists what changed, a row a field', () => {
    const { status, stdout, stderr } = run(['diff', 'before.csv', 'after.csv', '--format', 'csv']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual([
      'concept,headword,change,field,language,term,before,after',
      '2,营商环境,removed,term,zh,,营商环境,',
      '2,营商环境,removed,term,en,,business environment,',
      '1,共同富裕,changed,status,en,common prosperity,preferred,admitted',
      '3,放管服,added,definition,,,,简政',
      '3,放管服,added,term,zh,,,放管服',
      '3,放管服,added,term,en,,,streamlining services',
    ]);
  });

  it.each([
    ['json', (text: string) => (JSON.parse(text) as unknown[]).length],
    ['jsonl', (text: string) => text.trimEnd().split('\n').length],
    ['table', (text: string) => text.trimEnd().split('\n').length - 1],
  ])('writes the same rows as %s', (format, count) => {
    expect(count(run(['diff', 'before.csv', 'after.csv', '--format', format]).stdout)).toBe(6);
  });

  it('finds nothing between a glossary and itself in another format', () => {
    expect(run(['diff', 'all.json', 'all-skos.ttl', '--format', 'json'])).toMatchObject({ status: 0, stdout: '[]\n' });
  });
});

describe('gongwen glossary --help', () => {
  it('lists each format with its endings and what it is', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    for (const [name, { extensions, en }] of Object.entries(GLOSSARY_FORMATS)) {
      const line = stdout.split('\n').find((candidate) => candidate.startsWith(`  ${name} `));
      expect(line).toContain(extensions.map((extension) => `.${extension}`).join(' '));
      expect(line).toContain(en);
    }
  });

  it.each(['convert', 'merge', 'check', 'diff'])('explains %s', (command) => {
    const { status, stdout } = run([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`gongwen glossary ${command}`);
    expect(stdout).toContain('Formats, told by the ending');
  });

  it('says when check exits with 1', () => {
    expect(run(['check', '--help']).stdout).toContain('1 there is one or a file failed');
  });
});
