import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { AnnotationError } from '../../src/errors';
import { decodeText } from '../../src/input';
import { readFile } from '../../src/input/files';
import { encodable, encode, encodeUtf16 } from './encode';

/** Collected texts that are not part of the project; a public clone is without them. */
const data = new URL('../../../shared/data/', import.meta.url).pathname;
const isThere = existsSync(`${data}reports`);
const suite = isThere ? describe : describe.skip;
const list = (folder: string, extension: string): string[] =>
  isThere
    ? readdirSync(`${data}${folder}`).filter((name) => name.endsWith(extension))
    : [`(skipped: ${data} is not there)`];
const load = (path: string): string => readFileSync(`${data}${path}`, 'utf8').replace(/^\uFEFF/, '');

suite('every report is decoded as it was encoded:', () => {
  it.each(list('reports', '.txt'))('%s', (name) => {
    const text = load(`reports/${name}`);
    const gb18030 = encode(text, 'gb18030');
    expect(gb18030 === undefined ? undefined : decodeText(gb18030)).toEqual(gb18030 && { text, encoding: 'gb18030' });
    expect(decodeText(encodeUtf16(text, true))).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeText(encodeUtf16(text, false))).toEqual({ text, encoding: 'utf-16be' });
    const traditional = encodable(text, 'big5');
    expect(decodeText(encode(traditional, 'big5')!)).toEqual({ text: traditional, encoding: 'big5' });
  });
});

suite('snippets of reports are decoded, or refused, and never wrong:', () => {
  it.each([
    ['gb18030', 10, 0.9],
    ['gb18030', 20, 0.97],
    ['gb18030', 40, 0.97],
    ['utf-16le', 10, 0.97],
    ['utf-16be', 20, 0.97],
  ])('in %s, of %d characters', (encoding, length, least) => {
    const snippets = list('reports', '.txt').flatMap((name) => {
      const text = load(`reports/${name}`);
      return [...Array(20).keys()].map((part) => text.slice(Math.floor((text.length * part) / 20)).slice(0, length));
    });
    let told = 0;
    let all = 0;
    for (const snippet of snippets) {
      const bytes = encoding === 'gb18030' ? encode(snippet, 'gb18030') : encodeUtf16(snippet, encoding === 'utf-16le');
      if (bytes === undefined || !/[^\0-\x7f]{4}/.test(snippet)) continue;
      all++;
      try {
        expect(decodeText(bytes).text).toBe(snippet);
        told++;
      } catch (error) {
        if (!(error instanceof AnnotationError)) throw error;
      }
    }
    expect(told / all).toBeGreaterThan(least);
  });
});

suite('the metadata of every page is found, and its text without navigation:', () => {
  const rows = isThere
    ? load('html/metadata.jsonl')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, string>)
    : [{ file: '(skipped)' }];
  it.each(rows.map((row) => [row['file']!, row] as const))('%s', async (name, row) => {
    const { text, hints, source } = await readFile(`${data}html/${name}`);
    const expected = Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'file' && key !== 'url'));
    expect({ ...(source.metadata?.['fields'] as object) }).toEqual(expected);
    const bare = text.replace(/\s+/g, '');
    expect(bare).toContain(expected['标题']!.replace(/\s+/g, ''));
    expect(text).not.toMatch(/扫一扫|打印|索引号|主题分类|function|&nbsp;/);
    expect(hints.filter(({ kind }) => kind === 'title')).toHaveLength(1);
    // The pages keep their text in one cell; every character of it has to come out.
    const page = load(`html/${name}`);
    const cell = page.slice(page.indexOf('>', page.indexOf('UCAP-CONTENT')) + 1);
    const plain = cell
      .slice(0, cell.indexOf('</td>'))
      .replace(/<[^<>]*>/g, '')
      .replace(/&nbsp;/g, '')
      .replace(/\s+/g, '');
    expect(bare).toBe(plain);
  });
});

suite('every report in Word has the text of the same report in plain text:', () => {
  it.each(list('docx', '.docx'))('%s', async (name) => {
    const region = /2025年(.*?)政府工作报告/.exec(name)![1]!;
    const lines = (text: string): string[] =>
      text
        .split('\n')
        .map((line) => line.replace(/\s+/g, ''))
        .filter(Boolean);
    const { text } = await readFile(`${data}docx/${name}`);
    expect(lines(text)).toEqual(lines(load(`reports/${region}-2025.txt`)));
  });
});
