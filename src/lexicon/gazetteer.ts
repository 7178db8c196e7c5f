import * as v from 'valibot';
import { entityFields, PLAIN_KINDS, type DictionaryVersion } from '../model';

/** Whether a value is a text that says something, without white space around it. */
export function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value === value.trim();
}

const filled = v.pipe(
  v.string(),
  v.check((text) => isFilled(text), 'Expected a text without white space around it'),
);

/** What every entry may say, whatever its kind. */
const shared = {
  forms: v.pipe(v.array(filled), v.minLength(1, 'Expected at least one form')),
  canonical: v.exactOptional(filled),
  english: v.exactOptional(filled),
};

const json: v.GenericSchema<JsonLike> = v.lazy(() =>
  v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(json), v.record(v.string(), json)]),
);
type JsonLike = string | number | boolean | null | JsonLike[] | { [key: string]: JsonLike };

/** The fields that each kind of entry has of its own. */
export const entryFields = {
  ...entityFields,
  ...(Object.fromEntries(PLAIN_KINDS.map((kind) => [kind, {}])) as Record<(typeof PLAIN_KINDS)[number], object>),
  custom: { label: filled, attributes: v.exactOptional(v.record(v.string(), json)) },
};

const plain = v.strictObject({ ...shared, kind: v.picklist(PLAIN_KINDS) });

/** The schema of each kind, by its name: looked up, which is faster than a union that tries one after the other. */
const schemas = {
  agency: v.strictObject({ ...shared, kind: v.literal('agency'), ...entityFields.agency }),
  organization: v.strictObject({ ...shared, kind: v.literal('organization'), ...entityFields.organization }),
  slogan: v.strictObject({ ...shared, kind: v.literal('slogan'), ...entityFields.slogan }),
  place: v.strictObject({ ...shared, kind: v.literal('place'), ...entityFields.place }),
  document: v.strictObject({ ...shared, kind: v.literal('document'), ...entityFields.document }),
  indicator: v.strictObject({ ...shared, kind: v.literal('indicator'), ...entityFields.indicator }),
  project: plain,
  facility: plain,
  person: plain,
  event: plain,
  award: plain,
  custom: v.strictObject({ ...shared, kind: v.literal('custom'), ...entryFields.custom }),
};
const byKind = new Map<unknown, (typeof schemas)[keyof typeof schemas]>(Object.entries(schemas));

/** The schema of the entry's kind; undefined where it is no entry, or of no kind that there is. */
export function entrySchemaOf(entry: unknown): (typeof schemas)[keyof typeof schemas] | undefined {
  return byKind.get((Object(entry) as { kind?: unknown }).kind);
}

/**
 * A thing that a user knows by name: how texts write it, its kind and what else is known of it.
 *
 * `canonical` is the first form where it is left out; `english` becomes the entity's gloss. The other fields are those
 * of the entity's kind.
 *
 * @example
 * const port: GazetteerEntry = { forms: ['云港集团', '云港'], kind: 'organization', sort: 'company', english: 'Yungang Group' };
 * const client: GazetteerEntry = { forms: ['青禾'], kind: 'custom', label: 'client', attributes: { id: 'C-17' } };
 */
export type GazetteerEntry = v.InferOutput<(typeof schemas)[keyof typeof schemas]>;

/** A dictionary of a user's own entities, under a name and a version, which the Document records. */
export interface Gazetteer extends DictionaryVersion {
  readonly entries: readonly GazetteerEntry[];
}
