import { linkTokens } from '../document';
import { AnnotationError } from '../errors';
import type { Component, DraftIds, Drafts, LayerName, Layers, Output, Source } from '../model';
import { compareSpans, insideSurrogatePair } from '../text';

/** What stands before the first `/` of a layer's ids; tokens have none. */
const PREFIXES = {
  blocks: 'block',
  sections: 'section',
  sentences: 'sentence',
  quantities: 'quantity',
  times: 'time',
  entities: 'entity',
  facts: 'fact',
} as const;
type StampedLayer = keyof typeof PREFIXES;

type AnyDraft = { start: number; end: number; kind?: string; ground?: string; confidence?: number };

/**
 * Gathers what components emit: checks each draft, stamps id and provenance, keeps the layers for the next component.
 */
export class Ledger {
  readonly #text: string;
  readonly #read: Partial<Source>;
  readonly #given: Partial<Source>;
  #found: Partial<Source> = {};
  readonly #layers: { [Layer in LayerName]: Layers[Layer][number][] } = {
    blocks: [],
    sections: [],
    sentences: [],
    tokens: [],
    quantities: [],
    times: [],
    entities: [],
    facts: [],
  };
  readonly #ids = new Map<string, number>();

  /**
   * @param read What the file's reader says of the source; components see it and may say more.
   * @param given What the caller says of the source; it stands, whatever components find.
   */
  constructor(text: string, read: Partial<Source>, given: Partial<Source>) {
    this.#text = text;
    this.#read = read;
    this.#given = given;
  }

  get layers(): Layers {
    return this.#layers;
  }

  get source(): Source {
    const metadata = { ...this.#read.metadata, ...this.#found.metadata, ...this.#given.metadata };
    return {
      language: 'zh',
      ...this.#read,
      ...this.#found,
      ...this.#given,
      ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
    };
  }

  /** Takes one draft of a component; gives back its id. */
  take<Layer extends Output>(component: Component, run: number, layer: Layer, draft: Drafts[Layer]): DraftIds[Layer] {
    if (!component.writes.includes(layer))
      throw new AnnotationError(
        'invalid-annotation',
        `Component ${component.name} wrote to "${layer}" but declares only ${JSON.stringify(component.writes)}; add it to writes.`,
      );
    if (layer === 'source') {
      this.#learn(draft as Drafts['source']);
      return undefined as DraftIds[Layer];
    }
    const spanned = draft as AnyDraft;
    this.#check(component, layer, spanned);
    if (layer === 'tokens') {
      this.#layers.tokens.push(draft as Drafts['tokens']);
      return undefined as DraftIds[Layer];
    }
    const { ground, confidence, ...rest } = spanned;
    const id = this.#stamp(PREFIXES[layer as StampedLayer], spanned);
    const provenance = {
      run,
      ...(ground === undefined ? {} : { ground }),
      ...(confidence === undefined ? {} : { confidence }),
    };
    (this.#layers[layer as StampedLayer] as unknown[]).push({ id, ...rest, provenance });
    return id as DraftIds[Layer];
  }

  /** Called after each component: sentences learn which tokens they hold as soon as both are there. */
  settle(component: Component): void {
    for (const layer of component.writes) if (layer !== 'source') this.#layers[layer].sort(compareSpans);
    if (component.writes.includes('sentences') || component.writes.includes('tokens'))
      this.#layers.sentences = [...linkTokens(this.#layers.sentences, this.#layers.tokens)];
  }

  /** What a later component says of the source adds to what an earlier one said. */
  #learn(draft: Drafts['source']): void {
    const metadata = draft.metadata && { metadata: { ...this.#found.metadata, ...draft.metadata } };
    this.#found = { ...this.#found, ...draft, ...metadata };
  }

  #stamp(prefix: string, { kind, start, end }: AnyDraft): string {
    const base = kind === undefined ? `${prefix}/${start}-${end}` : `${prefix}/${kind}/${start}-${end}`;
    const count = (this.#ids.get(base) ?? 0) + 1;
    this.#ids.set(base, count);
    return count === 1 ? base : `${base}~${count}`;
  }

  #check(component: Component, layer: string, { start, end }: AnyDraft): void {
    const fault =
      !Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > this.#text.length
        ? `expected a non-empty span within 0–${this.#text.length}`
        : [start, end].some((border) => insideSurrogatePair(this.#text, border))
          ? 'a border lies inside a surrogate pair'
          : undefined;
    if (fault !== undefined)
      throw new AnnotationError(
        'invalid-annotation',
        `Component ${component.name} wrote ${layer} ${start}–${end}: ${fault}.`,
      );
  }
}
