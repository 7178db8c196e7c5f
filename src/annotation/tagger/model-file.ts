import * as v from 'valibot';
import { entityFields, PLAIN_KINDS } from '../../model';
import { CUSTOM_PREFIX } from './contract';
import { FEATURE_VERSION } from './features';

/** The least and the most buckets, as powers of two. */
export const BUCKET_BITS = [8, 22] as const;
/** Weights that a browser's memory still bears; with 45 labels that are 2 to the 20 buckets. */
export const MOST_WEIGHTS = 2 ** 26;
const MOST_KINDS = 200;
const KINDS: ReadonlySet<string> = new Set([...Object.keys(entityFields), ...PLAIN_KINDS]);

/** A kind of the guideline, or a label behind `custom:`. */
export function isTaggerKind(kind: string): boolean {
  return KINDS.has(kind) || (kind.startsWith(CUSTOM_PREFIX) && kind.length > CUSTOM_PREFIX.length);
}

const text = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.check((value) => value.isWellFormed(), 'Expected whole characters'),
);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const spanCounts = v.strictObject({ gold: count, found: count, correct: count });
const scales = v.array(v.pipe(v.number(), v.finite(), v.minValue(0)));

/** The file's shape; sizes that hang together and the checksum are checked by `parseTaggerModel`. */
export const modelFileSchema = v.strictObject({
  format: v.literal('gongwen-tagger'),
  version: v.literal(1),
  name: text,
  scheme: v.picklist(['BIO', 'BILOU']),
  kinds: v.pipe(
    v.array(v.pipe(text, v.check(isTaggerKind, 'Expected a kind of the guideline, or custom:LABEL'))),
    v.minLength(1),
    v.maxLength(MOST_KINDS),
    v.check((kinds) => new Set(kinds).size === kinds.length, 'A kind stands twice'),
  ),
  buckets: v.pipe(
    v.number(),
    v.safeInteger(),
    v.minValue(2 ** BUCKET_BITS[0]),
    v.maxValue(2 ** BUCKET_BITS[1]),
    v.check((buckets) => Number.isInteger(Math.log2(buckets)), 'Expected a power of two'),
  ),
  features: v.literal(FEATURE_VERSION),
  readsKnown: v.boolean(),
  confidence: v.strictObject({
    slope: v.pipe(v.number(), v.finite(), v.minValue(0)),
    offset: v.pipe(v.number(), v.finite()),
  }),
  training: v.strictObject({
    epochs: count,
    seed: v.pipe(v.number(), v.safeInteger()),
    documents: count,
    sentences: count,
    words: count,
    entities: count,
    leftOut: v.strictObject({ nested: count, discontinuous: count, outside: count }),
    insideWords: count,
    check: v.exactOptional(
      v.strictObject({
        on: v.picklist(['dev', 'held-out']),
        sentences: count,
        exact: spanCounts,
        unrounded: spanCounts,
      }),
    ),
  }),
  scales,
  transitionScales: scales,
  /** Base64 of the deflated int8 values: first the weights, bucket by bucket, then the transitions. */
  weights: v.string(),
  checksum: v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{16}$/, 'Expected a checksum such as sha256-0123456789abcdef')),
});

export type ModelFile = v.InferOutput<typeof modelFileSchema>;
