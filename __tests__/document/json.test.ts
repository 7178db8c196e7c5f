import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parseDocument, stringifyDocument } from '../../src/document';
import { AnnotationError } from '../../src/errors';
import type { Document, SchemaDocument } from '../../src/model';
import { standardAnnotator } from '../support/annotator';
import { sampleDocument } from '../support/sample-document';

type Mutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Mutable<Item>[]
    : { -readonly [Key in keyof T]: Mutable<T[Key]> };
type Change = (document: Mutable<Document>) => void;

// The schema and the hand-written types say the same: each side is assignable to the other.
const schemaIsDocument = (value: SchemaDocument): Document => value;
const documentIsSchema = (
  value: Omit<Mutable<Document>, 'source' | 'runs' | 'entities'>,
): Omit<SchemaDocument, 'source' | 'runs' | 'entities'> => value;
void [schemaIsDocument, documentIsSchema];

const changed = (change: Change): unknown => {
  const copy = JSON.parse(JSON.stringify(sampleDocument())) as Mutable<Document>;
  change(copy);
  return copy;
};
const faultsOf = (value: unknown): readonly { path: string; message: string }[] => {
  try {
    parseDocument(value);
  } catch (error) {
    if (error instanceof AnnotationError) return error.issues;
    throw error;
  }
  return [];
};

describe('parseDocument', () => {
  it('gives back what stringifyDocument wrote, frozen', () => {
    const document = parseDocument(stringifyDocument(sampleDocument()));
    expect(document).toEqual(sampleDocument());
    expect(Object.isFrozen(document.entities[0])).toBe(true);
    expect(stringifyDocument(sampleDocument(), { indent: 2 })).toContain('\n  "version": 1,');
  });

  it('leaves the value that it was handed as it is', () => {
    const value = sampleDocument();
    parseDocument(value);
    expect(Object.isFrozen(value)).toBe(false);
  });

  it.each<[string, Change, string, RegExp]>([
    ['another format', (d) => void (d.format = 'other' as never), 'format', /expected "gongwen-document"/],
    ['a later version', (d) => void (d.version = 2 as never), 'version', /reads version 1/],
    ['an unknown kind', (d) => void (d.entities[0]!.kind = 'planet' as never), 'entities[0].kind', /Invalid/],
    [
      'a decimal with an exponent',
      (d) => void (d.quantities[0]!.value = { kind: 'exact', decimal: '1e9' }),
      'quantities[0].value.decimal',
      /plain decimal/,
    ],
    ['an unknown field', (d) => void Object.assign(d.tokens[0]!, { tag: 'n' }), 'tokens[0].tag', /Invalid/],
    ['a span beyond the text', (d) => void (d.times[0]!.end = 999), 'times[0]', /within the text/],
    ['an empty span', (d) => void (d.times[0]!.end = d.times[0]!.start), 'times[0]', /non-empty/],
    ['a span inside a surrogate pair', (d) => void (d.entities[2]!.start += 1), 'entities[2]', /surrogate/],
    ['an id that stands twice', (d) => void (d.entities[1]!.id = d.entities[0]!.id), 'entities[1].id', /twice/],
    ['a fact without its quantity', (d) => void (d.quantities.length = 0), 'facts[0].quantity', /does not exist/],
    [
      'a sentence without its block',
      (d) => void (d.sentences[0]!.block = 'block/x/1-2'),
      'sentences[0].block',
      /does not exist/,
    ],
    ['a run that is not there', (d) => void (d.times[0]!.provenance.run = 5), 'times[0].provenance.run', /1 runs/],
    [
      'a quote that the text does not hold',
      (d) => void (d.facts[0]!.indicator.text = '税收'),
      'facts[0].indicator',
      /quotes "税收" where the text has "财政收入"/,
    ],
    ['tokens out of order', (d) => void d.tokens.reverse(), 'tokens[1]', /before the end of the token before it/],
    ['a layer out of order', (d) => void d.entities.reverse(), 'entities[1]', /belongs before entities\[0\]/],
    [
      'a token range beyond the tokens',
      (d) => void (d.sentences[1]!.tokens.end = 99),
      'sentences[1].tokens',
      /range within/,
    ],
    [
      'a fragment outside its hull',
      (d) => void (d.times[0]!.fragments = [{ start: 0, end: 2 }]),
      'times[0].fragments[0]',
      /outside/,
    ],
  ])('names the place of %s', (_, change, path, message) => {
    expect(faultsOf(changed(change))).toContainEqual({ path, message: expect.stringMatching(message) });
  });

  it('lists every fault at once', () => {
    const faults = faultsOf(
      changed((d) => {
        d.times[0]!.end = 999;
        d.facts[0]!.quantity = 'quantity/x/1-2';
        d.entities[0]!.provenance.run = 3;
      }),
    );
    expect(faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['times[0]', 'facts[0].quantity', 'entities[0].provenance.run']),
    );
  });

  it.each([
    ['no JSON', '{"format":', /not JSON/],
    ['a number', '7', /expected "gongwen-document"/],
    ['nothing', 'null', /expected "gongwen-document"/],
  ])('says what is wrong with %s', (_, json, message) => {
    expect(() => parseDocument(json)).toThrow(message);
  });

  it('is not led astray by prototype keys', () => {
    const json = stringifyDocument(sampleDocument()).replace('"format"', '"__proto__":{"polluted":1},"format"');
    expect(() => parseDocument(json)).toThrow(AnnotationError);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('the published JSON Schema', () => {
  const published = new URL('../../dist/document.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(published, 'utf8')) as object;
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

  it('accepts a Document', () => {
    expect(validate(sampleDocument())).toBe(true);
  });

  it('accepts an annotated report', async () => {
    const annotator = await standardAnnotator();
    validate(annotator.annotate(readFileSync('examples/shahekou-2016.txt', 'utf8'), { metadata: { tags: [1, null] } }));
    expect(validate.errors).toBeNull();
  });

  it.each<[string, Change]>([
    ['an unknown kind', (d) => void (d.entities[0]!.kind = 'planet' as never)],
    ['a missing field', (d) => void Reflect.deleteProperty(d.times[0]!, 'resolved')],
    ['a float for a decimal', (d) => void Object.assign(d.quantities[0]!.value, { decimal: 1.5 })],
    ['an unknown field', (d) => void Object.assign(d, { extra: 1 })],
    ['an id that is no text', (d) => void Object.assign(d.facts[0]!, { quantity: 7 })],
  ])('refuses %s', (_, change) => {
    expect(validate(changed(change))).toBe(false);
  });
});
