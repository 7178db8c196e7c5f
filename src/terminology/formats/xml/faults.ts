import { AnnotationError } from '../../../errors';

/** More faults than anyone reads: there reading stops. */
const MOST_FAULTS = 100;

/** Gathers what is wrong with a file, and says it all at once with lines and columns. */
export class Faults {
  readonly #faults: { offset: number; message: string }[] = [];
  readonly #text: string;
  readonly #format: string;

  /** @param format How the message names it: "TBX". */
  constructor(text: string, format: string) {
    this.#text = text;
    this.#format = format;
  }

  /** Notes a fault behind which reading can go on. */
  add(offset: number, message: string): void {
    this.#faults.push({ offset, message });
    if (this.#faults.length >= MOST_FAULTS) this.throwIfAny();
  }

  /** Notes a fault behind which nothing can be read. */
  stop(offset: number, message: string): never {
    this.#faults.push({ offset, message });
    throw this.#error();
  }

  throwIfAny(): void {
    if (this.#faults.length > 0) throw this.#error();
  }

  #error(): AnnotationError {
    const faults = [...this.#faults].sort((a, b) => a.offset - b.offset);
    const places = new LineCounter(this.#text);
    return new AnnotationError('invalid-glossary', `The file cannot be read as ${this.#format}.`, {
      issues: faults.map(({ offset, message }) => ({ path: places.at(offset), message })),
    });
  }
}

/** Turns ascending offsets into lines and columns in one walk over the text. */
class LineCounter {
  readonly #text: string;
  #line = 1;
  #lineStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): string {
    for (;;) {
      const next = this.#text.indexOf('\n', this.#lineStart);
      if (next < 0 || next >= offset) break;
      this.#line++;
      this.#lineStart = next + 1;
    }
    return `line ${this.#line}, column ${offset - this.#lineStart + 1}`;
  }
}
