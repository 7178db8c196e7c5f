import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellForms, readManifest, readTable } from '../../src/lexicon';

const ROOT = join(import.meta.dirname, '../../dictionaries');
const FOLDERS = ['agencies', 'cues', 'indicators', 'places', 'slogans', 'suffixes'];
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const manifestOf = (folder: string) => readManifest(JSON.parse(read(folder, 'manifest.json')));

const TABLES = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => [folder, file] as const),
);
/** Made by a script from one package, so that no line needs to say where it is from. */
const WITHOUT_SOURCE = new Set(['divisions.tsv']);

function headerOf(text: string): string[] {
  return text
    .split('\n')
    .find((line) => line !== '' && !line.startsWith('#'))!
    .split('\t');
}

describe.each(FOLDERS)('dictionaries/%s', (folder) => {
  it('says its id, version, licence and sources', () => {
    expect(manifestOf(folder).id).toBe(folder);
  });

  it('explains each source by key', () => {
    const keys = manifestOf(folder).sources.map((source) => /^[\w-]+(?=: )/.exec(source)?.[0]);
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe.each(TABLES)('dictionaries/%s/%s', (folder, file) => {
  const text = read(folder, file);
  const header = headerOf(text);
  const rows = readTable(file, text, header);

  it('has lines, each with a source that the manifest explains', () => {
    expect(rows.length).toBeGreaterThan(0);
    if (WITHOUT_SOURCE.has(file)) return;
    const known = manifestOf(folder).sources.map((source) => source.split(':')[0]);
    const unknown = rows.filter((row) => !known.includes(row['source']!));
    expect(unknown).toEqual([]);
  });

  it('has no line twice', () => {
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });

  it('has no stray blanks and no empty variants', () => {
    expect(text).not.toMatch(/[ \u3000]\t|\t[ \u3000]|\|\||\|\t|\t\|/);
  });
});

describe('official English names', () => {
  it.each([
    ['agencies/organs.tsv', 'agencies'],
    ['slogans/slogans.tsv', 'slogans'],
  ])('in %s are attributed to a source of the manifest', (path, folder) => {
    const known = manifestOf(folder).sources.map((source) => source.split(':')[0]);
    const rows = readTable(path, read(path), ['en', 'enSource']);
    const faults = rows.filter(
      ({ en, enSource }) => (en === '') !== (enSource === '') || (en !== '' && !known.includes(enSource)),
    );
    expect(faults).toEqual([]);
  });
});

describe('forms', () => {
  it.each([
    ['slogans/slogans.tsv', 'form', 'variants'],
    ['indicators/indicators.tsv', 'code', 'forms'],
    ['agencies/fields.tsv', 'en', 'forms'],
  ] as const)('of %s stand in one entry only', (path, name, variants) => {
    const rows = readTable(path, read(path), [name, variants]);
    const forms = rows.flatMap((row) => [...(name === 'form' ? [row[name]!] : []), ...cellForms(row[variants]!)]);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  it('that need quotation marks are forms of their entry', () => {
    const rows = readTable('slogans', read('slogans/slogans.tsv'), ['form', 'variants', 'quotedOnly']);
    for (const { form, variants, quotedOnly } of rows)
      expect([form, ...cellForms(variants)]).toEqual(expect.arrayContaining(cellForms(quotedOnly)));
  });
});

describe('divisions', () => {
  const rows = readTable('divisions', read('places/divisions.tsv'), ['code', 'name', 'level', 'english']);

  it('cover the country', () => {
    const count = (level: string): number => rows.filter((row) => row.level === level).length;
    expect(count('provincial')).toBe(34);
    expect(count('prefectural')).toBeGreaterThan(330);
    expect(count('county')).toBeGreaterThan(2800);
  });

  it.each([
    ['陕西省', 'Shaanxi Province'],
    ['西安市', "Xi'an"],
    ['内蒙古自治区', 'Inner Mongolia Autonomous Region'],
    ['延边朝鲜族自治州', 'Yanbian Korean Autonomous Prefecture'],
    ['重庆市', 'Chongqing'],
    ['厦门市', 'Xiamen'],
    ['赵县', 'Zhaoxian County'],
  ])('spell %s as %s', (name, english) => {
    expect(rows.find((row) => row.name === name)?.english).toBe(english);
  });
});
