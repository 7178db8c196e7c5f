import type { Document } from '../../model';
import type { OffsetUnit, Span } from '../../text';
import { labelledSpans, type EvaluationLayer } from './layers';

/** A span with a kind: all that an evaluation asks of an annotation. */
export interface LabelledSpan extends Span {
  readonly kind: string;
  /** Only where the span skips text inside its hull: the parts, in order. */
  readonly fragments?: readonly Span[];
  /** The text it stands on, as its file has it; checked where the text itself is known. */
  readonly text?: string;
  /** Gold only: a borderline case, neither missed where it is not found nor spurious where it is. */
  readonly optional?: boolean;
  /** The name of its text, where spans of several texts stand in one list. */
  readonly doc?: string;
}

/** The spans of one text, with the text where it is known. */
export interface MarkedText {
  /** By which gold and predicted find each other; '' where it has none. */
  readonly name: string;
  readonly text?: string;
  /** What the spans' offsets count; UTF-16 code units by default. */
  readonly unit?: OffsetUnit;
  readonly spans: readonly LabelledSpan[];
}

/** What can be evaluated: Documents, marked texts, or a bare list of spans. */
export type Evaluable = Document | MarkedText | readonly (Document | MarkedText | LabelledSpan)[];

/** Brings all that can be evaluated into one form. */
export function markedTexts(evaluable: Evaluable, layers: readonly EvaluationLayer[]): readonly MarkedText[] {
  const items = isList(evaluable) ? evaluable : [evaluable];
  const texts: MarkedText[] = [];
  const bare: LabelledSpan[] = [];
  for (const item of items)
    if ('format' in item) texts.push(fromDocument(item, layers));
    else if ('spans' in item) texts.push(item);
    else bare.push(item);
  // An empty list is a list of no spans: nothing was found.
  return bare.length > 0 || texts.length === 0 ? [...texts, ...groupByText(bare)] : texts;
}

/** Spans of several texts, a MarkedText each, in order of first mention; no spans are those of one text without name. */
export function groupByText(
  spans: readonly LabelledSpan[],
  { name = '', unit = 'utf-16' }: { readonly name?: string; readonly unit?: OffsetUnit } = {},
): readonly MarkedText[] {
  const byName = new Map<string, LabelledSpan[]>();
  for (const span of spans) {
    const of = span.doc ?? name;
    const known = byName.get(of);
    if (known) known.push(span);
    else byName.set(of, [span]);
  }
  if (byName.size === 0) byName.set(name, []);
  return [...byName].map(([of, its]) => ({ name: of, unit, spans: its }));
}

function fromDocument(document: Document, layers: readonly EvaluationLayer[]): MarkedText {
  const { text, source } = document;
  return { name: source.uri ?? '', text, spans: labelledSpans(document, layers) };
}

function isList(evaluable: Evaluable): evaluable is readonly (Document | MarkedText | LabelledSpan)[] {
  return Array.isArray(evaluable);
}
