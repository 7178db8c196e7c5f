/** Which short form stands for which full name: 大商所 for 大连商品交易所; by key. */
export class ShortForms {
  readonly #fullNames = new Map<string, Set<string>>();

  add(short: string, full: string): void {
    if (short === full) return;
    const names = this.#fullNames.get(short) ?? new Set();
    this.#fullNames.set(short, names.add(full));
  }

  /**
   * The key that a candidate is counted under: its full name's, if that is a candidate too.
   *
   * A form that is short for several names, as 省委 is in reports of several provinces, stands for itself.
   */
  resolve(key: string, isCandidate: (key: string) => boolean): string {
    const names = this.#fullNames.get(key);
    if (names?.size !== 1) return key;
    const [full] = names;
    return isCandidate(full!) ? full! : key;
  }
}
