import type { Glossary, Written } from '../../../src/terminology';
import { writeTbx, writeTbx2 } from '../../../src/terminology/formats/tbx/write-tbx';
import { writeTmx } from '../../../src/terminology/formats/tmx/write-tmx';
import { writeXliffGlossary } from '../../../src/terminology/formats/xliff/write-xliff';
import { FULL } from './sample-glossary';

const TEXT = 'terms.text: characters that XML cannot hold are written as □: __proto__';
const ID = 'id: ids that XML does not take are changed: "7" is written as "c-7"';

const LOSSES: readonly [string, (glossary: Glossary) => Written, readonly string[]][] = [
  [
    'TBX v3, DCA',
    (glossary) => writeTbx(glossary),
    [
      ID,
      TEXT,
      'terms.status: TBX-Basic has no "forbidden", which is written as deprecated: five-in-one',
      'doNotTranslate: TBX-Basic has no place for it: c-7',
    ],
  ],
  [
    'TBX v3, DCT',
    (glossary) => writeTbx(glossary, { style: 'dct' }),
    [
      ID,
      TEXT,
      'definitions.language: style DCT has no place for a language that no term is in: five-in-one',
      'terms.status: TBX-Basic has no "forbidden", which is written as deprecated: five-in-one',
      'doNotTranslate: TBX-Basic has no place for it: c-7',
    ],
  ],
  ['TBX v2', writeTbx2, [ID, TEXT]],
  [
    'TMX',
    writeTmx,
    [
      TEXT,
      'terms: deprecated and forbidden terms are left out, since tools would offer them: five-in-one',
      'definitions.source: TMX has no place for it: 2 times, first in five-in-one',
      'terms.contexts.source: TMX has no place for it: five-in-one',
    ],
  ],
  [
    'XLIFF',
    writeXliffGlossary,
    [
      ID,
      TEXT,
      'terms: deprecated and forbidden terms are left out, since tools would offer them: five-in-one',
      'definitions: XLIFF holds one definition of a concept: five-in-one',
      'terms: XLIFF holds two languages, here zh-Hans and en: five-in-one',
      'terms.status: XLIFF has no place for it: 2 times, first in five-in-one',
      'terms.partOfSpeech: XLIFF has no place for it: 2 times, first in five-in-one',
      'terms.contexts: XLIFF has no place for them: five-in-one',
      'terms.note: XLIFF has no place for it: five-in-one',
      'concepts: without a source term, or with neither translation nor definition, left out: c-7',
    ],
  ],
];

describe('the losses of', () => {
  it.each(LOSSES)('%s are named, each once', (_, write, expected) => {
    expect(write(FULL).losses.map(({ path, message }) => `${path}: ${message}`)).toEqual(expected);
  });
});

describe('a written glossary', () => {
  it('has the source language first, whatever the order of its terms', () => {
    const { output } = writeTbx({
      ...FULL,
      concepts: [
        {
          id: 'a',
          terms: [
            { language: 'en', text: 'reform' },
            { language: 'zh-hans', text: '改革' },
          ],
        },
      ],
    });
    expect([...output.matchAll(/<langSec xml:lang="(.*?)">/g)].map(([, language]) => language)).toEqual([
      'zh-Hans',
      'en',
    ]);
  });

  it('holds no concept that has no term, and says und where a language is none', () => {
    const { output, losses } = writeTbx({
      ...FULL,
      concepts: [
        { id: 'blank', terms: [{ language: 'zh-Hans', text: ' ' }] },
        { id: 'b', terms: [{ language: '中文', text: '改革' }] },
      ],
    });
    expect(output).not.toContain('blank');
    expect(output).toContain('<langSec xml:lang="und">');
    expect(losses.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'terms.text: space at the ends and line breaks before indentation are not kept: blank',
      'terms: terms without a text are left out: blank',
      'concepts: concepts without a term are left out: blank',
      'terms.language: "中文" is no language tag, written as und: b',
      'sourceLanguage: no term is in it, so that readers take it to be another: zh-Hans',
    ]);
  });
});
