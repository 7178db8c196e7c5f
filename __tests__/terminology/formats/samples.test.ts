import { AnnotationError } from '../../../src/errors';
import type { GlossaryRead } from '../../../src/terminology';
import { readTbx } from '../../../src/terminology/formats/tbx/read-tbx';
import { readTmx } from '../../../src/terminology/formats/tmx/read-tmx';
import { readXliffGlossary } from '../../../src/terminology/formats/xliff/read-xliff';
import { writeTbx2 } from '../../../src/terminology/formats/tbx/write-tbx';
import { FULL } from './sample-glossary';
import { itWithSchemas, sample, VALIDATORS } from './validators';

const READERS: Readonly<Record<string, (file: Uint8Array) => GlossaryRead>> = {
  tbx: readTbx,
  tmx: readTmx,
  xlf: readXliffGlossary,
};
const read = (path: string) => READERS[path.slice(path.lastIndexOf('.') + 1)]!(sample(path));

function issuesOf(path: string) {
  try {
    read(path);
  } catch (error) {
    expect(error).toBeInstanceOf(AnnotationError);
    expect((error as AnnotationError).code).toBe('invalid-glossary');
    return (error as AnnotationError).issues.map((issue) => `${issue.path}: ${issue.message}`);
  }
  return [];
}

const BROKEN: readonly [string, keyof typeof VALIDATORS, readonly string[]][] = [
  ['bad1-noterm.dct.tbx', 'dct', ['line 8, column 9: <termSec> has no <term>']],
  [
    'bad2-picklist.dct.tbx',
    'dct',
    [
      'line 9, column 11: "preferred" is no administrativeStatus: it is one of admittedTerm-admn-sts',
      'line 16, column 11: "preferred" is no administrativeStatus',
    ],
  ],
  [
    'bad3-level.dct.tbx',
    'dct',
    ['line 15, column 58: <min:subjectField> stands in a term section: it may stand only in the concept entry'],
  ],
  ['bad4-dialect.dct.tbx', 'dct', ['line 2, column 1: type="TBX-Foo" is no known dialect: it is one of TBX-Core']],
  ['bad5-noid.dct.tbx', 'dct', ['line 5, column 5: <conceptEntry> has no id']],
  [
    'bad6-dcaindct.dct.tbx',
    'dct',
    [
      'line 8, column 35: <termNote type="partOfSpeech"> is of style dca, and the file declares style="dct"',
      'line 15, column 58: <termNote type="partOfSpeech"> is of style dca',
      'line 17, column 42: <termNote type="partOfSpeech"> is of style dca',
    ],
  ],
  [
    'bad1.dca.tbx',
    'dca',
    ['line 12, column 23: <descrip type="contextt"> is no data category of TBX-Basic: there are subjectField, context'],
  ],
  ['bad2.dca.tbx', 'dca', ['line 16, column 58: "nounphrase" is no partOfSpeech: it is one of adjective, noun']],
  ['bad.tmx', 'tmx', ['line 4, column 3: <header> lacks segtype, which TMX requires']],
  ['bad1.xlf', 'xliff', ['line 6, column 9: <glossEntry> has no <term>']],
];

describe('a broken sample', () => {
  itWithSchemas.each(BROKEN)('%s is refused with its line, its fault, and what is right', (name, _, expected) => {
    const issues = issuesOf(`samples/${name}`);
    expect(issues.map((issue, index) => issue.slice(0, expected[index]?.length))).toEqual(expected);
  });

  itWithSchemas.each(BROKEN)('%s is refused by the validator that accepts what we write', (name, format) => {
    expect(VALIDATORS[format](sample(`samples/${name}`).toString('utf8'))).not.toEqual([]);
  });
});

const GOOD: readonly [string, keyof typeof VALIDATORS][] = [
  ['samples/zh-en.dca.tbx', 'dca'],
  ['samples/zh-en.dct.tbx', 'dct'],
  ['samples/zh-en.tmx', 'tmx'],
  ['samples/zh-en.xlf', 'xliff'],
  ['omegat/sampleTBXfile.tbx', 'martif'],
  ['tbx/Example_Astronomy_DCA_VALID.tbx', 'dca'],
];

describe('the validators of TBX v2', () => {
  const valid = writeTbx2(FULL).output;

  itWithSchemas.each([
    ['an entry of tig without term', valid.replace(/<term>GW.*<\/term>/, '')],
    ['an id twice', valid.replace('id="c-7"', 'id="five-in-one"')],
    ['a termNote behind a descrip', valid.replace('<note>a note', '<termNote type="x">y</termNote><note>a note')],
  ])('refuse %s', (_, broken) => {
    expect(broken).not.toBe(valid);
    expect(VALIDATORS.martif(broken)).not.toEqual([]);
  });
});

describe('a valid sample', () => {
  itWithSchemas.each(GOOD)('%s is valid, so that the validators say yes as well as no', (path, format) => {
    expect(VALIDATORS[format](sample(path).toString('utf8').replace('\uFEFF', ''))).toEqual([]);
  });

  itWithSchemas.each([
    ['samples/zh-en.dca.tbx', { concepts: 1, terms: 2, definitions: 0, contexts: 1, sourceLanguage: 'zh' }],
    ['samples/zh-en.dct.tbx', { concepts: 1, terms: 3, definitions: 0, contexts: 1, sourceLanguage: 'zh' }],
    ['samples/zh-en.tmx', { concepts: 1, terms: 2, definitions: 0, contexts: 0, sourceLanguage: 'zh-CN' }],
    ['samples/zh-en.xlf', { concepts: 1, terms: 2, definitions: 1, contexts: 0, sourceLanguage: 'zh-Hans-CN' }],
    ['omegat/sampleTBXfile.tbx', { concepts: 1, terms: 2, definitions: 1, contexts: 0, sourceLanguage: 'en' }],
    // Counted in the files: 45 conceptEntry, 113 term, 74 definition, 104 context.
    ...['DCA', 'DCT'].map(
      (style) =>
        [
          `tbx/Example_Astronomy_${style}_VALID.tbx`,
          { concepts: 45, terms: 113, definitions: 74, contexts: 104, sourceLanguage: 'en' },
        ] as const,
    ),
  ] as const)('%s is read whole', (path, expected) => {
    const { glossary } = read(path);
    const terms = glossary.concepts.flatMap((concept) => concept.terms);
    expect({
      concepts: glossary.concepts.length,
      terms: terms.length,
      definitions: glossary.concepts.flatMap(({ definitions = [] }) => definitions).length,
      contexts: terms.flatMap(({ contexts = [] }) => contexts).length,
      sourceLanguage: glossary.sourceLanguage,
    }).toEqual(expected);
  });

  itWithSchemas(
    'of both styles of one glossary gives the same concepts, but for four notes that the styles place differently',
    () => {
      const [dca, dct] = ['DCA', 'DCT'].map((style) =>
        read(`tbx/Example_Astronomy_${style}_VALID.tbx`).glossary.concepts.map((concept) => ({
          ...concept,
          note: undefined,
          terms: concept.terms.map(({ note: _, ...term }) => term),
        })),
      );
      expect(dct).toEqual(dca);
    },
  );

  itWithSchemas('names everything that the model has no place for', () => {
    expect(read('tbx/Example_Astronomy_DCT_VALID.tbx').losses.map(({ path, message }) => `${path} ${message}`)).toEqual(
      [
        '<basic:transactionType> has no place in a glossary: 316 times, first in c1',
        '<date> has no place in a glossary: 316 times, first in c1',
        '<basic:responsibility> has no place in a glossary: 316 times, first in c1',
        '<basic:xGraphic> has no place in a glossary: 34 times, first in c1',
        'terms.status "supersededTerm-admn-sts" is read as deprecated: c1',
        '<basic:termType> has no place in a glossary: 25 times, first in c2',
        '<note> told of a language, is taken to be of its first term: 2 times, first in c29',
        '<back> the list of people and sources is not read: the end',
      ],
    );
  });
});
