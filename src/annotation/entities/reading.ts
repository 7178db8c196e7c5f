import type { Block, Token } from '../../model';
import type { Span } from '../../text';
import { enclosingQuotations, findQuotations, type Quotation } from './quotations';

/** The text as recognisers see it: width-folded, with words, lines, blocks and quotations at hand. */
export class Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  /** For every offset, the index of the token that begins, or ends, there; -1 where none does. */
  readonly #starting: Int32Array;
  readonly #ending: Int32Array;
  readonly #enclosing: Int32Array;

  constructor(text: string, tokens: readonly Token[], blocks: readonly Block[]) {
    this.text = text;
    this.tokens = tokens;
    this.blocks = blocks;
    this.quotations = findQuotations(text);
    this.#enclosing = enclosingQuotations(text.length, this.quotations);
    this.#starting = new Int32Array(text.length + 1).fill(-1);
    this.#ending = new Int32Array(text.length + 1).fill(-1);
    tokens.forEach(({ start, end }, index) => {
      this.#starting[start] = index;
      this.#ending[end] = index;
    });
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** The token that ends at the offset. */
  tokenBefore(offset: number): Token | undefined {
    return this.tokens[this.#ending[offset] ?? -1];
  }

  /** The token that begins at the offset. */
  tokenAfter(offset: number): Token | undefined {
    return this.tokens[this.#starting[offset] ?? -1];
  }

  /** Whether a word begins or ends at the offset, so that a name may. */
  isBorder(offset: number): boolean {
    return (this.#starting[offset] ?? -1) >= 0 || (this.#ending[offset] ?? -1) >= 0;
  }

  /** The words within a span that have both borders there. */
  tokensIn({ start, end }: Span): readonly Token[] {
    let index = this.#starting[start] ?? -1;
    if (index < 0) return [];
    const first = index;
    while (index < this.tokens.length && this.tokens[index]!.end <= end) index++;
    return this.tokens.slice(first, index);
  }

  word(token: Token): string {
    return this.text.slice(token.start, token.end);
  }

  /** Up to `length` units before the offset, on its line. */
  before(offset: number, length: number): string {
    const piece = this.text.slice(Math.max(0, offset - length), offset);
    return piece.slice(piece.lastIndexOf('\n') + 1);
  }

  /** Up to `length` units from the offset, on its line. */
  after(offset: number, length: number): string {
    const piece = this.text.slice(offset, offset + length);
    const end = piece.indexOf('\n');
    return end < 0 ? piece : piece.slice(0, end);
  }

  /** The innermost quotation that holds the span between its marks. */
  quotationAround({ start, end }: Span): Quotation | undefined {
    const index = this.#enclosing[start]!;
    return index >= 0 && index === this.#enclosing[end] ? this.quotations[index] : undefined;
  }

  /** The quotation that ends at the offset, its closing mark included. */
  quotationBefore(offset: number): Quotation | undefined {
    const around = this.quotations[this.#enclosing[offset - 1] ?? -1];
    return around?.end === offset ? around : undefined;
  }

  /** Whether a span cuts through a quotation: holds one of its marks and not the other. */
  cutsQuotation({ start, end }: Span): boolean {
    return this.#enclosing[start] !== this.#enclosing[end];
  }
}
