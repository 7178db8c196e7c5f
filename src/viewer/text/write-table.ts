import { trimSpan, type Span } from '../../text';
import { markup, type Markup } from '../markup';
import type { TextWriter } from './text-writer';

// The bar under the head of a Markdown table, which is no row: |---|:--:|
const BAR = /^[\s|:-]+$/;

/** A table: a line of the text is a row; tabs part its cells, or Markdown's pipes. */
export function writeTable(text: string, table: Span, writer: TextWriter): Markup {
  const rows = split(text, table, '\n').map((line) => cellsOf(text, line));
  return markup`<div class="table-scroll">
    <table class="text-table">
      ${rows.filter((cells) => cells.length > 0).map((cells) => writeRow(cells, writer))}
    </table>
  </div>`;
}

function writeRow(cells: readonly Span[], writer: TextWriter): Markup {
  return markup`<tr>${cells.map((cell) => markup`<td data-s="${cell.start}">${writer.write(cell)}</td>`)}</tr>`;
}

/** The cells of a line; none where it is blank or only a bar. */
function cellsOf(text: string, row: Span): readonly Span[] {
  const line = trimSpan(text, row);
  if (!line) return [];
  const piped = text[line.start] === '|' && text[line.end - 1] === '|' && line.end - line.start > 1;
  // An empty first cell is a tab at the start: not to be trimmed away.
  if (!piped) return split(text, row, '\t');
  if (BAR.test(text.slice(line.start, line.end))) return [];
  return split(text, { start: line.start + 1, end: line.end - 1 }, '|').map(
    (cell) => trimSpan(text, cell) ?? { start: cell.start, end: cell.start },
  );
}

function split(text: string, { start, end }: Span, separator: string): readonly Span[] {
  const parts: Span[] = [];
  for (let from = start; from <= end;) {
    const found = text.indexOf(separator, from);
    const to = found < 0 || found > end ? end : found;
    parts.push({ start: from, end: to });
    from = to + 1;
  }
  return parts;
}
