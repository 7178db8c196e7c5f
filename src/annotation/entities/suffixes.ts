import suffixTable from '../../../dictionaries/suffixes/suffixes.tsv';
import { readTable } from '../../lexicon';
import type { EntityKind } from './candidate';
import { Endings } from './endings';

/** How a name may end, and what it then is. */
export interface Suffix {
  readonly form: string;
  readonly kind: EntityKind;
  readonly sort: string;
  readonly strength: 'strong' | 'weak' | 'place' | 'never';
}

/** Endings of names, looked up from the end of a word backwards. */
export class Suffixes {
  readonly #endings = new Endings(
    readTable('suffixes/suffixes.tsv', suffixTable, ['form', 'kind', 'sort', 'strength']).map(
      (row) => [row.form, row as Suffix] as const,
    ),
  );

  /** For each of the kinds the longest ending that ends at the offset, the longest of all first. */
  endingsAt(text: string, end: number, kinds: ReadonlySet<EntityKind>): readonly Suffix[] {
    const endings = this.#endings.allAt(text, end);
    if (endings.length === 0) return endings;
    const found = new Map<EntityKind, Suffix>();
    for (const suffix of endings) if (kinds.has(suffix.kind) && !found.has(suffix.kind)) found.set(suffix.kind, suffix);
    return [...found.values()];
  }
}
