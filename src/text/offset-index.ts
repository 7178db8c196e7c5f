/** Which unit an offset counts: JavaScript's and the DOM's, Python's and spaCy's, or bytes of a UTF-8 file. */
export type OffsetUnit = 'utf-16' | 'code-point' | 'utf-8';

const STRIDE = 512;

/**
 * Converts offsets of one text between UTF-16 code units, code points and UTF-8 bytes.
 *
 * Keeps a mark every 512 code units, so it costs little memory and a conversion a short scan. A lone surrogate counts
 * as one code point and three bytes, as U+FFFD would.
 *
 * @example
 * const index = new OffsetIndex('𠮷野家14亿');
 * index.convert(2, 'utf-16', 'code-point'); // 1
 * index.convert(2, 'utf-16', 'utf-8'); // 4
 */
export class OffsetIndex {
  readonly #text: string;
  /** Per mark: the UTF-16 offset (never inside a pair), the code points and the bytes before it. */
  readonly #marks: Record<OffsetUnit, number[]> = { 'utf-16': [], 'code-point': [], 'utf-8': [] };
  readonly #lengths: Record<OffsetUnit, number>;

  constructor(text: string) {
    this.#text = text;
    const position = { 'utf-16': 0, 'code-point': 0, 'utf-8': 0 };
    let next = 0;
    while (position['utf-16'] < text.length) {
      if (position['utf-16'] >= next) {
        this.#mark(position);
        next = position['utf-16'] + STRIDE;
      }
      advance(text, position);
    }
    this.#mark(position);
    this.#lengths = position;
  }

  /** The text's length in the given unit. */
  length(unit: OffsetUnit): number {
    return this.#lengths[unit];
  }

  /**
   * Converts one offset.
   *
   * @throws RangeError where the offset is no whole number within the text or lies inside a character.
   */
  convert(offset: number, from: OffsetUnit, to: OffsetUnit): number {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.#lengths[from])
      throw new RangeError(`Expected a ${from} offset from 0 to ${this.#lengths[from]}, got ${offset}.`);
    const at = lastNotAbove(this.#marks[from], offset);
    const position = {
      'utf-16': this.#marks['utf-16'][at]!,
      'code-point': this.#marks['code-point'][at]!,
      'utf-8': this.#marks['utf-8'][at]!,
    };
    while (position[from] < offset) advance(this.#text, position);
    if (position[from] !== offset)
      throw new RangeError(
        `The ${from} offset ${offset} lies inside a character; the next boundary is ${position[from]}.`,
      );
    return position[to];
  }

  #mark(position: Record<OffsetUnit, number>): void {
    for (const unit of ['utf-16', 'code-point', 'utf-8'] as const) this.#marks[unit].push(position[unit]);
  }
}

function advance(text: string, position: Record<OffsetUnit, number>): void {
  const code = text.codePointAt(position['utf-16'])!;
  position['utf-16'] += code > 0xffff ? 2 : 1;
  position['code-point'] += 1;
  position['utf-8'] += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** The index of the last of the rising numbers that is at most the limit. */
function lastNotAbove(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rising[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
