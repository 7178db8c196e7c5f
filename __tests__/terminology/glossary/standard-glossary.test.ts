import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellForms, readTable } from '../../../src/lexicon';
import type { Concept } from '../../../src/terminology';
import { checkGlossary } from '../../../src/terminology/glossary/check/check-glossary';
import { standardGlossary } from '../../../src/terminology/glossary/standard-glossary';

const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../../../dictionaries/glossary', file), 'utf8');
const rows = readTable('glossary/terms.tsv', read('terms.tsv'), [
  'zh',
  'variants',
  'en',
  'enVariants',
  'enDeprecated',
  'partOfSpeech',
  'domain',
  'status',
  'source',
  'grade',
  'note',
  'definition',
]);
const names = (faults: readonly { readonly zh: string }[]): string[] => faults.map(({ zh }) => zh);

const DOMAINS = [
  'agriculture',
  'construction',
  'culture',
  'ecology',
  'economy',
  'education',
  'energy',
  'finance',
  'foreign',
  'government',
  'health',
  'industry',
  'law',
  'party',
  'politics',
  'science',
  'security',
  'society',
  'statistics',
  'trade',
  'transport',
];
// Latin letters, digits and the punctuation of English
const ENGLISH = /^[A-Za-z\d“”"'&.,():/é-]+(?: [A-Za-z\d“”"'&.,():/é-]+)*$/;

describe('the table of terms', () => {
  it('has all cells that a term cannot be without', () => {
    expect(
      names(rows.filter((row) => [row.zh, row.en, row.domain, row.partOfSpeech, row.source].includes(''))),
    ).toEqual([]);
  });

  it('has English that is English', () => {
    expect(
      names(
        rows.filter(({ en, enVariants, enDeprecated }) =>
          [en, ...cellForms(enVariants), ...cellForms(enDeprecated)].some((text) => !ENGLISH.test(text)),
        ),
      ),
    ).toEqual([]);
  });

  it('has Chinese that is Chinese, but for the names that Chinese writes in letters', () => {
    const letters = /^(?:5G|6G|PM2\.5|12345)/;
    expect(
      rows
        .flatMap(({ zh, variants }) => [zh, ...cellForms(variants)])
        .filter((form) => !letters.test(form) && !/^\p{Script=Han}[\p{Script=Han}\d、—]*$|^15分钟生活圈$/u.test(form)),
    ).toEqual([]);
  });

  it('knows its domains', () => {
    expect([...new Set(rows.map(({ domain }) => domain))].sort()).toEqual(DOMAINS);
  });

  it('calls only sure English preferred', () => {
    expect(
      names(rows.filter(({ grade, status }) => !['A preferred', 'B admitted'].includes(`${grade} ${status}`))),
    ).toEqual([]);
  });

  it('has parts of speech that the model knows', () => {
    expect(
      names(
        rows.filter(({ partOfSpeech }) => !['noun', 'verb', 'adjective', 'adverb', 'other'].includes(partOfSpeech)),
      ),
    ).toEqual([]);
  });

  it('has a form in one line only, or says in each what it means there', () => {
    const lines = new Map<string, (typeof rows)[number][]>();
    for (const row of rows)
      for (const form of [row.zh, ...cellForms(row.variants)]) lines.set(form, [...(lines.get(form) ?? []), row]);
    const faults = [...lines].filter(([, sharing]) => sharing.length > 1 && sharing.some(({ note }) => note === ''));
    expect(faults.map(([form]) => form)).toEqual([]);
  });

  it('names no English of a term twice', () => {
    expect(
      names(
        rows.filter(({ en, enVariants, enDeprecated }) => {
          const all = [en, ...cellForms(enVariants), ...cellForms(enDeprecated)];
          return new Set(all).size < all.length;
        }),
      ),
    ).toEqual([]);
  });
});

describe('the table of parts', () => {
  const parts = readTable('glossary/composition.tsv', read('composition.tsv'), [
    'zh',
    'modifier',
    'head',
    'order',
    'sort',
  ]);

  it('has each part once, in at least one place', () => {
    expect(new Set(names(parts)).size).toBe(parts.length);
    expect(names(parts.filter(({ modifier, head }) => modifier === '' && head === ''))).toEqual([]);
  });

  it('says for each head, and for no other, where its own modifiers go', () => {
    expect(
      names(parts.filter(({ head, order }) => (head === '' ? order !== '' : order !== 'before' && order !== 'of'))),
    ).toEqual([]);
  });
});

describe('standardGlossary', () => {
  const glossary = standardGlossary();
  const conceptOf = (chinese: string): Concept =>
    glossary.concepts.find(({ terms }) => terms.some(({ text }) => text === chinese))!;
  const english = (chinese: string): string[] =>
    conceptOf(chinese)
      .terms.filter(({ language }) => language === 'en')
      .map(({ text }) => text);

  it('is built once and cannot be altered', () => {
    expect(standardGlossary()).toBe(glossary);
    expect(
      [
        glossary,
        glossary.concepts,
        ...glossary.concepts,
        ...glossary.concepts.flatMap(({ terms }) => [terms, ...terms]),
      ].every(Object.isFrozen),
    ).toBe(true);
  });

  it.each([
    ['营商环境', 'glossary:glossary', 'business environment'],
    ['国家发展和改革委员会', 'agencies:glossary', 'National Development and Reform Commission'],
    ['一带一路', 'slogans:glossary', 'the Belt and Road'],
    ['地区生产总值', 'indicators:glossary', 'gross domestic product'],
  ])('has %s from %s', (chinese, source, expected) => {
    expect(conceptOf(chinese).source).toMatch(new RegExp(`^${source.split(':')[0]}:`));
    expect(english(chinese)[0]).toBe(expected);
  });

  it('has nothing that the check of widths or of numbers finds', () => {
    const findings = checkGlossary(glossary).filter(({ check }) => check === 'width' || check === 'number-mismatch');
    expect(findings).toEqual([]);
  });

  it('has abbreviations of organs', () => {
    expect(english('国家发展和改革委员会')).toContain('NDRC');
  });

  it.each([
    ['抗洪精神', 'spirit of fighting floods'],
    ['可持续发展', 'sustainable development'],
    ['乡村振兴', 'rural revitalization'],
  ])('gives %s its own English, not that of the formulation it is filed under', (chinese, expected) => {
    expect(english(chinese)[0]).toBe(expected);
  });

  it.each(['林业局', '统计局', '公安局'])('does not take %s for an organ of the nation', (chinese) => {
    expect(glossary.concepts.filter(({ terms }) => terms.some(({ text }) => text === chinese))).toEqual([]);
  });

  it('has ids that are unique and can be names in XML', () => {
    const ids = glossary.concepts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+-[\p{L}\p{N}._-]+$/u.test(id))).toEqual([]);
  });

  it('has terms in both languages for every concept, Chinese ones preferred once', () => {
    expect(
      glossary.concepts.filter(
        ({ terms }) =>
          !terms.some(({ language }) => language === 'en') || !terms.some(({ language }) => language === 'zh'),
      ),
    ).toEqual([]);
    expect(
      glossary.concepts.filter(
        ({ terms }) => terms.filter(({ language, status }) => language === 'zh' && status === 'preferred').length > 1,
      ),
    ).toEqual([]);
  });

  it('says of each English term where it is from, and of what is not sure that it is not', () => {
    const first = glossary.concepts.map(({ terms }) => terms.find(({ language }) => language === 'en')!);
    expect(first.filter(({ source }) => !/^(?:glossary|slogans|indicators|agencies):[a-z\d-]+$/.test(source!))).toEqual(
      [],
    );
    expect(first.filter(({ status, note }) => (status === 'admitted') !== (note !== undefined))).toEqual([]);
  });

  it('keeps two meanings of a form apart', () => {
    expect(
      glossary.concepts.filter(({ terms }) => terms.some(({ text }) => text === '编制')).map(({ id }) => id),
    ).toEqual(['term-编制', 'term-编制-2']);
  });
});
