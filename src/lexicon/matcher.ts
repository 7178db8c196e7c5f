import type { Span } from '../text';

/** A form that stands in the text, with all that the dictionary says of it. */
export interface Match<Value> extends Span {
  readonly values: readonly Value[];
}

/**
 * Finds dictionary forms in a text.
 *
 * The forms lie by their first character, and those of one character are sorted when a text first holds it; walking
 * down the text narrows a range of them character by character, which is a trie without its nodes: a hundred thousand
 * forms cost a walk over them to build and no memory beyond their strings. A text costs its length times the longest
 * form, whatever it holds. Keys are never property names, so `__proto__` is a form like any other.
 *
 * @example
 * new Matcher([['大连', 'city'], ['大连市', 'city']]).longest('在大连市'); // [{ start: 1, end: 4, values: ['city'] }]
 */
export class Matcher<Value> {
  readonly #byFirst = new Map<number, FormsFrom<Value>>();

  /** Takes forms with their values, in any order; a form may come several times. Empty forms are left out. */
  constructor(entries: Iterable<readonly [form: string, value: Value]>) {
    for (const entry of entries) {
      if (entry[0] === '') continue;
      const first = entry[0].charCodeAt(0);
      const known = this.#byFirst.get(first);
      if (known) known.unsorted!.push(entry);
      else this.#byFirst.set(first, { unsorted: [entry], forms: [], values: [] });
    }
  }

  /** The number of distinct forms. */
  get size(): number {
    return [...this.#byFirst.values()].reduce((sum, from) => sum + sorted(from).forms.length, 0);
  }

  /** What the dictionary says of a form by itself; empty where it does not know it. */
  get(form: string): readonly Value[] {
    const match = this.longestAt(form, 0);
    return match?.end === form.length ? match.values : [];
  }

  /** Every form that begins at the offset, the shortest first. */
  allAt(text: string, start: number): Match<Value>[] {
    const found: Match<Value>[] = [];
    const from = this.#byFirst.get(text.charCodeAt(start));
    if (from === undefined) return found;
    const { forms, values } = sorted(from);
    let low = 0;
    let high = forms.length;
    for (let depth = 1; low < high; depth++) {
      // Of the forms that share the characters so far, the one that ends here sorts first.
      if (forms[low]!.length === depth) {
        found.push({ start, end: start + depth, values: values[low]! });
        low++;
      }
      if (start + depth >= text.length) break;
      const unit = text.charCodeAt(start + depth);
      low = firstNotBelow(forms, low, high, depth, unit);
      high = firstNotBelow(forms, low, high, depth, unit + 1);
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
}

/** The forms that begin with one character. */
interface FormsFrom<Value> {
  /** In the order in which they came, until a text asks for them. */
  unsorted: (readonly [form: string, value: Value])[] | undefined;
  forms: readonly string[];
  values: readonly (readonly Value[])[];
}

function sorted<Value>(from: FormsFrom<Value>): FormsFrom<Value> {
  if (from.unsorted === undefined) return from;
  const known = new Map<string, Value[]>();
  for (const [form, value] of from.unsorted) {
    const values = known.get(form);
    if (values) values.push(value);
    else known.set(form, [value]);
  }
  from.forms = [...known.keys()].sort();
  from.values = from.forms.map((form) => known.get(form)!);
  from.unsorted = undefined;
  return from;
}

/** The first form in the range whose unit at the depth is at least the given one. */
function firstNotBelow(forms: readonly string[], low: number, high: number, depth: number, unit: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (forms[middle]!.charCodeAt(depth) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
