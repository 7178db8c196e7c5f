import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const example = (name: string) => resolve('examples', name);
const REPORTS = [example('invented-2023.txt'), example('invented-2024.txt')];

function compare(...args: string[]) {
  return spawnSync(process.execPath, [resolve('dist/cli.js'), 'compare', ...REPORTS, ...args], { encoding: 'utf8' });
}

describe('gongwen compare, as a page', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'gongwen-compare-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (...args: string[]) => {
    const out = join(folder, args[0]!);
    expect(compare('--out', out, ...args.slice(1))).toMatchObject({ status: 0, stdout: '', stderr: '' });
    return readFileSync(out, 'utf8');
  };

  it('writes a page on --format html, the same each time', () => {
    const { status, stdout, stderr } = compare('--format', 'html');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout.match(/<tbody/g)).toHaveLength(6);
    expect(compare('--format', 'html').stdout).toBe(stdout);
  });

  it.each([
    ['a page where the file is named as one', ['page.html'], /^<!doctype html>/],
    ['a table where --format says so all the same', ['table.html', '--format', 'csv'], /^indicator,code,period/],
    ['a table elsewhere', ['table.tsv'], /^indicator\tcode\tperiod/],
  ])('writes %s', (_, args, expected) => {
    expect(written(...args)).toMatch(expected);
  });
});
