import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { readFile } from '../../src/input/files';
import { faultOfAsync } from './faults';
import { draw, makePages } from './make-pdf';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongwen-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

it('readFile gives the text, with the path as its uri', async () => {
  const path = await file('报告.md', '# 政府工作报告\n');
  expect(await readFile(path)).toMatchObject({
    text: '# 政府工作报告\n',
    source: { uri: path, metadata: { format: 'md' } },
  });
});

it('readFile takes another uri for the source', async () => {
  const path = await file('a.txt', '正文。');
  expect((await readFile(path, { uri: 'https://example.org/a.txt' })).source.uri).toBe('https://example.org/a.txt');
});

it('readFile finds the character maps of Chinese PDFs by itself', async () => {
  const path = await file('a.pdf', makePages([draw('各县人民政府', 80, 700)]));
  expect((await readFile(path)).text).toBe('各县人民政府');
});

describe('readFile says clearly', () => {
  it.each([
    ['that a path is a directory', () => Promise.resolve(folder), 'directory', undefined],
    ['that there is no such file', () => Promise.resolve(join(folder, 'none.txt')), 'does not exist', 'ENOENT'],
    [
      'that a part of the path is a file',
      async () => join(await file('b.txt', 'x'), 'c.txt'),
      'does not exist',
      'ENOTDIR',
    ],
  ])('%s', async (_, path, said, cause) => {
    const fault = await faultOfAsync(readFile(await path()));
    expect(fault).toMatchObject({ code: 'unreadable-file' });
    expect(fault?.message).toContain(said);
    expect((fault?.cause as NodeJS.ErrnoException | undefined)?.code).toBe(cause);
  });

  // Root may read everything; then there is nothing to refuse.
  (process.getuid?.() === 0 ? it.skip : it)('that a file may not be read', async () => {
    const path = await file('secret.txt', '机密');
    await chmod(path, 0);
    expect((await faultOfAsync(readFile(path)))?.code).toBe('unreadable-file');
  });

  it('that a file is too large, before reading it', async () => {
    expect((await faultOfAsync(readFile(await file('big.txt', 'x'.repeat(100)), { maxBytes: 99 })))?.code).toBe(
      'too-large',
    );
  });
});
