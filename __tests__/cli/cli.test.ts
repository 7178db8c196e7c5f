import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseDocument } from '../../src/document';

const CLI = resolve('dist/cli.js');
const TEXT = '2016年沙河口区政府工作报告\n各位代表：\n一、工作回顾\n区政府实现财政收入14.07亿元。\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongwen-cli-'));
  writeFileSync(join(folder, 'a.txt'), TEXT);
  writeFileSync(join(folder, 'b.txt'), TEXT.replace('14.07', '15'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function gongwen(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8', input, maxBuffer: 1e9 });
}
const inFolder = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('gongwen annotate', () => {
  it('writes one file’s Document to stdout and nothing to stderr', () => {
    const { status, stdout, stderr } = gongwen(['annotate', 'a.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const document = parseDocument(stdout);
    expect(document.text).toBe(TEXT);
    expect(document.source.uri).toBe('a.txt');
  });

  it('reads standard input as -', () => {
    const { status, stdout } = gongwen(['annotate', '-', '--format', 'jsonl'], TEXT);
    expect(status).toBe(0);
    expect(parseDocument(stdout).text).toBe(TEXT);
  });

  it.each([
    ['json', (out: string) => (JSON.parse(out) as unknown[]).length],
    [
      'jsonl',
      (out: string) =>
        out
          .trimEnd()
          .split('\n')
          .map((line) => parseDocument(line)).length,
    ],
  ])('writes several Documents as %s', (format, count) => {
    const { status, stdout } = gongwen(['annotate', 'a.txt', 'b.txt', '--format', format]);
    expect(status).toBe(0);
    expect(count(stdout)).toBe(2);
  });

  it.each([
    ['table', '\t'],
    ['csv', ','],
  ])('writes a %s with one header and a row an annotation', (format, delimiter) => {
    const { stdout } = gongwen(['annotate', 'a.txt', 'b.txt', '--format', format]);
    const [header, ...rows] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(delimiter));
    expect(header?.slice(0, 3)).toEqual(['document', 'layer', 'kind']);
    const money = rows.filter((row) => row[1] === 'quantities' && row[2] === 'money');
    expect(money.map((row) => [row[0], row[5], row[6], row[9]])).toEqual([
      ['a.txt', '14.07亿元', '1407000000', 'CNY'],
      ['b.txt', '15亿元', '1500000000', 'CNY'],
    ]);
  });

  it('writes into a file with --out, whole, leaving no temporary file', () => {
    const { status, stdout } = gongwen(['annotate', 'a.txt', '--out', 'results/a.json']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(parseDocument(inFolder('results/a.json')).text).toBe(TEXT);
    expect(readdirSync(join(folder, 'results'))).toEqual(['a.json']);
  });

  it('writes one file a document into a folder, two of one name both', () => {
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other', 'a.txt'), TEXT);
    const { status } = gongwen(['annotate', 'a.txt', 'b.txt', 'other/a.txt', '--out', 'results']);
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'results')).sort()).toEqual(['a-2.json', 'a.json', 'b.json']);
  });

  it('names each file that fails, writes the rest and exits with 1', () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'cut.txt'), Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe4, 0xbd])]));
    const { status, stdout, stderr } = gongwen([
      'annotate',
      'missing.txt',
      'a.txt',
      'empty.txt',
      '.',
      'cut.txt',
      'b.txt',
      '--format',
      'jsonl',
    ]);
    expect(status).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => parseDocument(line).source.uri),
    ).toEqual(['a.txt', 'b.txt']);
    for (const path of ['missing.txt', 'empty.txt', '.', 'cut.txt']) expect(stderr).toContain(`gongwen: ${path}: `);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it('leaves an existing result as it was where its source fails', () => {
    writeFileSync(join(folder, 'out.json'), 'before');
    for (const args of [['missing.txt'], ['missing.txt', 'none.txt', '--format', 'jsonl']])
      expect(gongwen(['annotate', ...args, '--out', 'out.json']).status).toBe(1);
    expect(inFolder('out.json')).toBe('before');
    mkdirSync(join(folder, 'outs'));
    expect(gongwen(['annotate', 'missing.txt', '--out', 'outs']).status).toBe(1);
    expect(readdirSync(join(folder, 'outs'))).toEqual([]);
  });

  it('never writes over a file that it reads', () => {
    symlinkSync('a.txt', join(folder, 'link.txt'));
    for (const out of ['a.txt', './a.txt', 'link.txt']) {
      const { status, stderr } = gongwen(['annotate', 'b.txt', 'a.txt', '--format', 'table', '--out', out]);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('would overwrite') });
    }
    writeFileSync(join(folder, 'c.json'), TEXT);
    expect(gongwen(['annotate', 'c.json', 'a.txt', '--out', '.']).stderr).toBe('');
    expect(inFolder('c.json')).toBe(TEXT);
    expect(parseDocument(inFolder('c-2.json')).text).toBe(TEXT);
    expect(inFolder('a.txt')).toBe(TEXT);
  });

  it('writes through a link and into what is no regular file', () => {
    writeFileSync(join(folder, 'target.json'), 'before');
    symlinkSync('target.json', join(folder, 'link.json'));
    expect(gongwen(['annotate', 'a.txt', '--out', 'link.json']).status).toBe(0);
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(parseDocument(inFolder('target.json')).text).toBe(TEXT);
    const { stdout } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${CLI}" annotate a.txt --out /dev/stdout | cat`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(parseDocument(stdout).text).toBe(TEXT);
  });

  it.each([
    ['a folder', ['view', 'a.txt', '--out', 'taken'], 'taken cannot be written: there is a folder of that name'],
    ['a path through a file', ['annotate', 'a.txt', '--out', 'b.txt/a.json'], 'is a file, not a folder'],
    [
      'a place taken in the folder',
      ['annotate', 'a.txt', 'b.txt', '--out', 'taken'],
      'gongwen: a.txt: taken/a.json cannot',
    ],
  ])('says why it cannot write: %s', (_, args, message) => {
    mkdirSync(join(folder, 'taken', 'a.json'), { recursive: true });
    const { status, stdout, stderr } = gongwen(args);
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: expect.stringContaining(message) });
    expect(stderr).not.toMatch(/\n {4}at |\.tmp/);
    expect(existsSync(join(folder, 'taken', 'b.json'))).toBe(args.includes('b.txt'));
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('passes --date, --encoding, --engine and --dictionary on', () => {
    writeFileSync(join(folder, 'words.txt'), '实现财政收入 9000 n\n');
    writeFileSync(join(folder, 'wide.txt'), Buffer.from(`\uFEFF${TEXT}`, 'utf16le'));
    const args = [
      '--date',
      '2014-03-02',
      '--encoding',
      'utf-16le',
      '--dictionary',
      'words.txt',
      '--engine',
      'nodejieba',
    ];
    const { status, stdout, stderr } = gongwen(['annotate', 'wide.txt', ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const document = parseDocument(stdout);
    expect(document.source).toMatchObject({ date: '2014-03-02', metadata: { encoding: 'utf-16le' } });
    expect(JSON.stringify(document.runs)).toContain('nodejieba');
  });

  it.each([
    ['no file', ['annotate']],
    ['an unknown option', ['annotate', 'a.txt', '--colour']],
    ['an unknown format', ['annotate', 'a.txt', '--format', 'xml']],
    ['an unknown engine', ['annotate', 'a.txt', '--engine', 'hanlp']],
    ['a date that is none', ['annotate', 'a.txt', '--date', '2016年']],
    ['a date that the calendar lacks', ['annotate', 'a.txt', '--date', '2015-02-29']],
    ['an encoding that is none', ['annotate', 'a.txt', '--encoding', 'gb2313']],
    ['a layer that is none', ['annotate', 'a.txt', '--layers', 'words']],
    ['nowhere to write', ['annotate', 'a.txt', '--out', '']],
    ['standard input twice', ['annotate', '-', '-']],
    ['an unknown command', ['annotates', 'a.txt']],
    ['--repair of what is not named', ['annotate', 'a.txt', '--repair']],
    ['a dictionary that is not there', ['annotate', 'a.txt', '--dictionary', 'none.txt']],
    ['a dictionary that is a folder', ['annotate', 'a.txt', '--dictionary', '.']],
    ['a dictionary with a fault', ['annotate', 'a.txt', '--dictionary', 'bad.txt']],
  ])('exits with 2 on %s, saying so on stderr only', (_, args) => {
    writeFileSync(join(folder, 'bad.txt'), '营商环境 minus n\n');
    const { status, stdout, stderr } = gongwen(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it('ends quietly when its reader does', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${CLI}" annotate a.txt b.txt | head -c 10`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('tells its version and its help on stdout', () => {
    expect(gongwen(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect(gongwen(['annotate', '--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--dictionary'),
    });
  });
});

it('gongwen annotate --repair reads what is broken and says how much', () => {
  writeFileSync(join(folder, 'cut.txt'), Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe4, 0xbd])]));
  const { status, stdout } = gongwen(['annotate', 'cut.txt', '--repair', '--encoding', 'utf-8']);
  expect(status).toBe(0);
  expect(parseDocument(stdout)).toMatchObject({ text: `${TEXT}\uFFFD`, source: { metadata: { repaired: 1 } } });
});

describe('gongwen view', () => {
  it('writes one self-contained page', () => {
    expect(gongwen(['view', 'a.txt', '--out', 'page.html'])).toMatchObject({ status: 0, stdout: '' });
    const page = inFolder('page.html');
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).toContain('14.07亿元');
    expect(page).not.toMatch(/(?:src|href)="https?:/);
  });

  it('writes nothing where the file fails', () => {
    expect(gongwen(['view', 'missing.txt', '--out', 'page.html']).status).toBe(1);
    expect(existsSync(join(folder, 'page.html'))).toBe(false);
  });
});
