import fc from 'fast-check';
import { AnnotationError } from '../../../src/errors';
import { glossaryOf } from '../../../src/terminology/glossary/glossary-of';
import { canonicalLanguage } from '../../../src/terminology/glossary/language';
import { parseGlossary, stringifyGlossary } from '../../../src/terminology/glossary/parse-glossary';
import { troubledGlossary } from '../../support/troubled-glossary';

const glossary = (concepts: unknown, more = {}) => ({
  format: 'gongwen-glossary',
  version: 1,
  sourceLanguage: 'zh',
  concepts,
  ...more,
});
const concept = (more = {}, term = {}) => ({ id: 'a', terms: [{ language: 'zh', text: '六稳', ...term }], ...more });

function issuesOf(json: unknown): readonly string[] {
  try {
    parseGlossary(json);
  } catch (error) {
    expect(error).toBeInstanceOf(AnnotationError);
    expect(error).toMatchObject({ code: 'invalid-glossary' });
    return (error as AnnotationError).issues.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
}

describe('parseGlossary', () => {
  it('gives back what stringifyGlossary wrote, and leaves the value that it is handed alone', () => {
    fc.assert(
      fc.property(troubledGlossary, (value) => {
        expect(parseGlossary(stringifyGlossary(value))).toEqual(value);
        expect(parseGlossary(`\uFEFF${stringifyGlossary(value, { indent: 0 })}`)).toEqual(value);
        expect(parseGlossary(value)).not.toBe(value);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['another format', { format: 'x' }, /^format: expected "gongwen-glossary"/],
    ['no object', null, /^format: /],
    ['a later version', glossary([], { version: 2 }), /^version: .*install/],
    ['no JSON', '{\n "format": x', /^line 2, column 12: not JSON/],
    [
      'a language that is none',
      glossary([concept({}, { language: 'chinese' })]),
      /^concepts\[0\]\.terms\[0\]\.language: Expected a language/,
    ],
    ['a language not in its canonical form', glossary([concept({}, { language: 'zh-cn' })]), /"zh-CN"/],
    ['an empty term', glossary([concept({}, { text: ' \u3000' })]), /^concepts\[0\]\.terms\[0\]\.text: .*white space/],
    ['half a surrogate pair', glossary([concept({}, { text: '\uD842' })]), /surrogate/],
    ['a concept without terms', glossary([{ id: 'a', terms: [] }]), /^concepts\[0\]\.terms: .*at least one/],
    ['an id that stands twice', glossary([concept(), concept()]), /^concepts\[1\]\.id: "a" is the id of concepts\[0\]/],
    ['a status that is none', glossary([concept({}, { status: 'best' })]), /^concepts\[0\]\.terms\[0\]\.status: /],
    ['a field that is none', glossary([concept({ comment: 'x' })]), /comment/],
    [
      'a prototype as a field',
      `{"format":"gongwen-glossary","version":1,"sourceLanguage":"zh","concepts":[],"__proto__":{"x":1}}`,
      /__proto__/,
    ],
  ])('refuses %s', (_, json, message) => {
    expect(issuesOf(json)).toEqual([expect.stringMatching(message)]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('tells every fault at once', () => {
    const faults = issuesOf(
      glossary([concept({ id: '' }), concept({}, { language: 'x', text: '' })], { sourceLanguage: 3 }),
    );
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'sourceLanguage',
      'concepts[0].id',
      'concepts[1].terms[0].language',
      'concepts[1].terms[0].text',
    ]);
  });
});

describe('glossaryOf', () => {
  it('prefers the first term, admits the others, and makes readable ids that differ', () => {
    const { concepts } = glossaryOf([
      { zh: '“放管服”改革', en: ['reform A', 'reform B'], definition: '简政放权等' },
      { zh: '放管服·改革' },
      { zh: '5G网络' },
      { id: 'own', terms: [{ language: 'fr', text: 'réforme' }] },
    ]);
    expect(concepts.map(({ id }) => id)).toEqual(['放管服-改革', '放管服-改革-2', '_5G网络', 'own']);
    expect(concepts[0]).toEqual({
      id: '放管服-改革',
      definitions: [{ text: '简政放权等' }],
      terms: [
        { language: 'zh', text: '“放管服”改革', status: 'preferred' },
        { language: 'en', text: 'reform A', status: 'preferred' },
        { language: 'en', text: 'reform B', status: 'admitted' },
      ],
    });
  });

  it('refuses an entry without a term', () => {
    expect(() => glossaryOf([{}])).toThrow(/at least one term/);
  });
});

it.each([
  ['zh_cn', 'zh-CN'],
  ['ZH-hans', 'zh-Hans'],
  ['en', 'en'],
  ['source', undefined],
  ['x', undefined],
  ['zh-', undefined],
  ['__proto__', undefined],
])('the language %s is %s', (tag, canonical) => {
  expect(canonicalLanguage(tag)).toBe(canonical);
});
