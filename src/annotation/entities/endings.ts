/**
 * Forms looked up from where they end.
 *
 * Every word of a text is asked for its ending, and few end in a character that any form ends in: that is looked at
 * first.
 */
export class Endings<Value> {
  /** By last character. */
  readonly #forms = new Map<number, { longest: number; readonly values: Map<string, Value[]> }>();

  /** Takes forms with their values, in order; a form may come several times. */
  constructor(entries: Iterable<readonly [form: string, value: Value]>) {
    for (const [form, value] of entries) {
      const last = form.charCodeAt(form.length - 1);
      const known = this.#forms.get(last) ?? { longest: 0, values: new Map<string, Value[]>() };
      known.longest = Math.max(known.longest, form.length);
      known.values.set(form, [...(known.values.get(form) ?? []), value]);
      this.#forms.set(last, known);
    }
  }

  /** The values of all forms that end at the offset, the longest form's first. */
  allAt(text: string, end: number): Value[] {
    const found: Value[] = [];
    const known = this.#forms.get(text.charCodeAt(end - 1));
    if (known === undefined) return found;
    for (let length = Math.min(known.longest, end); length > 0; length--) {
      const values = known.values.get(text.slice(end - length, end));
      if (values !== undefined) found.push(...values);
    }
    return found;
  }

  /** The value of the longest form that ends at the offset. */
  longestAt(text: string, end: number): Value | undefined {
    return this.allAt(text, end)[0];
  }
}
