import type { Span } from '../text';

/** A form that stands in the text, with all that the dictionary says of it. */
export interface Match<Value> extends Span {
  readonly values: readonly Value[];
}

/**
 * Finds dictionary forms in a text.
 *
 * The forms stand sorted in one array; walking down the text narrows a range of it character by character, which is a
 * trie without its nodes: a hundred thousand forms cost a sort to build and no memory beyond their strings. A text
 * costs its length times the longest form, whatever it holds. Keys are never property names, so `__proto__` is a form
 * like any other.
 *
 * @example
 * new Matcher([['大连', 'city'], ['大连市', 'city']]).longest('在大连市'); // [{ start: 1, end: 4, values: ['city'] }]
 */
export class Matcher<Value> {
  readonly #forms: string[];
  readonly #values: Value[][];
  /** Where each first character's forms begin and end. */
  readonly #ranges = new Map<number, Range>();

  /** Takes forms with their values, in any order; a form may come several times. Empty forms are left out. */
  constructor(entries: Iterable<readonly [form: string, value: Value]>) {
    const values = new Map<string, Value[]>();
    for (const [form, value] of entries) {
      if (form === '') continue;
      const known = values.get(form);
      if (known) known.push(value);
      else values.set(form, [value]);
    }
    this.#forms = [...values.keys()].sort();
    this.#values = this.#forms.map((form) => values.get(form)!);
    this.#forms.forEach((form, index) => {
      const range = this.#ranges.get(form.charCodeAt(0));
      if (range) range.high = index + 1;
      else this.#ranges.set(form.charCodeAt(0), { low: index, high: index + 1 });
    });
  }

  /** The number of distinct forms. */
  get size(): number {
    return this.#forms.length;
  }

  /** What the dictionary says of a form by itself; empty where it does not know it. */
  get(form: string): readonly Value[] {
    const match = this.longestAt(form, 0);
    return match?.end === form.length ? match.values : [];
  }

  /** Every form that begins at the offset, the shortest first. */
  allAt(text: string, start: number): Match<Value>[] {
    const found: Match<Value>[] = [];
    const range = this.#ranges.get(text.charCodeAt(start));
    if (range === undefined) return found;
    let { low, high } = range;
    for (let depth = 1; low < high; depth++) {
      // Of the forms that share the characters so far, the one that ends here sorts first.
      if (this.#forms[low]!.length === depth) {
        found.push({ start, end: start + depth, values: this.#values[low]! });
        low++;
      }
      if (start + depth >= text.length) break;
      const unit = text.charCodeAt(start + depth);
      low = this.#firstNotBelow(low, high, depth, unit);
      high = this.#firstNotBelow(low, high, depth, unit + 1);
    }
    return found;
  }

  /** The longest form that begins at the offset. */
  longestAt(text: string, start: number): Match<Value> | undefined {
    return this.allAt(text, start).at(-1);
  }

  /** All forms in the text, by start, the shorter first; they may overlap. */
  all(text: string): Match<Value>[] {
    const found: Match<Value>[] = [];
    for (let start = 0; start < text.length; start++) found.push(...this.allAt(text, start));
    return found;
  }

  /** From left to right the longest form at each place, without overlaps. */
  longest(text: string): Match<Value>[] {
    const found: Match<Value>[] = [];
    for (let start = 0; start < text.length;) {
      const match = this.longestAt(text, start);
      if (match) found.push(match);
      start = match?.end ?? start + 1;
    }
    return found;
  }

  /** The first form in the range whose unit at the depth is at least the given one. */
  #firstNotBelow(low: number, high: number, depth: number, unit: number): number {
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#forms[middle]!.charCodeAt(depth) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Range {
  low: number;
  high: number;
}
