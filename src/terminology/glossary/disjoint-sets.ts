/** Sets that grow together (union–find): what belongs to one set is asked for by the smallest member's number. */
export class DisjointSets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  /** The smallest member of the set. */
  find(member: number): number {
    let root = member;
    while (this.#parents[root]! !== root) root = this.#parents[root]!;
    // What was walked through points to the root from now on, which keeps ways short.
    for (let at = member; at !== root;) {
      const next = this.#parents[at]!;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    this.#parents[high] = low;
  }
}
