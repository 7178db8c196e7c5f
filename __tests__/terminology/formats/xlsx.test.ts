import { strToU8, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import { glossaryOf } from '../../../src/terminology/glossary/glossary-of';
import { readXlsxGlossary, writeXlsxGlossary } from '../../../src/terminology/formats/xlsx/xlsx';
import { xlsxPart, xlsxRows } from '../../support/read-tables';

type Cell = string | number | boolean | Date | null;

async function workbook(...sheets: [name: string, rows: Cell[][]][]): Promise<Uint8Array> {
  const file = await writeXlsxFile(
    sheets.map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : value))),
    })) as never,
  ).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

const SHEET = (cells: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;

/** A workbook of one sheet as it stands in the archive. */
async function withSheet(xml: string): Promise<Uint8Array> {
  const plain = await workbook(['a', [['zh', 'en']]]);
  const { unzipSync } = await import('fflate');
  return zipSync({ ...unzipSync(plain), 'xl/worksheets/sheet1.xml': strToU8(xml) });
}

describe('readXlsxGlossary', () => {
  it.each<[string, Cell[][], object[]]>([
    [
      'Chinese names',
      [
        ['中文', '英文', '定义'],
        ['六稳', 'six fronts', '稳'],
      ],
      [{ id: '六稳', definitions: [{ text: '稳' }] }],
    ],
    ['a title and an empty row above', [['术语表'], [null], ['序号', '术语', '译文'], [1, '六稳', 'a']], [{ id: '1' }]],
    [
      'numbers, truth values and days',
      [
        ['zh', 'en', '备注', 'dnt'],
        ['六稳', 6, new Date('2018-07-31'), true],
      ],
      [{ note: '2018-07-31', doNotTranslate: true, terms: [{ text: '六稳' }, { text: '6' }] }],
    ],
    [
      'formulas as text',
      [
        ['zh', 'en'],
        ['=1+2', "'=1"],
      ],
      [{ terms: [{ text: '=1+2' }, { text: "'=1" }] }],
    ],
  ])('reads %s', async (_, rows, concepts) => {
    const { glossary } = await readXlsxGlossary(await workbook(['a', rows]));
    expect(glossary.concepts).toMatchObject(concepts);
  });

  it('reads the sheet whose columns are known, and names the others', async () => {
    const bytes = await workbook(
      [
        'about',
        [
          ['made', 'by'],
          ['x', 'y'],
        ],
      ],
      [
        'terms',
        [
          ['zh', 'en'],
          ['六稳', 'a'],
        ],
      ],
    );
    const { glossary, losses } = await readXlsxGlossary(bytes);
    expect(glossary.concepts).toHaveLength(1);
    expect(losses).toEqual([{ path: 'sheet "about"', message: 'not read; sheet "terms" is' }]);
  });

  it.each([
    ['no archive', strToU8('zh,en\n'), 'invalid-glossary'],
    ['an archive of something else', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'invalid-glossary'],
    ['nothing', new Uint8Array(), 'invalid-glossary'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(readXlsxGlossary(bytes)).rejects.toMatchObject({ code });
  });

  it.each([
    ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${SHEET('')}`, 'invalid-glossary'],
    ['an external entity', `<!DOCTYPE a SYSTEM "file:///etc/passwd">${SHEET('')}`, 'invalid-glossary'],
    ['a part that is no XML', '<a>', 'invalid-glossary'],
    [
      'a cell in the last row and column of all',
      SHEET('<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row>'),
      'too-large',
    ],
    [
      'the same behind character references',
      SHEET('<row r="1"><c r="&#88;FD&#49;048576" t="n"><v>1</v></c></row>'),
      'too-large',
    ],
  ])('refuses %s', async (_, xml, code) => {
    await expect(readXlsxGlossary(await withSheet(xml))).rejects.toMatchObject({ code });
  });

  it('refuses an archive that unpacks to more than the limit, whatever it says of its sizes', async () => {
    const bomb = await withSheet(SHEET(' '.repeat(5_000_000)));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readXlsxGlossary(bomb, { maxCharacters: 1_000_000 })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('maxCharacters'),
    });
  });
});

it('writeXlsxGlossary writes text, never a formula, and describes its columns', async () => {
  const { output } = await writeXlsxGlossary(glossaryOf([{ id: '1', zh: '=1+2', en: '@SUM(1)' }]));
  expect(xlsxPart(output, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  expect((await xlsxRows(output))[1]).toEqual(['1', '=1+2', 'preferred', '@SUM(1)', 'preferred']);
  expect((await xlsxRows(output, 'columns')).map(([name]) => name)).toEqual([
    'column',
    'concept',
    'zh',
    'zh.status',
    'en',
    'en.status',
  ]);
});
