import { expect } from '@jest/globals';
import { zipSync, strToU8 } from 'fflate';
import { readText } from '../../src/input';
import type { TextInput } from '../../src/model';
import { sliceText } from '../../src/text';
import { faultOfAsync } from './faults';
import { makeDocx, paragraph } from './make-docx';
import type { DocxParts } from './make-docx';

const read = (parts: DocxParts, options = {}): Promise<TextInput> =>
  readText(makeDocx(parts), { format: 'docx', ...options });
const told = ({ text, hints }: TextInput): string[] =>
  hints.map((hint) => `${hint.kind}${hint.level ?? ''} ${sliceText(text, hint)}`);
const style = (id: string, inside: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`;
const styled = (text: string, id: string): string => paragraph(text, `<w:pStyle w:val="${id}"/>`);

describe('headings of a DOCX', () => {
  const styles = [
    style('1', '<w:name w:val="heading 1"/>'),
    style('a2', '<w:name w:val="标题 2"/>'),
    style('x', '<w:name w:val="我的标题"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style('y', '<w:name w:val="更小"/><w:basedOn w:val="x"/>'),
    style('t', '<w:name w:val="Title"/>'),
    style('t2', '<w:name w:val="标题"/>'),
    style('ring', '<w:name w:val="ring"/><w:basedOn w:val="ring"/>'),
  ].join('');
  it.each([
    ['by the built-in style', styled('一、总体要求', '1'), 'heading1 一、总体要求'],
    ['by a style with a Chinese name', styled('（一）目标', 'a2'), 'heading2 （一）目标'],
    ['by the outline level of a style', styled('1.指标', 'x'), 'heading3 1.指标'],
    ['by the outline level of the style below', styled('1.指标', 'y'), 'heading3 1.指标'],
    ['by the outline level of the paragraph', paragraph('二、任务', '<w:outlineLvl w:val="0"/>'), 'heading1 二、任务'],
    ['as the title', styled('政府工作报告', 't'), 'title 政府工作报告'],
    ['as the title with a Chinese name', styled('政府工作报告', 't2'), 'title 政府工作报告'],
  ])('are told %s', async (_, body, expected) => {
    expect(told(await read({ body, styles }))).toEqual([expected]);
  });

  it.each([
    ['outline level 9, which is body text', paragraph('正文。', '<w:outlineLvl w:val="9"/>')],
    ['a ring of styles', styled('正文。', 'ring')],
    ['a style that is not there', styled('正文。', 'none')],
  ])('are not seen in %s', async (_, body) => {
    expect(await read({ body, styles })).toMatchObject({ text: '正文。', hints: [] });
  });
});

describe('automatic numbers of a DOCX', () => {
  const level = (at: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}` +
    `${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1.%4', '<w:isLgl/>')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'chineseCountingThousand', '第%1条')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num>';
  const item = (text: string, numId: number, at = 0): string =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`);

  it('come into the text, each level starting anew', async () => {
    const body = [
      item('要求', 1),
      item('目标', 1, 1),
      item('指标', 1, 2),
      item('原则', 1, 1),
      item('任务', 1),
      item('重点', 1, 1),
      item('保障', 1, 3),
    ];
    const { text } = await read({ body: body.join(''), numbering });
    expect(text.split('\n')).toEqual([
      '一、要求',
      '（一）目标',
      '1. 指标',
      '（二）原则',
      '二、任务',
      '（一）重点',
      '2.1 保障',
    ]);
  });

  it('start where the list says', async () => {
    const { text, hints } = await read({ body: item('本法自公布之日起施行。', 3) + item('解释权。', 3), numbering });
    expect(text).toBe('第十一条　本法自公布之日起施行。\n第十二条　解释权。');
    expect(hints.map(({ kind }) => kind)).toEqual(['list-item', 'list-item']);
  });

  it('are nothing for bullets, unknown lists and paragraphs struck out', async () => {
    const deleted =
      '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>';
    const body = item('圆点', 2) + deleted + item('第一', 1) + item('不明', 9);
    expect((await read({ body, numbering })).text).toBe('圆点\n一、第一\n不明');
  });

  it('go before a heading, which stays one', async () => {
    const body = paragraph('总则', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>');
    expect(told(await read({ body, numbering }))).toEqual(['heading1 一、总则']);
  });
});

describe('a DOCX', () => {
  it('leaves tracked deletions out and insertions in', async () => {
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('增长')}<w:del><w:r><w:delText>5%</w:delText></w:r></w:del><w:ins>${run('6%')}</w:ins></w:p>`;
    expect((await read({ body })).text).toBe('增长6%');
  });

  it('gives tables row by row, with cells that reach over columns', async () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const body =
      paragraph('见下表。') +
      `<w:tbl>${row(cell('指标', '<w:gridSpan w:val="2"/>'), cell('数值'))}${row(cell('产值'), cell('工业'), cell('14.07亿元'))}</w:tbl>`;
    const input = await read({ body });
    expect(input.text).toBe('见下表。\n指标\t\t数值\n产值\t工业\t14.07亿元');
    expect(told(input)).toEqual([
      'table 指标\t\t数值\n产值\t工业\t14.07亿元',
      'table-row 指标\t\t数值',
      'table-row 产值\t工业\t14.07亿元',
    ]);
  });

  it('puts footnotes at the end, their marks where they were', async () => {
    const body =
      '<w:p><w:r><w:t>全面落实</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t>。</w:t></w:r></w:p>' +
      paragraph('完。');
    const footnotes = `<w:footnote w:id="7">${paragraph('指中央文件。')}</w:footnote>`;
    const input = await read({ body, footnotes });
    expect(input.text).toBe('全面落实[1]。\n完。\n[1] 指中央文件。');
    expect(told(input)).toEqual(['footer [1] 指中央文件。']);
  });

  it('keeps line breaks and reads names that mean something to JavaScript as any other', async () => {
    const body = '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>';
    expect((await read({ body, more: { '__proto__.xml': '<x/>', '../../up.xml': '<x/>' } })).text).toBe('甲\n乙');
  });
});

describe('a hostile or broken DOCX is refused:', () => {
  const whole = makeDocx({ body: paragraph('完整。'.repeat(500)) });
  const cases: [string, () => Uint8Array, string][] = [
    ['a bomb, before it unpacks', () => makeDocx({ body: paragraph('0'.repeat(3_000_000)) }), 'too-large'],
    [
      'a bomb whose header lies about its size',
      () => understated(makeDocx({ body: paragraph('0'.repeat(3_000_000)) })),
      'too-large',
    ],
    [
      'a declaration of entities',
      () => makeDocx({ body: '', more: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }),
      'unreadable-file',
    ],
    [
      'an external entity',
      () => makeDocx({ body: '', more: { 'word/styles.xml': '<!DOCTYPE x SYSTEM "file:///etc/hosts"><x/>' } }),
      'unreadable-file',
    ],
    ['an archive that is cut off', () => whole.subarray(0, whole.length >> 2), 'unreadable-file'],
    [
      'XML that is cut off',
      () => makeDocx({ body: '', more: { 'word/document.xml': '<w:document><w:body>' } }),
      'unreadable-file',
    ],
    [
      'elements nested without end',
      () => makeDocx({ body: '<w:p>'.repeat(50_000) + '</w:p>'.repeat(50_000) }),
      'unreadable-file',
    ],
    ['a workbook', () => zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'unreadable-file'],
  ];
  it.each(cases)('%s', async (_, make, code) => {
    expect((await faultOfAsync(readText(make(), { format: 'docx', maxArchiveBytes: 1_000_000 })))?.code).toBe(code);
  });

  it('a text that is not there is told apart', async () => {
    expect((await faultOfAsync(read({ body: paragraph(' ') })))?.code).toBe('no-text');
  });

  /** Says in every header that what is packed comes to ten bytes. */
  function understated(archive: Uint8Array): Uint8Array {
    const view = new DataView(archive.buffer, archive.byteOffset);
    for (let at = 0; at + 30 < archive.length; at++) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (signature === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    return archive;
  }
});
