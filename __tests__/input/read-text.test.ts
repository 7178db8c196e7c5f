import { expect } from '@jest/globals';
import { zipSync, strToU8 } from 'fflate';
import { readText } from '../../src/input';
import { faultOfAsync } from './faults';
import { makeDocx, paragraph } from './make-docx';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const docx = makeDocx({ body: paragraph('正文。') });

describe('readText tells the format', () => {
  it.each([
    ['by the option', utf8('<p>正文。</p>'), { format: 'html' as const }, 'html'],
    ['by the option against the extension', utf8('# 正文。'), { format: 'txt' as const, uri: 'a.md' }, 'txt'],
    ['by the extension', utf8('正文。'), { uri: '报告.MD' }, 'md'],
    [
      'by the extension of an address',
      utf8('<p>正文。'),
      { uri: 'https://example.org/c/2024/a.shtml?x=1.pdf#top' },
      'html',
    ],
    ['by the first bytes', docx, {}, 'docx'],
    ['by the first bytes where the extension is unknown', docx, { uri: 'download.do' }, 'docx'],
    [
      'by the head of a page',
      utf8(' <!-- x -->\n<!DOCTYPE html><p>正文。'),
      { uri: 'https://example.org/c/1' },
      'html',
    ],
    ['as text, where nothing tells', utf8('<正文> 不是网页'), {}, 'txt'],
  ])('%s', async (_, bytes, options, format) => {
    expect((await readText(bytes, options)).source.metadata).toMatchObject({ format });
  });
});

describe('readText keeps plain text as it is:', () => {
  it.each([
    ['CRLF', '第一行\r\n第二行\r\n'],
    ['full-width indentation and blank lines', '\n\n　　各位代表：\n'],
    ['tabs and no-break spaces', '甲\t乙\u00a0丙'],
    ['a single line of 10 MB', '中'.repeat(3_400_000)],
  ])('%s', async (_, text) => {
    expect(await readText(utf8(text), { uri: 'a.txt' })).toEqual({
      text,
      hints: [],
      source: { uri: 'a.txt', metadata: { format: 'txt', encoding: 'utf-8' } },
    });
  });

  it('and records the encoding that was named', async () => {
    const { text, source } = await readText(Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa), { encoding: 'gbk' });
    expect(text).toBe('中国');
    expect(source).toEqual({ metadata: { format: 'txt', encoding: 'gb18030' } });
  });
});

describe('readText refuses', () => {
  const cases: [string, Uint8Array, Parameters<typeof readText>[1], string, string][] = [
    ['an empty file', new Uint8Array(), { uri: 'a.txt' }, 'no-text', 'a.txt is empty'],
    ['a file of white space', utf8(' \r\n　\n'), {}, 'no-text', 'white space'],
    ['a file over the limit', utf8('正文。'), { maxBytes: 5 }, 'too-large', 'maxBytes'],
    ['a .docx that is no archive', utf8('正文。'), { uri: 'a.docx' }, 'unreadable-file', 'expected docx'],
    ['a .docx that is a PDF', utf8('%PDF-1.7'), { uri: 'a.docx' }, 'unreadable-file', "format: 'pdf'"],
    ['a .pdf that is a page', utf8('<html>404'), { uri: 'a.pdf' }, 'unreadable-file', 'error page'],
    ['a .txt that is an archive', docx, { uri: 'a.txt' }, 'unreadable-file', "format: 'docx'"],
    [
      'an old Word file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      { uri: 'a.doc' },
      'unreadable-file',
      'Save it as DOCX',
    ],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), {}, 'unreadable-file', 'PNG'],
    ['an OFD document', zipSync({ 'OFD.xml': strToU8('<x/>') }), {}, 'unreadable-file', 'OFD'],
  ];
  it.each(cases)('%s', async (_, bytes, options, code, said) => {
    const fault = await faultOfAsync(readText(bytes, options));
    expect(fault).toMatchObject({ code });
    expect(fault?.message).toContain(said);
  });
});
