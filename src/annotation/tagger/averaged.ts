/**
 * Whole-number weights, and what their mean over all steps needs: beside each weight the sum of its changes, each times
 * the step that made it (H. Daumé, 2006), so that a step costs nothing where nothing changes.
 */
export class Averaged {
  readonly now: Int32Array;
  /** Rows of which a weight was ever changed. */
  readonly touched: Uint8Array;
  readonly #width: number;
  readonly #changes: Float64Array;

  constructor(rows: number, width: number) {
    this.now = new Int32Array(rows * width);
    this.touched = new Uint8Array(rows);
    this.#width = width;
    this.#changes = new Float64Array(rows * width);
  }

  add(row: number, column: number, change: number, step: number): void {
    const index = row * this.#width + column;
    this.now[index]! += change;
    this.#changes[index]! += change * step;
    this.touched[row] = 1;
  }

  /** The mean after so many steps; the room of the sums is used for it. */
  mean(steps: number): Float64Array {
    const mean = this.#changes;
    for (let index = 0; index < mean.length; index++) mean[index] = this.now[index]! - mean[index]! / steps;
    return mean;
  }
}
