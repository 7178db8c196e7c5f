/** More than names have. */
const LONGEST = 60;
// What ids of XML, IRIs and file names all take: 放管服改革, Belt-and-Road
const OTHER = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * Gives concepts readable ids that follow from their terms, so that the order of a file's rows does not change them.
 *
 * @example
 * const ids = new ConceptIds();
 * ids.of('“放管服”改革'); // '放管服-改革'
 * ids.of('“放管服”改革'); // '放管服-改革-2'
 * ids.of('5G网络'); // '_5G网络'
 */
export class ConceptIds {
  readonly #taken = new Set<string>();
  /** How often each form was asked for, so that a thousand equal terms are not counted through from 2 each. */
  readonly #counts = new Map<string, number>();

  of(term: string): string {
    const name = [...term.normalize('NFC').replace(OTHER, '-')].slice(0, LONGEST).join('').replace(/^-|-$/g, '');
    // Ids of XML begin with a letter.
    return this.free(/^\p{L}/u.test(name) ? name : `_${name}`);
  }

  /** The id itself where it is free, else with a number behind it. */
  free(id: string): string {
    let count = this.#counts.get(id) ?? 0;
    let free = id;
    do {
      count++;
      free = count === 1 ? id : `${id}-${count}`;
    } while (this.#taken.has(free));
    this.#counts.set(id, count);
    this.#taken.add(free);
    return free;
  }
}
