import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseTaggerModel } from '../../src/annotation';
import { parseDocument } from '../../src/document';

const CLI = resolve('dist/cli.js');
const NAMES = '云港 青禾 星澜 松岳 海棠 锦帆 瑞川 明湖 长庚 竹溪'.split(' ');
const TEXT = NAMES.map((name) => `支持${name}平台扩大服务。\n去年${name}平台接入三个部门。\n要继续改善民生。`).join(
  '\n',
);
const LIST = `form,kind\n${NAMES.map((name) => `${name}平台,platform\n`).join('')}`;
const SMALL = ['--buckets', '4096', '--epochs', '5', '--kinds', 'platform'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongwen-train-'));
  writeFileSync(join(folder, 'a.txt'), TEXT);
  writeFileSync(join(folder, 'b.txt'), '支持凌霄平台扩大服务。\n');
  writeFileSync(join(folder, 'list.csv'), LIST);
  mkdirSync(join(folder, 'gold'));
  gongwen('annotate', 'a.txt', '--dictionary', 'list.csv', '--out', 'gold/a.json');
  gongwen('annotate', 'a.txt', '--dictionary', 'list.csv', '--format', 'jsonl', '--out', 'gold/b.jsonl');
  gongwen('train', 'gold/a.json', '--out', 'model', ...SMALL);
});
afterAll(() => rmSync(folder, { recursive: true }));

function gongwen(...args: readonly string[]) {
  return spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });
}
const inFolder = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('gongwen train', () => {
  it('writes a model, and on stderr how it went', () => {
    const { status, stdout, stderr } = gongwen('train', 'gold/a.json', '--out', 'again/model', ...SMALL);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    for (const told of [
      'epoch 1 of 5',
      'kind\tgold\tfound\tright\tprecision\trecall\tf1',
      '30 sentences',
      '20 entities',
    ])
      expect(stderr).toContain(told);
    expect(readdirSync(join(folder, 'again'))).toEqual(['model']);
    expect(inFolder('again/model')).toBe(inFolder('model'));
    expect(parseTaggerModel(inFolder('model')).name).toBe('tagger');
  });

  it('reads folders of JSON and JSON lines, names the model, measures with --dev', () => {
    const { status, stderr } = gongwen(
      'train',
      'gold',
      '--out',
      'both',
      '--dev',
      'gold/b.jsonl',
      '--name',
      'mine',
      ...SMALL,
    );
    expect(status).toBe(0);
    expect(stderr).toContain('on the --dev Documents');
    expect(parseTaggerModel(inFolder('both'))).toMatchObject({
      name: 'mine',
      training: { documents: 2, check: { on: 'dev' } },
    });
  });

  it('cross-validates, without writing a model', () => {
    const { status, stdout, stderr } = gongwen('train', 'gold/a.json', '--folds', '3', ...SMALL);
    expect(status).toBe(0);
    expect(stderr.match(/^fold \d of 3: precision /gm)).toHaveLength(3);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map(([kind, gold]) => `${kind} ${gold}`)).toEqual(['kind gold', 'custom:platform 20', 'all 20']);
    expect(Number(rows.at(-1)!.at(-1))).toBeGreaterThan(0.8);
  });

  it('learns from what rules find, for a tagger behind them', () => {
    expect(gongwen('train', 'gold/a.json', '--out', 'ruled', '--rules', ...SMALL).status).toBe(0);
    expect(parseTaggerModel(inFolder('ruled')).linear.readsKnown).toBe(true);
    expect(gongwen('annotate', 'b.txt', '--tagger', 'ruled', '--tagger-first')).toMatchObject({
      status: 2,
      stdout: '',
    });
  });

  it.each<[string, readonly string[], string]>([
    ['neither --out nor --folds', ['gold/a.json'], '--out'],
    ['a file that is not there', ['none.json', '--out', 'x'], 'none.json'],
    ['a file that is no Document', ['list.csv', '--out', 'x'], 'list.csv: line 1'],
    ['a folder without Documents', ['.', '--out', 'x'], 'no .json'],
    ['a kind that nobody annotated', ['gold/a.json', '--out', 'x', '--kinds', 'ship'], 'nothing to learn'],
    ['odd buckets', ['gold/a.json', '--out', 'x', '--buckets', '1000'], 'power of two'],
    ['epochs that are no number', ['gold/a.json', '--out', 'x', '--epochs', 'ten'], 'whole number'],
    ['one fold', ['gold/a.json', '--folds', '1'], 'folds'],
    ['its own gold as --out', ['gold/a.json', '--out', 'gold/a.json'], 'overwrite'],
  ])('exits with 2 on %s, and writes nothing', (_, args, told) => {
    const { status, stdout, stderr } = gongwen('train', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});

describe('gongwen annotate --tagger', () => {
  const found = (...args: readonly string[]) => {
    const { status, stdout, stderr } = gongwen('annotate', 'b.txt', ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { text, entities } = parseDocument(stdout);
    return entities.map(({ start, end, provenance }) => `${text.slice(start, end)} ${provenance.ground}`);
  };

  it('finds names that the model has not seen', () => {
    expect(found('--tagger', 'model', '--tagger-first')).toContain('凌霄平台 tagger:platform');
  });

  it.each<[string, readonly string[], string]>([
    ['a model that is not there', ['--tagger', 'none'], '--tagger none'],
    ['a model that is none', ['--tagger', 'list.csv'], '--tagger list.csv: This is no tagger model'],
    ['--tagger-first alone', ['--tagger-first'], 'needs --tagger'],
  ])('exits with 2 on %s', (_, args, told) => {
    const { status, stdout, stderr } = gongwen('annotate', 'b.txt', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(told);
  });
});
