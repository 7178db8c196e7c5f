import type { Span } from '../../text';

/** A quotation or a title: its marks, and what stands between them. */
export interface Quotation extends Span {
  readonly kind: 'quote' | 'title';
  readonly inner: Span;
}

const OPENING = new Map<string, { readonly closing: string; readonly kind: Quotation['kind'] }>([
  ['“', { closing: '”', kind: 'quote' }],
  ['‘', { closing: '’', kind: 'quote' }],
  ['「', { closing: '」', kind: 'quote' }],
  ['『', { closing: '』', kind: 'quote' }],
  ['"', { closing: '"', kind: 'quote' }],
  ['《', { closing: '》', kind: 'title' }],
  ['〈', { closing: '〉', kind: 'title' }],
  ['<', { closing: '>', kind: 'title' }],
]);
const OPENING_OF = new Map([...OPENING].map(([opening, { closing }]) => [closing, opening]));

// What opens or closes a quotation, and the line's end, which closes all: “…”, 《…》
const MARKS = /[“”‘’「」『』"《》〈〉<>\n]/g;

/** Longer ones are speeches, not names; leaving them out keeps hostile nesting from costing the square of the text. */
const LONGEST = 200;

/**
 * Finds the quotations and titles of a text, nested ones too, in order of their opening marks.
 *
 * A mark that is not closed on its line opens nothing; a very long quotation is left out. Straight quotes ("…") open and close by turns on a line.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  const open: { mark: string; at: number }[] = [];
  const waiting = new Map<string, number>();
  const close = (from: number): void => {
    for (const { mark } of open.splice(from)) waiting.set(mark, waiting.get(mark)! - 1);
  };
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const opening = OPENING_OF.get(mark);
    if (mark === '\n') close(0);
    else if (opening !== undefined && (waiting.get(opening) ?? 0) > 0) {
      const last = open.findLastIndex((opened) => opened.mark === opening);
      const start = open[last]!.at;
      close(last);
      if (at > start + 1 && at - start < LONGEST)
        found.push({ kind: OPENING.get(opening)!.kind, start, end: at + 1, inner: { start: start + 1, end: at } });
    } else if (OPENING.has(mark)) {
      open.push({ mark, at });
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * For every border of the text, the index of the innermost quotation that it lies within, or -1.
 *
 * A span cuts through a quotation exactly where its two borders lie within different ones.
 */
export function enclosingQuotations(length: number, quotations: readonly Quotation[]): Int32Array {
  const enclosing = new Int32Array(length + 1).fill(-1);
  const open: number[] = [];
  let next = 0;
  for (let border = 0; border <= length; border++) {
    while (open.length > 0 && quotations[open.at(-1)!]!.end <= border) open.pop();
    while (next < quotations.length && quotations[next]!.start < border) open.push(next++);
    enclosing[border] = open.at(-1) ?? -1;
  }
  return enclosing;
}
