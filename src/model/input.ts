import type { Span } from '../text';
import type { Source } from './document';

/** What a file format says of a stretch of text, that plain text cannot: a Word heading style, an HTML table. */
export interface Hint extends Span {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'list-item' | 'table' | 'table-row' | 'footer';
  /** For headings: 1 for the highest. */
  readonly level?: number;
}

/** A text as it was read from somewhere: checked, with its origin. What readers give and `annotate` takes. */
export interface TextInput {
  readonly text: string;
  readonly source: Partial<Source>;
  /** In order of start; they may nest (a table and its rows). */
  readonly hints: readonly Hint[];
}
