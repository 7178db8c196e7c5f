import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const CLI = resolve('dist/cli.js');
const gongwen = (...args: string[]) =>
  spawnSync(process.execPath, [CLI, ...args], { cwd: resolve('examples'), encoding: 'utf8' });

describe('gongwen facts', () => {
  it('writes CSV that opens with a byte order mark where it is asked for', () => {
    const args = ['facts', 'invented-2023.txt', '--indicator', 'gdp', '--modality', 'target'];
    const { status, stdout, stderr } = gongwen(...args, '--bom');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\uFEFFdocument,place,year,/);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(gongwen(...args).stdout).toBe(stdout.slice(1));
  });

  it('writes the same rows as json and jsonl, several files under one head', () => {
    const args = ['facts', 'invented-2023.txt', 'invented-2024.txt', '--format'];
    const rows = JSON.parse(gongwen(...args, 'json').stdout) as { document: string }[];
    expect(new Set(rows.map(({ document }) => document))).toEqual(new Set(['invented-2023.txt', 'invented-2024.txt']));
    const lines = gongwen(...args, 'jsonl')
      .stdout.trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
    expect(
      gongwen(...args, 'table')
        .stdout.trimEnd()
        .split('\n'),
    ).toHaveLength(rows.length + 1);
  });

  it.each([
    ['a modality that is none', ['facts', 'invented-2023.txt', '--modality', 'hoped']],
    ['a byte order mark for JSON', ['facts', 'invented-2023.txt', '--format', 'json', '--bom']],
    ['one report to compare', ['compare', 'invented-2023.txt']],
  ])('exits with 2 on %s', (_, args) => {
    expect(gongwen(...args)).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('gongwen compare', () => {
  it('writes a row for each target, with its outcome', () => {
    const { status, stdout, stderr } = gongwen('compare', 'invented-2023.txt', 'invented-2024.txt', '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = JSON.parse(stdout) as { indicator: string; outcome: string }[];
    expect(rows.map(({ indicator, outcome }) => `${indicator}: ${outcome}`)).toEqual([
      '地区生产总值: met',
      '一般公共预算收入: missed',
      '城镇调查失业率: met',
      '城镇新增就业: met',
      '居民人均可支配收入: not-mentioned',
      '单位地区生产总值能耗: met',
    ]);
  });

  it('names the file that cannot be read, and writes nothing', () => {
    const { status, stdout, stderr } = gongwen('compare', 'invented-2023.txt', 'missing.txt');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('missing.txt');
  });
});
