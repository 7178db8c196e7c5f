import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ScoreRow } from '../../src/document';
import { itWithSharedData } from '../support/shared-data';

const CLI = resolve('dist/cli.js');
const TEXT = '𠮷野家与大连市政府办公室签约。';
const GOLD = [
  { start: 0, end: 4, kind: 'organization', text: '𠮷野家' },
  { start: 5, end: 13, kind: 'agency', text: '大连市政府办公室' },
  { start: 5, end: 8, kind: 'place', text: '大连市', note: 'borderline: inside a name' },
];
const ANN = 'T1\torganization 0 3\t𠮷野家\nT2\tagency 4 9\t大连市政府\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongwen-evaluate-'));
  write('gold.jsonl', lines(GOLD));
  write('found.ann', ANN);
  write('found.txt', TEXT);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
function gongwen(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8', input, maxBuffer: 1e9 });
}
const scores = (...args: readonly string[]) => {
  const { status, stdout, stderr } = gongwen(['evaluate', ...args, '--format', 'json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as readonly ScoreRow[];
};
const micro = (rows: readonly ScoreRow[]) =>
  rows
    .filter(({ scope }) => scope === 'micro')
    .map(({ match, right, missed, spurious }) => [match, right, missed, spurious]);

describe('gongwen evaluate', () => {
  it('holds brat against JSON lines: exact and overlapping, by kind, micro and macro', () => {
    const rows = scores('gold.jsonl', 'found.ann');
    expect(rows.map(({ match, scope, kind }) => [match, scope, kind].join(' ').trim())).toEqual([
      'exact kind agency',
      'exact kind organization',
      'exact micro',
      'exact macro',
      'overlapping kind agency',
      'overlapping kind organization',
      'overlapping micro',
      'overlapping macro',
    ]);
    expect(micro(rows)).toEqual([
      ['exact', 1, 1, 1],
      ['overlapping', 2, 0, 0],
    ]);
    expect(rows[2]).toMatchObject({ precision: 0.5, precisionLow: 0.0945, precisionHigh: 0.9055, f1: 0.5 });
  });

  it.each([
    ['table', 'match\tscope\tkind\tgold\t'],
    ['csv', 'match,scope,kind,gold,'],
  ])('writes %s with a head and a line a row', (format, head) => {
    const { status, stdout, stderr } = gongwen(['evaluate', 'gold.jsonl', 'found.ann', '--format', format]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.startsWith(head)).toBe(true);
    expect(stdout.trimEnd().split('\n')).toHaveLength(9);
  });

  it('lists the differences, or the confusions', () => {
    const args = ['evaluate', 'gold.jsonl', 'found.ann', '--format', 'jsonl'];
    expect(JSON.parse(gongwen([...args, '--differences']).stdout)).toEqual({
      difference: 'wrong-border',
      document: 'found',
      goldKind: 'agency',
      goldStart: 5,
      goldEnd: 13,
      goldText: '大连市政府办公室',
      predictedKind: 'agency',
      predictedStart: 5,
      predictedEnd: 10,
      predictedText: '大连市政府',
      before: '𠮷野家与',
      after: '签约。',
    });
    expect(gongwen([...args, '--confusion']).stdout.split('\n')[0]).toBe(
      '{"match":"exact","gold":"agency","predicted":"","count":1}',
    );
  });

  it('reads documents as the annotator writes them: JSON, JSON lines, an array, standard input', () => {
    write('a.txt', TEXT);
    write('b.txt', '大连市政府发布。');
    for (const [name, args] of [
      ['one.json', ['a.txt']],
      ['one.jsonl', ['a.txt', '--format', 'jsonl']],
      ['two.json', ['a.txt', 'b.txt']],
      ['two.jsonl', ['a.txt', 'b.txt', '--format', 'jsonl']],
    ] as const)
      expect(
        gongwen(['annotate', ...args, '--out', name, ...(name === 'two.json' ? ['--format', 'json'] : [])]).status,
      ).toBe(0);
    const document = readFileSync(join(folder, 'one.json'), 'utf8');
    expect(micro(scores('one.json', 'one.jsonl'))[0]!.slice(2)).toEqual([0, 0]);
    expect(micro(scores('two.jsonl', 'two.jsonl'))[0]!.slice(2)).toEqual([0, 0]);
    const { status, stdout } = gongwen(['evaluate', 'gold.jsonl', '-', '--format', 'jsonl'], document);
    expect(status).toBe(0);
    expect(stdout).toContain('"kind":"agency","gold":1');
  });

  it('pairs the texts of folders by name', () => {
    for (const side of ['gold', 'found']) {
      mkdirSync(join(folder, side, 'deep'), { recursive: true });
      for (const name of ['a', 'deep/b']) {
        write(`${side}/${name}.ann`, ANN);
        write(`${side}/${name}.txt`, TEXT);
      }
    }
    write('gold/annotation.conf', '[entities]\n');
    expect(micro(scores('gold', 'found'))[0]).toEqual(['exact', 4, 0, 0]);
    rmSync(join(folder, 'found/deep/b.ann'));
    const { status, stdout, stderr } = gongwen(['evaluate', 'gold', 'found']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('deep/b: not among the predicted texts');
  });

  it('counts offsets as it is told', () => {
    write('python.jsonl', lines([{ start: 0, end: 3, kind: 'organization', text: '𠮷野家' }]));
    expect(micro(scores('found.ann', 'python.jsonl', '--predicted-offsets', 'code-point'))[0]).toEqual([
      'exact',
      1,
      1,
      0,
    ]);
    expect(micro(scores('python.jsonl', 'found.ann', '--gold-offsets', 'code-point'))[0]).toEqual(['exact', 1, 0, 1]);
    const { status, stderr } = gongwen(['evaluate', 'found.ann', 'python.jsonl']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/another unit.*\n {2}predicted organization 0-3: expected "𠮷野家", found "𠮷野" there/);
  });

  it('heeds only the kinds that are asked for', () => {
    expect(micro(scores('gold.jsonl', 'found.ann', '--kinds', 'organization'))[0]).toEqual(['exact', 1, 0, 0]);
    expect(micro(scores('gold.jsonl', 'found.ann', '--ignore-kinds', 'agency,place'))[0]).toEqual(['exact', 1, 0, 0]);
  });

  it.each([
    ['0.5', 0, ''],
    ['0.51', 1, 'gongwen: F1 (exact, micro) is 0.5000, --min-f1 asks for 0.51.\n'],
  ])('with --min-f1 %s exits with %d, the scores written', (least, status, stderr) => {
    const result = gongwen(['evaluate', 'gold.jsonl', 'found.ann', '--min-f1', least, '--out', 'scores.tsv']);
    expect(result).toMatchObject({ status, stderr, stdout: '' });
    expect(readFileSync(join(folder, 'scores.tsv'), 'utf8')).toContain('exact\tmicro\t\t2\t2\t1\t1\t1\t0.5\t');
  });

  it('does not pass a threshold with nothing to score', () => {
    expect(gongwen(['evaluate', 'gold.jsonl', 'found.ann', '--kinds', 'event', '--min-f1', '0'])).toMatchObject({
      status: 1,
      stderr: 'gongwen: there is nothing to score, --min-f1 asks for 0.\n',
    });
  });

  it.each<[string, string, string, RegExp]>([
    [
      'a broken standoff line',
      'bad.ann',
      'T1\torganization 0 3\t𠮷野家\nT2 agency\n',
      /bad\.ann: .*\n {2}line 2: expected an annotation/,
    ],
    ['a broken span line', 'bad.jsonl', `${lines(GOLD)}{"start":1}\n`, /bad\.jsonl: .*\n {2}line 4: end/],
    [
      'a broken document',
      'bad.json',
      '{\n"format": "gongwen-document", "version": 1\n}',
      /bad\.json: .*\n {2}offsetUnit/,
    ],
    ['what is no JSON', 'bad.json', 'nothing', /bad\.json: This is not JSON/],
    ['standoff without its text', 'alone.ann', ANN, /alone\.txt does not exist/],
    ['another text', 'bad.ann', ANN, /text of found differ from UTF-16 offset 14 on/],
  ])('names %s and writes nothing', (_, name, content, message) => {
    write(name, content);
    write('bad.txt', TEXT.replace('签约', '签订'));
    const { status, stdout, stderr } = gongwen(['evaluate', 'found.ann', name]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it.each([
    ['a file that is not there', ['missing.json', 'found.ann'], 1, /missing\.json does not exist/],
    ['a folder with nothing to evaluate', ['empty', 'found.ann'], 1, /empty holds no file/],
    ['one argument', ['gold.jsonl'], 2, /predicted/],
    ['a layer that is none', ['gold.jsonl', 'found.ann', '--layer', 'facts'], 2, /no layer "facts"/],
    ['a share that is none', ['gold.jsonl', 'found.ann', '--min-f1', '90'], 2, /from 0 to 1/],
    ['standard input twice', ['-', '-'], 2, /only once/],
    ['two lists at once', ['gold.jsonl', 'found.ann', '--differences', '--confusion'], 2, /cannot be used with/],
    ['a byte order mark for JSON', ['gold.jsonl', 'found.ann', '--format', 'json', '--bom'], 2, /--bom/],
    ['an output that would overwrite gold', ['gold.jsonl', 'found.ann', '--out', 'gold.jsonl'], 2, /overwrite/],
  ])('refuses %s', (_, args, status, message) => {
    mkdirSync(join(folder, 'empty'));
    const result = gongwen(['evaluate', ...args]);
    expect(result).toMatchObject({ status, stdout: '' });
    expect(result.stderr).toMatch(message);
  });

  const scorer = resolve('../shared/tools/score.mjs');
  (existsSync(scorer) ? itWithSharedData : it.skip)(
    'gives the figures of the scorer that the gold was made with',
    () => {
      const gold = resolve('../shared/data/dev/shahekou-2016');
      gongwen(['annotate', join(gold, 'source.txt'), '--out', 'report.json']);
      const { stdout } = spawnSync(process.execPath, [scorer, gold, 'report.json', '--layer', 'entities', '--json'], {
        cwd: folder,
        encoding: 'utf8',
      });
      const { entities } = JSON.parse(stdout) as { entities: { right: number; missed: number; wrong: number } };
      expect(micro(scores(join(gold, 'entities.jsonl'), 'report.json'))[0]).toEqual([
        'exact',
        entities.right,
        entities.missed,
        entities.wrong,
      ]);
    },
  );
});
