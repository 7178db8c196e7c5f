import type { Hint } from '../model';
import { compareSpans, trimSpan } from '../text';

type HintKind = Hint['kind'];

/** Builds a text line by line, a paragraph a line, and keeps what the file format says of each. */
export class TextBuilder {
  readonly #lines: string[] = [];
  readonly #hints: Hint[] = [];
  #length = 0;

  /**
   * Adds the lines of a block, white space around each left out, blank ones too; returns where they stand.
   *
   * Indentation is layout, not text: full-width spaces before a paragraph go as well.
   */
  addBlock(block: string, kind?: HintKind, level?: number): { start: number; end: number } | undefined {
    let span: { start: number; end: number } | undefined;
    for (const raw of block.split('\n')) {
      const { start, end } = trimSpan(raw, { start: 0, end: raw.length }) ?? { start: 0, end: 0 };
      if (start === end) continue;
      const added = this.#addLine(raw.slice(start, end));
      span = span === undefined ? added : { start: span.start, end: added.end };
    }
    if (span !== undefined && kind !== undefined) this.addHint(span, kind, level);
    return span;
  }

  /** Adds a table: a row a line, cells between tabs; rows without text are left out. */
  addTable(rows: readonly (readonly string[])[]): void {
    let start: number | undefined;
    for (const row of rows) {
      const line = row
        .map((cell) => cell.replace(/\s+/g, ' ').trim())
        .join('\t')
        .trimEnd();
      if (line.trim() === '') continue;
      const span = this.#addLine(line);
      start ??= span.start;
      this.addHint(span, 'table-row');
    }
    if (start !== undefined) this.addHint({ start, end: this.#length }, 'table');
  }

  addHint({ start, end }: { start: number; end: number }, kind: HintKind, level?: number): void {
    this.#hints.push(level === undefined ? { start, end, kind } : { start, end, kind, level });
  }

  /** The text so far, lines between '\n', and its hints in reading order. */
  build(): { text: string; hints: Hint[] } {
    // A table goes before its first row even where that row is all of it.
    const rank = (hint: Hint): number => (hint.kind === 'table' ? 0 : 1);
    return { text: this.#lines.join('\n'), hints: this.#hints.sort((a, b) => compareSpans(a, b) || rank(a) - rank(b)) };
  }

  #addLine(line: string): { start: number; end: number } {
    const start = this.#lines.length === 0 ? 0 : this.#length + 1;
    this.#lines.push(line);
    this.#length = start + line.length;
    return { start, end: this.#length };
  }
}
