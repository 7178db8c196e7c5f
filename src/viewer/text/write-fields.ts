import { trimSpan, type Span } from '../../text';
import type { Label } from '../label';
import { markup, type Markup } from '../markup';
import type { Stretch } from './lay-out';
import type { TextWriter } from './text-writer';

/** The header fields as a table of names and values; a field whose parts are not known is one cell. */
export function writeFields(text: string, fields: readonly Stretch[], writer: TextWriter, label: Label): Markup {
  return markup`<details class="fields" open>
    <summary>${label('fields')}</summary>
    <table>
      ${fields.map((stretch) => {
        const field = stretch.block?.field;
        if (!field) return markup`<tr><td colspan="2" data-s="${stretch.start}">${writer.write(stretch)}</td></tr>`;
        return markup`<tr><th scope="row">${field.name}</th>${writeValue(text, stretch, field.value, writer)}</tr>`;
      })}
    </table>
  </details>`;
}

/** The value where it stands in the text, with its marks; the whole field where the text has another wording. */
function writeValue(text: string, stretch: Span, value: string, writer: TextWriter): Markup {
  if (value === '') return markup`<td></td>`;
  // From the end: 索引号: may name what its value begins with.
  const at = text.lastIndexOf(value, stretch.end - value.length);
  const found = at < stretch.start ? undefined : trimSpan(text, { start: at, end: at + value.length });
  const span = found ?? stretch;
  return markup`<td data-s="${span.start}">${writer.write(span)}</td>`;
}
