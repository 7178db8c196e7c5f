import { overlaps, type Span } from '../text';

const WIDTH = 64;

/** Spans by stretches of the text, so that a span is compared with its neighbours only. */
export class SpanBuckets<T extends Span> {
  readonly #buckets = new Map<number, T[]>();

  constructor(spans: Iterable<T> = []) {
    for (const span of spans) this.add(span);
  }

  add(span: T): void {
    for (const key of keys(span)) {
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(span);
      else this.#buckets.set(key, [span]);
    }
  }

  /** The spans that share a code unit with the given one; one that reaches through several stretches comes several times. */
  overlapping(span: Span): T[] {
    return keys(span).flatMap((key) => (this.#buckets.get(key) ?? []).filter((other) => overlaps(span, other)));
  }
}

function keys({ start, end }: Span): number[] {
  const first = Math.floor(start / WIDTH);
  return Array.from({ length: Math.floor((end - 1) / WIDTH) - first + 1 }, (_, index) => first + index);
}
