import { existsSync } from 'node:fs';
import { readFile as readBytes } from 'node:fs/promises';
import { expect } from '@jest/globals';
import { readText } from '../../src/input';
import { readFile } from '../../src/input/files';
import type { TextInput } from '../../src/model';
import { sliceText } from '../../src/text';
import { faultOfAsync } from './faults';
import { draw, makePages, makePdf } from './make-pdf';

const fixture = (name: string): string => new URL(`../fixtures/input/${name}`, import.meta.url).pathname;
const cMaps = (name: string): Promise<Uint8Array> =>
  readBytes(new URL(`../../node_modules/pdfjs-dist/cmaps/${name}`, import.meta.url));
const read = (pages: string[], options = {}): Promise<TextInput> =>
  readText(makePages(pages), { format: 'pdf', cMaps, ...options });
const told = ({ text, hints }: TextInput): string[] => hints.map((hint) => `${hint.kind} ${sliceText(text, hint)}`);

/** Lines of a column 25 characters wide from (80, top) down, 28 points apart; a leading space indents by two. */
const column = (lines: string[], top = 760): string =>
  lines
    .map((line, at) => (line.startsWith(' ') ? draw(line.slice(1), 112, top - at * 28) : draw(line, 80, top - at * 28)))
    .join('');
const FULL = '一二三四五六七八九十一二三四五六七八九十一二三四五';

describe('the fixtures, printed by a browser, are read as they were written:', () => {
  /** The paragraphs of the page that the fixture was printed from. */
  const written = async (name: string): Promise<string> =>
    (await readFile(fixture(`source/${name}.html`))).text.replace('印发\n水源地', '印发水源地');

  it.each(['notice', 'report'])('%s', async (name) => {
    const { text } = await readFile(fixture(`${name}.pdf`));
    // A browser drops the space at a line end; which one that is depends on the fonts.
    const bare = (value: string): string[] => value.replace(/[^\S\n]+/g, '').split('\n');
    expect(bare(text)).toEqual(bare(await written(name)));
  });

  it('with title and table told', async () => {
    expect(told(await readFile(fixture('notice.pdf')))).toEqual([
      'title 青禾市人民政府办公室关于印发水源地保护三年行动方案的通知',
      'table 指标\t2023年\t2025年\n水质达标率\t97.8%\t98.5%\n污水管网（公里）\t140\t420',
      'table-row 指标\t2023年\t2025年',
      'table-row 水质达标率\t97.8%\t98.5%',
      'table-row 污水管网（公里）\t140\t420',
    ]);
  });

  it('without running heads and page numbers', async () => {
    const { text, source } = await readFile(fixture('report.pdf'));
    expect(source.metadata).toMatchObject({ pages: 3 });
    expect(text).not.toContain('第三次会议文件');
    expect(text).not.toMatch(/— \d/);
  });

  it('except the scan, which has no text', async () => {
    const fault = await faultOfAsync(readFile(fixture('scan.pdf')));
    expect(fault?.code).toBe('no-text');
    expect(fault?.message).toContain('OCR');
  });
});

describe('lines of a PDF are joined', () => {
  it.each([
    ['where a paragraph goes on', [' ' + FULL.slice(2), FULL, '完成。'], [FULL.slice(2) + FULL + '完成。']],
    [
      'up to the next indentation',
      [' ' + FULL.slice(2), FULL, ' ' + FULL.slice(2), FULL],
      [FULL.slice(2) + FULL, FULL.slice(2) + FULL],
    ],
    ['up to a short line', [FULL, '完成。', FULL, FULL], [FULL + '完成。', FULL + FULL]],
    [
      'up to a numbered item after a full stop',
      [FULL.slice(1) + '。', '二、' + FULL.slice(2), FULL],
      [FULL.slice(1) + '。', '二、' + FULL.slice(2) + FULL],
    ],
    [
      'across a reference to an article',
      [FULL, '第三条' + FULL.slice(3), FULL],
      [FULL + '第三条' + FULL.slice(3) + FULL],
    ],
  ])('%s', async (_, lines, expected) => {
    expect((await read([column(lines)])).text.split('\n')).toEqual(expected);
  });

  it('across pages', async () => {
    expect((await read([column([FULL, FULL, FULL]), column([FULL, '完成。'])])).text).toBe(FULL.repeat(4) + '完成。');
  });

  it('but not across a wide gap', async () => {
    expect((await read([column([FULL, FULL, FULL]) + column([FULL, FULL], 560)])).text.split('\n')).toHaveLength(2);
  });

  it('with a space between words of Latin script', async () => {
    const line = 'high-quality development and rural vitalisation';
    const bytes = makePages([column([line, line])], { width: 500 });
    expect((await readText(bytes, { format: 'pdf', cMaps })).text).toBe(`${line} ${line}`);
  });
});

describe('page furniture of a PDF:', () => {
  const page = (foot: string, head = '政府公报'): string =>
    draw(head, 240, 800, 9) + column([FULL, FULL, FULL]) + draw(foot, 280, 40, 12);
  it.each([
    ['numbers between dashes', (n: number) => `— ${n} —`],
    ['numbers in words', (n: number) => `第 ${n} 页 共 2 页`],
    ['bare numbers that recur', (n: number) => `${n}`],
  ])('%s go, with the running head', async (_, foot) => {
    expect((await read([page(foot(3)), page(foot(4))])).text).toBe(FULL.repeat(6));
  });

  it('a number alone on a page stays', async () => {
    expect((await read([column([FULL, FULL]) + draw('2024', 280, 40)])).text).toContain('2024');
  });

  it('a watermark across the page goes', async () => {
    const mark = 'BT /F 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <5185 90e8> Tj ET\n';
    expect((await read([column([FULL]) + mark])).text).toBe(FULL);
  });
});

it('radicals that a font gives back become the characters they look like', async () => {
  expect((await read([column(['⼯业⽣产与⺠⽣、⻓期护理'])])).text).toBe('工业生产与民生、长期护理');
});

describe('a PDF that cannot be read says why:', () => {
  const page = draw('各县人民政府', 80, 700);
  const encrypted = {
    trailer: '/Encrypt 7 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]',
    extra: [`<</Filter/Standard/V 1/R 2/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>/P -4>>`],
  };
  it.each([
    ['a font without its map', makePages([page]), {}, 'unreadable-file', 'UniGB-UCS2-H.bcmap'],
    [
      'maps that are elsewhere',
      makePages([page]),
      { cMaps: () => Promise.reject(new Error('gone')) },
      'unreadable-file',
      'gone',
    ],
    ['a password', makePages([page], encrypted), { cMaps }, 'unreadable-file', 'password'],
    ['an end that is missing', makePages([page]).subarray(0, 300), { cMaps }, 'unreadable-file', 'broken'],
    [
      'nothing behind the head',
      new TextEncoder().encode(`%PDF-1.4\n${'x'.repeat(5000)}`),
      {},
      'unreadable-file',
      'broken',
    ],
    ['no page with text', makePages(['']), { cMaps }, 'no-text', 'scan'],
    [
      'a tree of pages that is a ring',
      makePdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 3>>']),
      {},
      'unreadable-file',
      'broken',
    ],
  ])('%s', async (_, bytes, options, code, said) => {
    const fault = await faultOfAsync(readText(bytes, { format: 'pdf', ...options }));
    expect(fault).toMatchObject({ code });
    expect(fault?.message).toContain(said);
  });

  it('the maps are found by readFile', () => {
    expect(existsSync(new URL('../../node_modules/pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap', import.meta.url))).toBe(true);
  });
});
