import type { TaggedSpan } from './contract';

/** How borders are written: Begin, Inside, Outside, and with more care Last and Unit (Ratinov and Roth, 2009). */
export type Scheme = 'BIO' | 'BILOU';

const LETTERS: Readonly<Record<Scheme, readonly string[]>> = { BIO: ['B', 'I'], BILOU: ['B', 'I', 'L', 'U'] };
/** Letters that go on with what an earlier label began. */
const GOES_ON = new Set(['I', 'L']);

/**
 * The labels of a set of kinds, by number: 0 is O, then each kind's letters in order.
 *
 * Knows which label may follow which, so that decoding never yields half an entity.
 */
export class Labels {
  readonly scheme: Scheme;
  readonly kinds: readonly string[];
  readonly names: readonly string[];
  /** For each label the ones that may stand before it. */
  readonly predecessors: readonly Int32Array[];
  /** Whether a sentence may begin with it. */
  readonly mayBegin: readonly boolean[];
  /** Whether a sentence may end with it. */
  readonly mayEnd: readonly boolean[];
  readonly #letters: readonly string[];

  constructor(kinds: readonly string[], scheme: Scheme) {
    this.kinds = kinds;
    this.scheme = scheme;
    this.#letters = LETTERS[scheme];
    this.names = ['O', ...kinds.flatMap((kind) => this.#letters.map((letter) => `${letter}-${kind}`))];
    const closed = this.names.flatMap((_, label) => (this.#isClosed(label) ? [label] : []));
    this.mayEnd = this.names.map((_, label) => this.#isClosed(label));
    this.mayBegin = this.names.map((name) => !GOES_ON.has(name[0]!));
    this.predecessors = this.names.map((name, label) => {
      if (this.mayBegin[label]) return Int32Array.from(closed);
      const first = label - this.#letters.indexOf(name[0]!);
      return Int32Array.from([first, first + 1]);
    });
  }

  get count(): number {
    return this.names.length;
  }

  /** The labels of a sentence with these spans, which do not overlap. */
  encode(length: number, spans: readonly TaggedSpan[]): Uint16Array {
    const labels = new Uint16Array(length);
    for (const { first, end, kind } of spans) {
      const begin = 1 + this.kinds.indexOf(kind) * this.#letters.length;
      labels.fill(begin + 1, first, end);
      labels[first] = begin;
      if (this.scheme === 'BIO') continue;
      if (end - first === 1) labels[first] = begin + 3;
      else labels[end - 1] = begin + 2;
    }
    return labels;
  }

  /** The spans that labels by number stand for. */
  decode(labels: Uint16Array): TaggedSpan[] {
    return spansOf(Array.from(labels, (label) => this.names[label]!));
  }

  #isClosed(label: number): boolean {
    const letter = this.names[label]![0]!;
    return this.scheme === 'BIO' || letter === 'O' || letter === 'L' || letter === 'U';
  }
}

/**
 * Reads BIO or BILOU labels, also illegal sequences of them, which taggers without constraints give: what goes on with
 * nothing begins something, what is not closed ends where something else begins.
 */
export function spansOf(labels: readonly string[]): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  let open: { first: number; kind: string } | undefined;
  const close = (end: number) => {
    if (open) spans.push({ ...open, end });
    open = undefined;
  };
  labels.forEach((label, index) => {
    const letter = label[0]!;
    const kind = label.slice(2);
    if (letter === 'O') return close(index);
    if (!open || open.kind !== kind || !GOES_ON.has(letter)) {
      close(index);
      open = { first: index, kind };
    }
    if (letter === 'L' || letter === 'U') close(index + 1);
  });
  close(labels.length);
  return spans;
}
