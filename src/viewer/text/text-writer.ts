import type { Document } from '../../model';
import type { Span } from '../../text';
import { Markup, escapeHtml, markup, type Part } from '../markup';
import { nestSpans, type Nested, type Wrap } from './nest-spans';
import type { TextMark } from './text-mark';

/** An annotation to be coloured, or a heading for the outline to lead to. */
type Item =
  { readonly mark: number; readonly className: string } | { readonly section: number; readonly runIn: boolean };

/** The deepest underline that still has room between two lines of text. */
const HIGHEST = 3;

/**
 * Writes stretches of the text with their marks, one after the other in their order: it goes once through the marks.
 *
 * Every stretch's element has its offset in `data-s` and holds exactly its text, so that the script finds any offset
 * again.
 */
export class TextWriter {
  readonly #text: string;
  readonly #prefix: string;
  /** In order of start. */
  readonly #wraps: readonly Wrap<Item>[];
  /** The first that no stretch has reached yet, and those that go on after the last stretch. */
  #next = 0;
  #open: readonly Wrap<Item>[] = [];

  /** @param prefix Opens the ids of headings, where a page shows several texts. */
  constructor(document: Document, marks: readonly TextMark[], prefix = '') {
    this.#text = document.text;
    this.#prefix = prefix;
    const marked = marks.flatMap(({ parts, className }, mark) =>
      parts.map(({ start, end }) => ({ start, end, item: { mark, className } })),
    );
    const headings = document.sections.map(({ heading, runIn }, i) => ({
      start: heading.start,
      end: heading.end,
      item: { section: i, runIn },
    }));
    // Headings first: of two equal spans the first becomes the outer.
    this.#wraps = [...headings, ...marked].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The span's text with its marks. */
  write(span: Span): Markup {
    const wraps = [...this.#open];
    for (; this.#next < this.#wraps.length && this.#wraps[this.#next]!.start < span.end; this.#next++)
      wraps.push(this.#wraps[this.#next]!);
    this.#open = wraps.filter(({ end }) => end > span.end);
    return new Markup(this.#writeNested(nestSpans(wraps, span), span));
  }

  #writeNested(nested: readonly Nested<Item>[], { start, end }: Span): string {
    let out = '';
    let at = start;
    for (const piece of nested) {
      out += escapeHtml(this.#text.slice(at, piece.start));
      out += wrap(piece, new Markup(this.#writeNested(piece.children, piece)), this.#prefix).source;
      at = piece.end;
    }
    return out + escapeHtml(this.#text.slice(at, end));
  }
}

/** `u` is HTML's own element for this: "labelling the text as a proper name in Chinese" is its first example. */
function wrap({ item, openStart, openEnd, height }: Nested<Item>, content: Part, prefix: string): Markup {
  if ('section' in item) {
    const id = !openStart && markup` id="${prefix}s${item.section}"`;
    return item.runIn ? markup`<b class="run-in"${id}>${content}</b>` : markup`<span${id}>${content}</span>`;
  }
  const level = height > 0 && ` h${Math.min(height, HIGHEST)}`;
  const open = [openStart && ' from', openEnd && ' on'];
  return markup`<u class="${item.className}${level}${open}" data-a="${item.mark}">${content}</u>`;
}
