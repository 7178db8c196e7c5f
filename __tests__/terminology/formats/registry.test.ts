import { glossaryOf } from '../../../src/terminology/glossary/glossary-of';
import {
  GLOSSARY_FORMATS,
  guessGlossaryFormat,
  readGlossary,
  writeGlossary,
  type GlossaryFormatName,
} from '../../../src/terminology/formats/registry';

const NAMES = Object.keys(GLOSSARY_FORMATS) as GlossaryFormatName[];
const GLOSSARY = glossaryOf([{ zh: '六稳', en: 'stability on the six fronts' }]);

it.each(NAMES)('%s is described, written, told from its name and beginning, and read again', async (name) => {
  const { en, zh, extensions } = GLOSSARY_FORMATS[name];
  expect(en).toMatch(/^[A-Za-z]/);
  expect(zh).toMatch(/\p{Script=Han}/u);
  const { output } = await writeGlossary(GLOSSARY, name);
  const beginning = typeof output === 'string' ? output.slice(0, 200) : '';
  const format = guessGlossaryFormat(`terms.${extensions[0]}`, beginning);
  expect(format).toBe(name);
  const { glossary } = await readGlossary(output, { format: format! });
  expect(glossary.concepts.map(({ terms }) => terms.map(({ text }) => text))).toEqual([
    ['六稳', 'stability on the six fronts'],
  ]);
});

it.each([
  ['terms.json', '', 'json'],
  ['TERMS.CSV', 'zh,en', 'csv'],
  ['terms.csv', '\uFEFF"Entry_ID";"Entry_Subject";"Entry_Domain"', 'memoq'],
  ['terms.csv', 'Entry_ID,Subject,Definition', 'trados'],
  ['glossary.txt', '甲\ta', 'omegat'],
  ['glossary.utf8', '', 'omegat'],
  ['a.b.tsv', '', 'tsv'],
  ['terms.xlsx', 'PK', 'xlsx'],
  ['terms.ttl', '', 'skos'],
  ['terms.xml', '<?xml version="1.0"?>\n<!-- TMX -->\n<tbx type="TBX-Basic" style="dct">', 'tbx'],
  ['terms.xml', '<tbx type="TBX-Basic" style="dca">', 'tbx-dca'],
  ['terms.XML', '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">\n<martif type="TBX">', 'tbx2'],
  ['terms.xml', '\uFEFF<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4">', 'tmx'],
  ['terms.xml', '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0">', 'xliff'],
  ['terms.tbx', '<xliff version="2.0">', 'xliff'],
  ['terms.xlf', '<martif type="TBX">', 'tbx2'],
  ['terms.tbx', '<html>', 'tbx'],
  ['terms.csv', '<tmx>', 'csv'],
  ['terms.xml', '<mtf><conceptGrp>', undefined],
  ['terms.xml', '<!<!<!', undefined],
  ['terms.xml', '', undefined],
  ['terms.docx', '', undefined],
  ['terms', '', undefined],
])('%s beginning with %j is %s', (name, beginning, format) => {
  expect(guessGlossaryFormat(name, beginning)).toBe(format);
});

it.each([
  ['UTF-8', new TextEncoder().encode('zh,en\n六稳,a')],
  ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFzh,en\n六稳,a')],
  [
    'UTF-16',
    new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from('zh,en\n六稳,a', (c) => c.charCodeAt(0)).buffer)]),
  ],
])('bytes of a text format are read as %s', async (_, bytes) => {
  const { glossary } = await readGlossary(bytes, { format: 'csv' });
  expect(glossary.concepts[0]!.terms[0]!.text).toBe('六稳');
});

it('other bytes are refused, with what to do', async () => {
  const gbk = new Uint8Array([0xc1, 0xf9, 0xce, 0xc8]);
  await expect(readGlossary(gbk, { format: 'csv' })).rejects.toMatchObject({ code: 'undecodable-bytes' });
});

it.each(['xls', '__proto__', 'toString'])('the format %s is refused with those that there are', async (name) => {
  await expect(readGlossary('', { format: name as 'csv' })).rejects.toThrow(/json, tbx/);
  await expect(writeGlossary(GLOSSARY, name as 'csv')).rejects.toThrow(RangeError);
});

it('a workbook is bytes', async () => {
  await expect(readGlossary('PK', { format: 'xlsx' })).rejects.toThrow(TypeError);
});

it.each(NAMES.filter((name) => name !== 'xlsx'))('%s beyond the limit is refused', async (name) => {
  const { output } = await writeGlossary(GLOSSARY, name);
  await expect(readGlossary(output, { format: name, maxCharacters: 10 })).rejects.toMatchObject({ code: 'too-large' });
});
