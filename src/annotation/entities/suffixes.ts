import suffixTable from '../../../dictionaries/suffixes/suffixes.tsv';
import { readTable } from '../../lexicon';
import type { EntityKind } from './candidate';

/** How a name may end, and what it then is. */
export interface Suffix {
  readonly form: string;
  readonly kind: EntityKind;
  readonly sort: string;
  readonly strength: 'strong' | 'weak' | 'place' | 'never';
}

/** Endings of names, looked up from the end of a word backwards. */
export class Suffixes {
  readonly #byForm = new Map<string, Suffix[]>();
  readonly #longest: number;

  constructor() {
    const rows = readTable('suffixes/suffixes.tsv', suffixTable, ['form', 'kind', 'sort', 'strength']);
    for (const row of rows) {
      const known = this.#byForm.get(row.form) ?? [];
      known.push(row as Suffix);
      this.#byForm.set(row.form, known);
    }
    this.#longest = Math.max(...rows.map(({ form }) => form.length));
  }

  /** For each of the kinds the longest ending that ends at the offset, the longest of all first. */
  endingsAt(text: string, end: number, kinds: ReadonlySet<EntityKind>): readonly Suffix[] {
    const found = new Map<EntityKind, Suffix>();
    for (let length = Math.min(this.#longest, end); length > 0; length--)
      for (const suffix of this.#byForm.get(text.slice(end - length, end)) ?? [])
        if (kinds.has(suffix.kind) && !found.has(suffix.kind)) found.set(suffix.kind, suffix);
    return [...found.values()];
  }
}
