import type { Block, Section } from '../model';
import type { Span } from '../text';
import type { MarkerStyle } from './numbering';
import type { Row } from './row';

/** A heading found, before it has its place in the tree. */
export interface Heading {
  readonly kind: Section['kind'];
  readonly style: MarkerStyle | 'item' | 'plain' | 'statement' | 'closing' | 'topic' | 'attachment';
  readonly marker?: { readonly label: string; readonly value: number };
  /** Marker included, closing punctuation not. */
  readonly span: Span;
  readonly runIn: boolean;
  /** Given by the file format, for a heading without a number. */
  readonly level?: number;
}

/** A stretch of text and what it is: a block to be. */
export interface Part extends Span {
  readonly kind: Block['kind'];
  /** The rule that said so. */
  readonly ground: string;
  readonly field?: { readonly name: string; readonly value: string };
  /** The heading that this part is, or opens with. */
  readonly heading?: Heading;
  /** The style of the headings that this part stands beside, though it has none: it belongs to none of them. */
  readonly beside?: Heading['style'];
}

/** The rows of a text and what they were taken for so far; recognisers claim rows, the first claim stands. */
export class Page {
  readonly rows: readonly Row[];
  readonly #parts: Part[] = [];
  readonly #owner: (Part | undefined)[];

  constructor(rows: readonly Row[]) {
    this.rows = rows;
    this.#owner = new Array<Part | undefined>(rows.length).fill(undefined);
  }

  /** In the order of the text. */
  get parts(): readonly Part[] {
    return this.#parts.sort((a, b) => a.start - b.start);
  }

  /** Takes the rows from first to last as one part. */
  claim(first: number, last: number, what: Omit<Part, keyof Span>): void {
    this.claimPieces(first, last, [{ start: this.rows[first]!.start, end: this.rows[last]!.end, ...what }]);
  }

  /** Takes the rows from first to last as several parts, which together cover them; does nothing where one is taken. */
  claimPieces(first: number, last: number, parts: readonly Part[]): void {
    for (let row = first; row <= last; row++) if (!this.isFree(row)) return;
    this.#parts.push(...parts);
    this.#owner.fill(parts[0], first, last + 1);
  }

  isFree(row: number): boolean {
    return row >= 0 && row < this.rows.length && this.#owner[row] === undefined;
  }

  /** What a row was taken for. */
  partOf(row: number): Part | undefined {
    return this.#owner[row];
  }
}
