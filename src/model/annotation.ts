import type { Span } from '../text';

/** An exact decimal in plain notation: "1407000000", "0.135", "-2". Never a float, never an exponent. */
export type Decimal = string;

/** Extended date/time format, ISO 8601-2:2019 level 1: "2015", "2016-08-18", "2011/2015", "2015-01/2015-06", "../2020". */
export type Edtf = string;

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** `layer/kind/start-end`, with `~2` on a clash: readable, stable, derived. */
export type Id<Layer extends string> = `${Layer}/${string}`;

/** Which component said so, and on what ground. */
export interface Provenance {
  /** Index into `Document.runs`. */
  readonly run: number;
  /** The rule or dictionary entry that fired: "agency.suffix", "slogans:帮万家". */
  readonly ground?: string;
  /** 0–1; absent when the component makes no claim. */
  readonly confidence?: number;
}

/** A span that says something about its text: an annotation *is* a span, so `sliceText(text, entity)` just works. */
export interface Annotation<Layer extends string> extends Span {
  readonly id: Id<Layer>;
  /** Only where the annotation skips text inside its hull: the parts, in order. */
  readonly fragments?: readonly Span[];
  readonly provenance: Provenance;
}

/** A dictionary as it was used: enough to get the same annotations again. */
export interface DictionaryVersion {
  readonly id: string;
  readonly version: string;
}

/** One component's part in a Document. */
export interface ComponentRun {
  readonly component: string;
  readonly version: string;
  readonly options?: Readonly<Record<string, JsonValue>>;
  readonly dictionaries?: readonly DictionaryVersion[];
}
