import type { ComponentRun, Id } from './annotation';
import type { LayerName, Layers, Source } from './document';
import type { Hint } from './input';
import type { Sentence } from './structure';

type Without<A, Keys extends PropertyKey> = A extends unknown ? Omit<A, Keys> : never;

/** Why an annotation was made; goes into its provenance. */
interface Grounds {
  readonly ground?: string;
  readonly confidence?: number;
}
type Unstamped<A, Extra extends PropertyKey = never> = Without<A, 'id' | 'provenance' | Extra> & Grounds;

/** Per layer, what a component hands over; the library adds id, provenance and order. */
export interface Drafts {
  readonly blocks: Unstamped<Layers['blocks'][number]>;
  readonly sections: Unstamped<Layers['sections'][number]>;
  readonly sentences: Unstamped<Sentence, 'tokens'>;
  readonly tokens: Layers['tokens'][number];
  readonly quantities: Unstamped<Layers['quantities'][number]>;
  readonly times: Unstamped<Layers['times'][number]>;
  readonly entities: Unstamped<Layers['entities'][number]>;
  readonly facts: Unstamped<Layers['facts'][number]>;
  /** What the text says of itself; a value that the caller gave stands. */
  readonly source: Partial<Source>;
}

/** What a component may write: a layer, or facts about the source. */
export type Output = LayerName | 'source';

/** What `emit` gives back: the id that later drafts refer to. */
export interface DraftIds {
  readonly blocks: Id<'block'>;
  readonly sections: Id<'section'>;
  readonly sentences: Id<'sentence'>;
  readonly tokens: undefined;
  readonly quantities: Id<'quantity'>;
  readonly times: Id<'time'>;
  readonly entities: Id<'entity'>;
  readonly facts: Id<'fact'>;
  readonly source: undefined;
}

/** Takes one draft; a callback, because only an argument is checked for excess properties. */
export type Emit<Writes extends Output> = <Layer extends Writes>(layer: Layer, draft: Drafts[Layer]) => DraftIds[Layer];

/** What a component sees: the text in both forms, its source, and the layers that it declared. */
export type View<Reads extends LayerName = never> = Pick<Layers, Reads> & {
  readonly text: string;
  /** The width-folded text; its offsets are the text's. */
  readonly normal: string;
  readonly source: Source;
  readonly hints: readonly Hint[];
};

/** One step of a pipeline: pure, synchronous, configured by arguments. */
export interface Component<
  Writes extends Output = Output,
  Reads extends LayerName = LayerName,
  Heeds extends LayerName = never,
> {
  readonly name: string;
  readonly version: string;
  readonly writes: readonly Writes[];
  readonly reads: readonly Reads[];
  /** Layers that it sees as far as components before it wrote them: `entities` gives way to a gazetteer's. */
  readonly heeds?: readonly Heeds[];
  readonly options?: ComponentRun['options'];
  readonly dictionaries?: ComponentRun['dictionaries'];
  annotate(view: View<Reads | Heeds>, emit: Emit<Writes>): void;
}
