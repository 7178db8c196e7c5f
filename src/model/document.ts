import type { ComponentRun, Edtf, JsonValue } from './annotation';
import type { Entity } from './entity';
import type { Fact } from './fact';
import type { Quantity, Time } from './quantity';
import type { Block, Section, Sentence, Token } from './structure';

/** Where a text comes from and what it says of itself. */
export interface Source {
  readonly uri?: string;
  readonly language: 'zh' | 'en';
  /** The day the text speaks from, that relative times are resolved against; from the header, the title or the caller. */
  readonly date?: Edtf;
  readonly metadata?: Readonly<Record<string, JsonValue>>;
}

export interface Layers {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}

export type LayerName = keyof Layers;

/** A text with all that was found in it. Plain data: what `JSON.stringify` writes is what stands in memory. */
export interface Document extends Layers {
  readonly format: 'gongwen-document';
  readonly version: 1;
  readonly offsetUnit: 'utf-16';
  readonly source: Source;
  /** As it was read, never altered. */
  readonly text: string;
  readonly runs: readonly ComponentRun[];
}
