import * as v from 'valibot';
import { AnnotationError, type Issue } from '../../errors';
import type { OffsetUnit } from '../../text';
import { groupByText, type LabelledSpan, type MarkedText } from './marked-text';
import { isBorderline } from './optional';
import { findFault } from './find-fault';

export interface SpanLinesOptions {
  /** The text's name where a row has no `doc`. */
  readonly name?: string;
  /** What the offsets count; UTF-16 code units by default, code points where Python wrote them. */
  readonly unit?: OffsetUnit;
}

const span = v.object({ start: v.number(), end: v.number() });
const row = v.object({
  ...span.entries,
  kind: v.pipe(v.string(), v.minLength(1)),
  text: v.optional(v.string()),
  doc: v.optional(v.string()),
  fragments: v.optional(v.array(span)),
  optional: v.optional(v.boolean()),
  note: v.optional(v.string()),
});

/**
 * Reads spans from JSON lines: `{"start": 79, "end": 87, "kind": "agency"}`, with `text`, `doc`, `fragments` as they may
 * be; `"optional": true`, or a note that begins with "borderline", makes a span optional. Other fields are let be.
 *
 * @throws AnnotationError `invalid-spans` with every broken line.
 */
export function parseSpanLines(
  lines: string,
  { name = '', unit = 'utf-16' }: SpanLinesOptions = {},
): readonly MarkedText[] {
  const issues: Issue[] = [];
  const spans: LabelledSpan[] = [];
  lines.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') return;
    const read = readRow(line);
    if (typeof read === 'string') issues.push({ path: `line ${i + 1}`, message: read });
    else spans.push(read);
  });
  if (issues.length > 0) throw new AnnotationError('invalid-spans', 'Some lines are no spans.', { issues });
  return groupByText(spans, { name, unit });
}

function readRow(line: string): LabelledSpan | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    return `this is not JSON: ${(cause as Error).message}`;
  }
  const result = v.safeParse(row, value);
  if (!result.success) {
    const [issue] = result.issues;
    return `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`;
  }
  const { start, end, kind, text, doc, fragments, optional = false, note = '' } = result.output;
  const read: LabelledSpan = {
    start,
    end,
    kind,
    ...(text !== undefined && { text }),
    ...(doc !== undefined && { doc }),
    ...(fragments && { fragments }),
    ...((optional || isBorderline(note)) && { optional: true }),
  };
  return findFault(read) ?? read;
}
