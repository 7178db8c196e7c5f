import * as v from 'valibot';
import { entityFields, PLAIN_KINDS } from './entity-fields';

/**
 * The schema of a Document's JSON, one source for `parseDocument` and for the JSON Schema in the package.
 *
 * Says what each value looks like by itself; what only shows between values (a span within the text, an id that
 * exists) is checked by `document/`.
 */

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.minLength(1));
const span = v.strictObject({ start: offset, end: offset });
const decimal = v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/, 'Expected a plain decimal such as "0.135"'));
const edtf = v.pipe(v.string(), v.regex(/^[\dXYTZ/.:?~%+-]+$/, 'Expected an EDTF string such as "2015-01/2015-06"'));
const json: v.GenericSchema<JsonLike> = v.lazy(() =>
  v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(json), v.record(v.string(), json)]),
);
type JsonLike = string | number | boolean | null | JsonLike[] | { [key: string]: JsonLike };
const jsonRecord = v.record(v.string(), json);

const id = <Layer extends string>(layer: Layer) =>
  v.custom<`${Layer}/${string}`>(
    (input) => typeof input === 'string' && input.startsWith(`${layer}/`),
    `Expected an id that begins with "${layer}/"`,
  );

const provenance = v.strictObject({
  run: offset,
  ground: v.exactOptional(text),
  confidence: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

const annotation = <Layer extends string>(layer: Layer) => ({
  id: id(layer),
  start: offset,
  end: offset,
  fragments: v.exactOptional(v.array(span)),
  provenance,
});

const block = v.strictObject({
  ...annotation('block'),
  kind: v.picklist([
    'header-field',
    'title',
    'document-number',
    'addressee',
    'salutation',
    'heading',
    'paragraph',
    'list-item',
    'table',
    'signature',
    'date-line',
    'attachment',
    'footer',
  ]),
  section: v.exactOptional(id('section')),
  field: v.exactOptional(v.strictObject({ name: v.string(), value: v.string() })),
});

const section = v.strictObject({
  ...annotation('section'),
  kind: v.picklist(['heading', 'part', 'chapter', 'article', 'clause', 'item', 'attachment']),
  level: v.pipe(v.number(), v.integer(), v.minValue(1)),
  marker: v.exactOptional(v.strictObject({ label: text, value: v.number() })),
  heading: span,
  runIn: v.boolean(),
  parent: v.exactOptional(id('section')),
});

const sentence = v.strictObject({
  ...annotation('sentence'),
  block: id('block'),
  tokens: v.strictObject({ first: offset, end: offset }),
});

const token = v.strictObject({
  start: offset,
  end: offset,
  normal: v.exactOptional(text),
  pos: v.exactOptional(text),
  lemma: v.exactOptional(text),
});

const quantityValue = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['exact', 'approximate', 'nearly']), decimal }),
  v.strictObject({ kind: v.picklist(['at-least', 'at-most']), decimal, inclusive: v.boolean() }),
  v.strictObject({ kind: v.literal('range'), from: decimal, to: decimal }),
  v.strictObject({ kind: v.literal('ratio'), terms: v.array(decimal) }),
]);

const quantity = v.strictObject({
  ...annotation('quantity'),
  kind: v.picklist([
    'cardinal',
    'ordinal',
    'percent',
    'permille',
    'percentage-point',
    'money',
    'measure',
    'ratio',
    'multiple',
    'age',
  ]),
  value: quantityValue,
  unit: v.strictObject({
    code: v.string(),
    system: v.picklist(['iso4217', 'ucum', 'classifier', 'market', 'none']),
    written: v.string(),
  }),
  number: span,
  si: v.exactOptional(v.strictObject({ decimal, code: text, exact: v.boolean() })),
});

const time = v.strictObject({
  ...annotation('time'),
  kind: v.picklist(['date', 'period', 'duration', 'frequency']),
  edtf: v.exactOptional(edtf),
  iso8601: v.exactOptional(v.pipe(v.string(), v.regex(/^(?:R\d*\/)?P[\dYMWDTHS.]+$/, 'Expected an ISO 8601 duration'))),
  resolved: v.boolean(),
});

const entityBase = {
  ...annotation('entity'),
  canonical: v.exactOptional(text),
  gloss: v.exactOptional(v.strictObject({ en: text, source: text })),
};
const entity = v.variant('kind', [
  v.strictObject({ ...entityBase, kind: v.literal('agency'), ...entityFields.agency }),
  v.strictObject({ ...entityBase, kind: v.literal('organization'), ...entityFields.organization }),
  v.strictObject({ ...entityBase, kind: v.literal('slogan'), ...entityFields.slogan }),
  v.strictObject({ ...entityBase, kind: v.literal('place'), ...entityFields.place }),
  v.strictObject({ ...entityBase, kind: v.literal('document'), ...entityFields.document }),
  v.strictObject({ ...entityBase, kind: v.literal('indicator'), ...entityFields.indicator }),
  v.strictObject({ ...entityBase, kind: v.picklist(PLAIN_KINDS) }),
  v.strictObject({
    ...entityBase,
    kind: v.literal('custom'),
    label: text,
    attributes: v.exactOptional(jsonRecord),
  }),
]);

const fact = v.strictObject({
  ...annotation('fact'),
  kind: v.picklist(['level', 'change', 'rank']),
  sentence: id('sentence'),
  indicator: v.strictObject({ text, span: v.exactOptional(span), code: v.exactOptional(text) }),
  subject: v.exactOptional(v.strictObject({ text, span })),
  quantity: id('quantity'),
  change: v.exactOptional(
    v.strictObject({
      direction: v.picklist(['increase', 'decrease']),
      basis: v.exactOptional(v.picklist(['year-on-year', 'period-on-period', 'annual-average', 'cumulative'])),
      prices: v.exactOptional(v.picklist(['constant', 'current'])),
    }),
  ),
  period: v.exactOptional(v.strictObject({ edtf, from: v.picklist(['text', 'section']) })),
  modality: v.picklist(['achieved', 'estimated', 'target', 'planned', 'ongoing']),
});

const run = v.strictObject({
  component: text,
  version: text,
  options: v.exactOptional(jsonRecord),
  dictionaries: v.exactOptional(v.array(v.strictObject({ id: text, version: text }))),
});

export const documentSchema = v.strictObject({
  format: v.literal('gongwen-document'),
  version: v.literal(1),
  offsetUnit: v.literal('utf-16'),
  source: v.strictObject({
    uri: v.exactOptional(v.string()),
    language: v.picklist(['zh', 'en']),
    date: v.exactOptional(edtf),
    metadata: v.exactOptional(jsonRecord),
  }),
  text: v.string(),
  runs: v.array(run),
  blocks: v.array(block),
  sections: v.array(section),
  sentences: v.array(sentence),
  tokens: v.array(token),
  quantities: v.array(quantity),
  times: v.array(time),
  entities: v.array(entity),
  facts: v.array(fact),
});

/** The type that the schema describes; a test holds it equal to the hand-written `Document`. */
export type SchemaDocument = v.InferOutput<typeof documentSchema>;
