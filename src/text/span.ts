/** A stretch of text, half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a span out of its text.
 *
 * @example
 * sliceText('实现财政收入14.07亿元', { start: 6, end: 13 }); // '14.07亿元'
 */
export function sliceText(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Tells whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Tells whether the first span holds the second; equal spans hold each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans as a reader meets them: by start, the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Shrinks a span until it neither begins nor ends with white space.
 *
 * Returns undefined where nothing but white space is left.
 */
export function trimSpan(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/** White space, line ends, the ideographic space, and the invisible characters that web pages leave behind. */
export function isBlank(unit: number): boolean {
  return (
    (unit >= 9 && unit <= 13) ||
    unit === 0x20 ||
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200d) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2060 ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
