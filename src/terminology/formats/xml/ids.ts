import type { FormatLosses } from '../format-losses';

// What every XML processor takes for an id, of whatever edition: c1, 术语-1; not 1, a b, a:b
const XML_ID = /^[A-Za-z_一-龥][\w.\-一-龥]*$/;
// 第1条/第2款 → 第1条-第2款
const NOT_IN_ID = /[^\w.\-一-龥]+/g;

/** Gives every concept an id that XML takes, each once; remembers which had to change. */
export class XmlIds {
  readonly #names: UniqueNames;
  readonly #losses: FormatLosses;

  /** @param ids All ids of the glossary: one that can stay must not be taken by one that is changed. */
  constructor(ids: readonly string[], losses: FormatLosses) {
    this.#names = new UniqueNames(ids.filter((id) => XML_ID.test(id)));
    this.#losses = losses;
  }

  of(id: string): string {
    if (XML_ID.test(id)) return id;
    const changed = this.#names.take(`c-${id.replace(NOT_IN_ID, '-')}`);
    this.#losses.add('id', 'ids that XML does not take are changed', `"${id}" is written as "${changed}"`);
    return changed;
  }
}

/** Hands out names, each once: c, c-2, c-3. */
export class UniqueNames {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  /** The name itself, or with the first number that makes it new. */
  take(wanted: string): string {
    let name = wanted;
    let number = this.#next.get(wanted) ?? 2;
    while (this.#taken.has(name)) name = `${wanted}-${number++}`;
    this.#next.set(wanted, number);
    this.#taken.add(name);
    return name;
  }
}
