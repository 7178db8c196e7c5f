import type { Block, Document } from '../../model';
import { trimSpan, type Span } from '../../text';

/** A stretch of the page: a block, or text that no block covers, a line at a time. */
export interface Stretch extends Span {
  readonly kind: Block['kind'] | 'plain';
  readonly block?: Block;
}

/** Divides the whole text into stretches in order, so that a Document without blocks loses nothing either. */
export function layOut(document: Document): readonly Stretch[] {
  const { text } = document;
  const stretches: Stretch[] = [];
  let at = 0;
  for (const block of document.blocks) {
    if (block.start < at) continue;
    stretches.push(...plainLines(text, { start: at, end: block.start }));
    stretches.push({ kind: block.kind, start: block.start, end: block.end, block });
    at = block.end;
  }
  stretches.push(...plainLines(text, { start: at, end: text.length }));
  return stretches;
}

/** The lines of a stretch that hold more than white space. */
export function plainLines(text: string, { start, end }: Span): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (let from = start; from < end;) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
    const line = trimSpan(text, { start: from, end: to });
    if (line) lines.push({ kind: 'plain', ...line });
    from = to + 1;
  }
  return lines;
}
