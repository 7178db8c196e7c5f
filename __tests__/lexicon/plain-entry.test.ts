import fc from 'fast-check';
import * as v from 'valibot';
import { entrySchemaOf } from '../../src/lexicon/gazetteer';
import { isPlainEntry } from '../../src/lexicon/plain-entry';

const text = fc.constantFrom('云港', ' 云港', '', 'county', 'brand', 'company', 'court', 'place');
const value = fc.oneof(
  text,
  fc.array(text, { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('id', '__proto__', 'toString'), text, { maxKeys: 2 }),
  fc.constantFrom(2031, 0.5, null, undefined, true, [1]),
);
const kind = fc.constantFrom('agency', 'organization', 'slogan', 'place', 'document', 'indicator', 'person', 'custom');
const field = fc.constantFrom(
  'canonical',
  'english',
  'level',
  'branch',
  'sort',
  'expansion',
  'since',
  'label',
  'attributes',
);

/** Entries that are often right: few fields, in any order. */
const entry = fc
  .tuple(kind, fc.oneof(fc.constant(['云港']), value), fc.dictionary(field, value, { maxKeys: 3 }), fc.boolean())
  .map(([kind, forms, rest, behind]) => (behind ? { ...rest, kind, forms } : { forms, kind, ...rest }));

describe('isPlainEntry', () => {
  it('takes nothing that the schema refuses, and gives what it gives in the same order', () => {
    fc.assert(
      fc.property(entry, (candidate) => {
        if (!isPlainEntry(candidate)) return;
        const result = v.safeParse(entrySchemaOf(candidate)!, candidate);
        expect(result.success).toBe(true);
        expect(candidate).toEqual(result.output);
        expect(Object.keys(ownPart(candidate))).toEqual(Object.keys(ownPart(result.output as object)));
      }),
      { numRuns: 3000 },
    );
  });

  it.each<[string, object]>([
    ['a project', { forms: ['云港'], kind: 'project', english: 'Yungang' }],
    ['a place with its fields', { forms: ['云港'], kind: 'place', level: 'county', adminCode: '999901' }],
    ['a slogan', { forms: ['三青三白'], kind: 'slogan', sort: 'numeric', expansion: ['青山'], since: 2031 }],
    ['a label with attributes', { forms: ['青禾'], kind: 'custom', label: 'client', attributes: { toString: 'x' } }],
  ])('takes %s', (_, candidate) => {
    expect(isPlainEntry(candidate)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a kind that is none', { forms: ['云港'], kind: 'toString' }],
    ['forms that are missing', { kind: 'place' }],
    ['no form', { forms: [], kind: 'place' }],
    ['white space around a form', { forms: ['云港 '], kind: 'place' }],
    ['a field of another kind', { forms: ['云港'], kind: 'person', level: 'county' }],
    ['a slogan without its sort', { forms: ['云港'], kind: 'slogan' }],
    ['fields in another order', { forms: ['云港'], level: 'county', kind: 'place' }],
    [
      'an attribute that reaches the prototype',
      JSON.parse('{"forms":["a"],"kind":"custom","label":"b","attributes":{"__proto__":"c"}}'),
    ],
    ['an attribute that is no text', { forms: ['云港'], kind: 'custom', label: 'client', attributes: { id: 17 } }],
  ])('leaves %s to the schema', (_, candidate) => {
    expect(isPlainEntry(candidate)).toBe(false);
  });
});

/** What the Document writes in the entry's order. */
function ownPart(candidate: object): object {
  return Object.fromEntries(
    Object.entries(candidate).filter(([name]) => !['forms', 'canonical', 'english'].includes(name)),
  );
}
