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

/** Gathers losses by path and reason, so that a million cells of one fault are one line. */
export class LossTally<Place> {
  readonly #tally = new Map<string, { path: string; reason: string; count: number; first: Place }>();
  readonly #worded: (reason: string, count: number, first: Place) => string;

  constructor(worded: (reason: string, count: number, first: Place) => string) {
    this.#worded = worded;
  }

  /** @param place Where it stood; only the first is kept. */
  add(path: string, reason: string, place: Place): void {
    const key = `${path}\n${reason}`;
    const known = this.#tally.get(key);
    if (known) known.count++;
    else this.#tally.set(key, { path, reason, count: 1, first: place });
  }

  list(): readonly Loss[] {
    return [...this.#tally.values()].map(({ path, reason, count, first }) => ({
      path,
      message: this.#worded(reason, count, first),
    }));
  }
}

/** The losses of a table: cells, placed by their row from 0, the header not counted. */
export class LossLog extends LossTally<number> {
  constructor() {
    super((reason, cells, first) => `${reason}: ${cells} ${cells === 1 ? 'cell' : 'cells'}, first in row ${first + 1}`);
  }
}
