/** Weights without their zeros, which are nine of ten: for each bucket its labels and what they are worth. */
export interface SparseRows {
  /** Where each bucket's entries begin; one more than there are buckets. */
  readonly starts: Uint32Array;
  readonly labels: Uint16Array;
  readonly values: Int8Array | Float64Array;
}

/** Leaves the zeros of a table out, `width` numbers a row. */
export function sparseRows(table: Int8Array | Float64Array, width: number): SparseRows {
  let size = 0;
  for (let index = 0; index < table.length; index++) if (table[index] !== 0) size++;
  const starts = new Uint32Array(table.length / width + 1);
  const labels = new Uint16Array(size);
  const values = table instanceof Int8Array ? new Int8Array(size) : new Float64Array(size);
  for (let index = 0, at = 0; index < table.length; index++) {
    if (table[index] !== 0) {
      labels[at] = index % width;
      values[at++] = table[index]!;
    }
    if (index % width === width - 1) starts[(index + 1) / width] = at;
  }
  return { starts, labels, values };
}
