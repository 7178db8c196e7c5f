import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parquetRows, xlsxRows } from '../support/read-tables';

const CLI = resolve('dist/cli.js');
const BEFORE = resolve('examples/invented-2023.txt');
const AFTER = resolve('examples/invented-2024.txt');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongwen-tables-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command; standard output as bytes. */
function gongwen(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr: stderr.toString() };
}

const COMMANDS = [
  ['facts', [BEFORE, AFTER]],
  ['quantities', [BEFORE, AFTER]],
  ['compare', [BEFORE, AFTER]],
  ['annotate', [BEFORE, AFTER, '--layers', 'quantities,facts']],
] as const;

/** The rows that the command writes as CSV, quoted fields and all, are those of its other formats. */
function csvLines(command: string, args: readonly string[]): number {
  const { stdout } = gongwen(command, ...args, '--format', 'table');
  return stdout.toString().trimEnd().split('\n').length;
}

describe.each(COMMANDS)('gongwen %s', (command, args) => {
  it('writes an Excel workbook of all rows and their description', async () => {
    const { status, stdout, stderr } = gongwen(command, ...args, '--format', 'xlsx', '--out', `${command}.xlsx`);
    expect({ status, stdout: stdout.length, stderr }).toEqual({ status: 0, stdout: 0, stderr: '' });
    const bytes = readFileSync(join(folder, `${command}.xlsx`));
    const rows = await xlsxRows(bytes);
    expect(rows).toHaveLength(csvLines(command, args));
    const described = await xlsxRows(bytes, 'columns');
    expect(described.slice(1).map(([name]) => name)).toEqual(rows[0]);
  });

  it('writes Parquet of all rows, to what reads it too', async () => {
    const { status, stdout, stderr } = gongwen(command, ...args, '--format', 'parquet');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = await parquetRows(stdout);
    expect(rows).toHaveLength(csvLines(command, args) - 1);
    expect(gongwen(command, ...args, '--format', 'parquet').stdout.equals(stdout)).toBe(true);
  });

  it('opens CSV with a byte order mark where asked, and no other format', () => {
    const csv = gongwen(command, ...args, '--format', 'csv');
    const marked = gongwen(command, ...args, '--format', 'csv', '--bom');
    expect(marked.stdout.toString()).toBe(`\uFEFF${csv.stdout.toString()}`);
    expect(gongwen(command, ...args, '--format', 'xlsx', '--bom')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--bom is for --format csv'),
    });
  });
});

describe('tables as files', () => {
  it.each(['xlsx', 'parquet'])('are not written where no file could be read: %s', (format) => {
    const { status, stdout } = gongwen('facts', 'missing.txt', '--format', format, '--out', 'none');
    expect({ status, stdout: stdout.length }).toEqual({ status: 1, stdout: 0 });
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it('stand one a document in a folder, where annotate is given one', async () => {
    const { status } = gongwen('annotate', BEFORE, AFTER, '--format', 'xlsx', '--out', 'each/');
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'each')).sort()).toEqual(['invented-2023.xlsx', 'invented-2024.xlsx']);
    const [, ...rows] = await xlsxRows(readFileSync(join(folder, 'each', 'invented-2024.xlsx')));
    expect(new Set(rows.map(([document]) => document))).toEqual(new Set([AFTER]));
  });

  it('say on stderr what they could not hold, and are written', async () => {
    writeFileSync(join(folder, 'long.txt'), `${'甲'.repeat(33_000)}投资5亿元。\n`);
    const { status, stderr } = gongwen('quantities', 'long.txt', '--format', 'xlsx', '--out', 'long.xlsx');
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^gongwen: xlsx, column sentence: .*1 cell, first in row 1\n$/),
    });
    expect(await xlsxRows(readFileSync(join(folder, 'long.xlsx')))).toHaveLength(2);
  });

  // Only `script` gives a process a terminal to write to.
  const hasScript = spawnSync('script', ['--version']).status === 0;
  (hasScript ? it : it.skip)('are not written to a terminal (needs the command script)', () => {
    const command = [process.execPath, CLI, 'facts', BEFORE, '--format', 'parquet'].join(' ');
    const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: folder, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringContaining('name a file with --out') });
  });

  it.each(['facts', 'quantities', 'compare'])('have their columns described by %s --help', (command) => {
    const help = gongwen(command, '--help').stdout.toString();
    expect(help).toContain('\nColumns:\n');
    // Said where a column holds decimals.
    expect(help.includes('valueNumber')).toBe(command !== 'compare');
  });
});
