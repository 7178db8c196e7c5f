import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decodeText } from '../../../src/input';
import { glossaryOf } from '../../../src/terminology/glossary/glossary-of';
import { readOmegatGlossary, writeOmegatGlossary } from '../../../src/terminology/formats/omegat';
import { troubledGlossary } from '../../support/troubled-glossary';

const pairsOf = (text: string, options = {}) =>
  readOmegatGlossary(text, options).glossary.concepts.map(({ terms }) => terms.map((term) => term.text));

const SAMPLES = '../shared/data/schemas/omegat/';
const itWithSamples: typeof it = existsSync(SAMPLES) ? it : (Object.assign(it.skip, it) as never);

describe("OmegaT's own samples", () => {
  itWithSamples.each([
    ['test.tab', 'utf-8', 4, ['地球システム', 'System Terre']],
    ['test.csv', 'utf-8', 7, ['"kde","q"', 'cdk']],
    ['testUTF16LE.txt', 'utf-16le', 2, ['LE', 'Little Endian']],
    ['glossary_CN_JP.txt', 'utf-8', 2, ['介绍', '紹介']],
    ['test-magiccomment.tab', 'utf-8', 0, undefined],
    ['test-magiccomment-bom.tab', 'utf-8', 0, undefined],
  ])('%s (%s) has %d entries', async (name, encoding, count, entry) => {
    const decoded = await decodeText(readFileSync(SAMPLES + name));
    expect(decoded.encoding).toBe(encoding);
    const pairs = pairsOf(decoded.text);
    expect(pairs).toHaveLength(count);
    if (entry) expect(pairs).toContainEqual(entry);
  });
});

describe('readOmegatGlossary', () => {
  it.each([
    ['two columns', '一带一路\tBelt and Road', [['一带一路', 'Belt and Road']]],
    ['a byte order mark and a comment', '\uFEFF# glossary\n六稳\tsix fronts\n', [['六稳', 'six fronts']]],
    ['several translations', '六稳\tsix fronts\n六稳\tsix stabilities\n', [['六稳', 'six fronts', 'six stabilities']]],
    ['quotation marks as they are', '"放管服"\t"reform\n', [['"放管服"', '"reform']]],
    [
      'line ends of all kinds',
      '甲\ta\r\n乙\tb\r丙\tc',
      [
        ['甲', 'a'],
        ['乙', 'b'],
        ['丙', 'c'],
      ],
    ],
    ['CSV with a quoted comma', '"甲,乙",a\n', [['甲,乙', 'a']]],
    ['names of prototypes', '__proto__\tconstructor\n', [['__proto__', 'constructor']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });

  it('takes the third column for a note and tells of what it does not read', () => {
    const { glossary, losses } = readOmegatGlossary('甲\ta\tnote\tmore\n乙\n');
    expect(glossary.concepts).toEqual([
      {
        id: '甲',
        note: 'note',
        terms: [
          { language: 'zh', text: '甲' },
          { language: 'en', text: 'a' },
        ],
      },
    ]);
    expect(losses).toEqual([
      { path: 'rows', message: 'without a translation: line 2' },
      { path: 'columns', message: 'only three columns are read: line 1' },
    ]);
  });

  it.each([
    ['甲\ta', {}, ['zh', 'en']],
    ['a\t甲', {}, ['en', 'zh']],
    ['a\tb', {}, ['en', 'und']],
    ['a\tb', { targetLanguage: 'de' }, ['en', 'de']],
    ['介绍\t紹介\n中心\t中心的な', {}, ['zh', 'ja']],
    ['甲\ta', { sourceLanguage: 'zh-Hans', targetLanguage: 'en-GB' }, ['zh-Hans', 'en-GB']],
  ])('gives %j with %j the languages %j', (text, options, languages) => {
    const [concept] = readOmegatGlossary(text, options).glossary.concepts;
    expect(concept!.terms.map(({ language }) => language)).toEqual(languages);
  });

  it('refuses an option that is no language in its canonical form', () => {
    expect(() => readOmegatGlossary('a\tb', { sourceLanguage: 'zh_CN' })).toThrow('write "zh-CN"');
  });
});

describe('writeOmegatGlossary', () => {
  it('writes what OmegaT reads, without translations that it must not propose', () => {
    const { output, losses } = writeOmegatGlossary(
      glossaryOf([
        {
          zh: '六稳',
          en: ['six fronts', 'six stabilities'],
          note: '2018',
          terms: [{ language: 'en', text: 'six steadies', status: 'forbidden' }],
        },
        { zh: '5G', doNotTranslate: true },
        { zh: '三农' },
      ]),
    );
    expect(output).toBe(
      '# Glossary in tab-separated format -*- coding: utf-8 -*-\n' +
        '六稳\tsix fronts\t2018\n六稳\tsix stabilities\t2018\n5G\t5G\t\n',
    );
    expect(losses.map(({ path }) => path)).toEqual(['status', 'comment', 'status', 'doNotTranslate', 'concept']);
  });

  it('keeps one entry a line whatever the terms hold, and comes back the same', () => {
    fc.assert(
      fc.property(troubledGlossary, (glossary) => {
        const { output } = writeOmegatGlossary(glossary);
        const lines = output.split('\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines.slice(1, -1)) expect(line.split('\t')).toHaveLength(3);
        const { glossary: read, losses } = readOmegatGlossary(output, { sourceLanguage: 'zh', targetLanguage: 'en' });
        expect(losses).toEqual([]);
        const again = writeOmegatGlossary(read, { targetLanguage: 'en' });
        expect(pairsOf(again.output)).toEqual(pairsOf(output));
      }),
      { numRuns: 200 },
    );
  });
});
