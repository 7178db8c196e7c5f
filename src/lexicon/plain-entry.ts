import * as v from 'valibot';
import { entryFields, isFilled, type GazetteerEntry } from './gazetteer';

type Check = (value: unknown) => boolean;

/** What every entry may have. */
const SHARED: ReadonlyMap<string, Check> = new Map([
  ['forms', isForms],
  ['canonical', isFilled],
  ['english', isFilled],
]);

/** What the entries of each kind have of their own, in the schema's order; checked by hand where it is quicker. */
const OWN: ReadonlyMap<unknown, readonly (readonly [field: string, isRight: Check])[]> = new Map(
  Object.entries(entryFields).map(([kind, fields]) => [
    kind,
    Object.entries(fields).map(([field, schema]: [string, v.GenericSchema]) => [
      field,
      field === 'label' ? isFilled : field === 'attributes' ? isTexts : (value: unknown) => v.is(schema, value),
    ]),
  ]),
);

/** The field that an entry of the kind cannot be without. */
const NEEDED: ReadonlyMap<unknown, string> = new Map([
  ['slogan', 'sort'],
  ['custom', 'label'],
]);

/**
 * Whether an entry is right as it stands: every field one of its kind and of the right shape, in the schema's order.
 *
 * False says only that the schema has to decide, which names every fault and takes many times as long.
 */
export function isPlainEntry(value: unknown): value is GazetteerEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  const kind = entry['kind'];
  const own = OWN.get(kind);
  const needed = NEEDED.get(kind);
  if (own === undefined || entry['forms'] === undefined) return false;
  if (needed !== undefined && entry[needed] === undefined) return false;
  let next = -1;
  for (const field in entry) {
    const shared = SHARED.get(field);
    if (shared !== undefined) {
      if (!shared(entry[field])) return false;
    } else if (field === 'kind') {
      // The Document writes the kind and what is the kind's own in this order.
      if (next !== -1) return false;
      next = 0;
    } else {
      if (next === -1) return false;
      while (next < own.length && own[next]![0] !== field) next++;
      if (own[next]?.[1](entry[field]) !== true) return false;
      next++;
    }
  }
  return true;
}

function isForms(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isFilled);
}

/** Names that the schema leaves out, because they reach an object's prototype. */
const RESERVED = new Set(['__proto__', 'prototype', 'constructor']);

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const record = value as Record<string, unknown>;
  for (const name in record) if (typeof record[name] !== 'string' || RESERVED.has(name)) return false;
  return true;
}
