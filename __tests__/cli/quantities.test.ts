import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { QuantityRow } from '../../src/export';

const CLI = resolve('dist/cli.js');
const TEXT = '2015年财政收入14.07亿元。\n流转土地3万亩，24小时服务，增长6.5-7%。\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongwen-quantities-'));
  writeFileSync(join(folder, 'a.txt'), TEXT);
  writeFileSync(join(folder, 'b.txt'), '没有数字。\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function gongwen(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [CLI, 'quantities', ...args], { cwd: folder, encoding: 'utf8', input });
}

describe('gongwen quantities', () => {
  it('lists quantities and times in the order of the text, as CSV', () => {
    const { status, stdout, stderr } = gongwen(['a.txt', 'b.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = parse(stdout, { columns: true }) as Record<keyof QuantityRow, string>[];
    expect(
      rows.map(({ kind, text, value, to, bound, unit, edtf, iso8601 }) =>
        [kind, text, value, to, bound, unit, edtf, iso8601].join('|'),
      ),
    ).toEqual([
      'period|2015年|||||2015|',
      'money|14.07亿元|1407000000||=|CNY||',
      'measure|3万亩|30000||=|mu||',
      'duration|24小时||||||PT24H',
      'percent|6.5-7%|6.5|7|range|%||',
    ]);
    expect(rows[1]).toMatchObject({
      document: 'a.txt',
      start: '9',
      end: '16',
      unitSystem: 'iso4217',
      unitWritten: '亿元',
      number: '14.07亿',
      sentence: '2015年财政收入14.07亿元。',
    });
    expect(rows[2]).toMatchObject({ siValue: '20000000', siUnit: 'm2' });
  });

  it('gives JSON as one array of the same rows, with offsets as numbers', () => {
    const rows = JSON.parse(gongwen(['a.txt', 'b.txt', '--format', 'json']).stdout) as QuantityRow[];
    expect(rows).toHaveLength(5);
    expect(rows[1]).toMatchObject({ start: 9, end: 16, value: '1407000000', ground: expect.stringMatching(/^\w+\./) });
    expect(JSON.parse(gongwen(['b.txt', '--format', 'json']).stdout)).toEqual([]);
  });

  it('gives a table with tabs, reads standard input and resolves against --date', () => {
    const { stdout } = gongwen(['-', '--format', 'table', '--date', '2016-01'], '去年增长5%。');
    expect(
      stdout
        .split('\n')
        .slice(0, 2)
        .map((line) => line.split('\t').slice(1, 5)),
    ).toEqual([
      ['kind', 'start', 'end', 'text'],
      ['period', '0', '2', '去年'],
    ]);
    expect(stdout).toContain('\t2015\t');
  });

  it('writes to --out, never over what it reads, and nothing where the file fails', () => {
    expect(gongwen(['a.txt', '--out', 'a.csv'])).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toContain('14.07亿元');
    expect(gongwen(['a.txt', '--out', 'a.txt'])).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(TEXT);
    for (const format of ['csv', 'json'])
      expect(gongwen(['missing.txt', '--format', format, '--out', 'none']).status).toBe(1);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it.each([
    ['no file', []],
    ['an unknown format', ['a.txt', '--format', 'xml']],
    ['standard input twice', ['-', '-']],
  ])('exits with 2 on %s', (_, args) => {
    expect(gongwen(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('error: ') });
  });
});
