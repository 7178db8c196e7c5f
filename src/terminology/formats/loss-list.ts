import type { Loss } from '../../tables';

/** Gathers losses by field and reason, so that a thousand terms of one fault are one line. */
export class LossList {
  readonly #losses = new Map<string, { path: string; reason: string; count: number; first: string }>();

  /** @param place Where it stood: a concept's id, "line 12". */
  add(path: string, reason: string, place: string): void {
    const key = `${path}\n${reason}`;
    const known = this.#losses.get(key);
    if (known) known.count++;
    else this.#losses.set(key, { path, reason, count: 1, first: place });
  }

  list(): readonly Loss[] {
    return [...this.#losses.values()].map(({ path, reason, count, first }) => ({
      path,
      message: count === 1 ? `${reason} (${first})` : `${reason} (${count} times, first ${first})`,
    }));
  }
}
