import type { Loss } from '../../../tables';

/** Gathers losses by field and reason, so that ten thousand concepts of one kind are one line. */
export class FormatLosses {
  readonly #tally = new Map<string, { path: string; reason: string; count: number; first: string }>();

  /** @param where The concept, by its id. */
  add(path: string, reason: string, where: string): void {
    const key = `${path}\n${reason}`;
    const known = this.#tally.get(key);
    if (known) known.count++;
    else this.#tally.set(key, { path, reason, count: 1, first: where });
  }

  list(): readonly Loss[] {
    return [...this.#tally.values()].map(({ path, reason, count, first }) => ({
      path,
      message: count === 1 ? `${reason}: ${first}` : `${reason}: ${count} times, first in ${first}`,
    }));
  }
}
