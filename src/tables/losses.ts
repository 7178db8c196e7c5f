/** What a format could not hold, one entry a column and reason. */
export interface Loss {
  /** The column. */
  readonly path: string;
  readonly message: string;
}

/** What an exporter gives: the bytes of the file, and what it could not hold. */
export interface Exported {
  readonly output: Uint8Array<ArrayBuffer>;
  readonly losses: readonly Loss[];
}

/** Gathers losses by column and reason, so that a million cells of one fault are one line. */
export class LossLog {
  readonly #counts = new Map<string, { path: string; reason: string; cells: number; first: number }>();

  /** @param row From 0, the header not counted. */
  add(path: string, reason: string, row: number): void {
    const key = `${path}\n${reason}`;
    const known = this.#counts.get(key);
    if (known) known.cells++;
    else this.#counts.set(key, { path, reason, cells: 1, first: row });
  }

  list(): readonly Loss[] {
    return [...this.#counts.values()].map(({ path, reason, cells, first }) => ({
      path,
      message: `${reason}: ${cells} ${cells === 1 ? 'cell' : 'cells'}, first in row ${first + 1}`,
    }));
  }
}
