import suffixTable from '../../../dictionaries/suffixes/suffixes.tsv';
import { readTable } from '../../lexicon';
import type { EntityKind } from './candidate';

/** How a name may end, and what it then is. */
export interface Suffix {
  readonly form: string;
  readonly kind: EntityKind;
  readonly sort: string;
  readonly strength: 'strong' | 'weak' | 'never';
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

  /** The longest endings of the given kinds that end at the offset; several where one form serves several kinds. */
  endingAt(text: string, end: number, kinds: ReadonlySet<EntityKind>): readonly Suffix[] {
    for (let length = Math.min(this.#longest, end); length > 0; length--) {
      const found = this.#byForm.get(text.slice(end - length, end))?.filter(({ kind }) => kinds.has(kind));
      if (found && found.length > 0) return found;
    }
    return [];
  }
}
