import type { Document } from '../model';
import { sliceText } from '../text';
import { annotationDescriber } from './describe/describe-annotation';
import type { Row } from './describe/row';
import { locateFacts, type FactPlace } from './facts/locate-facts';
import { partsOf, type LegendEntry, type Marking } from './marked';
import { messages, type MessageKey, type UiLanguage } from './messages';

/** What the script knows of the Document; short names, since there are many. */
export interface Payload {
  readonly language: UiLanguage;
  readonly messages: Readonly<Record<UiLanguage, Readonly<Record<MessageKey, string>>>>;
  readonly legend: readonly LegendEntry[];
  /** By index: entry in the legend, text, rows of the card, and the facts whose value or indicator it is. */
  readonly marks: readonly {
    readonly e: number;
    readonly x: string;
    readonly r: readonly Row[];
    readonly f: readonly number[] | undefined;
  }[];
  /** In the order of the table. */
  readonly facts: readonly FactPlace[];
  /** Start and end of each sentence. */
  readonly sentences: readonly (readonly [number, number])[];
  /** Three numbers a token: gap before it, length, index into `tags` (-1 for none). */
  readonly tokens: readonly number[];
  readonly tags: readonly string[];
}

export function makePayload(document: Document, { marked, legend }: Marking, language: UiLanguage): Payload {
  const describe = annotationDescriber(document);
  const facts = locateFacts(document).map(({ place }) => place);
  const factsAt = indexFacts(facts);
  const tags = new Map<string, number>();
  const tokens: number[] = [];
  let at = 0;
  for (const { start, end, pos } of document.tokens) {
    if (pos !== undefined && !tags.has(pos)) tags.set(pos, tags.size);
    tokens.push(start - at, end - start, pos === undefined ? -1 : tags.get(pos)!);
    at = end;
  }
  return {
    language,
    messages,
    legend,
    marks: marked.map((mark) => ({
      e: mark.entry,
      x: partsOf(mark)
        .map((part) => sliceText(document.text, part))
        .join('…'),
      r: describe(mark),
      f: factsAt.get(`${mark.annotation.start}-${mark.annotation.end}`),
    })),
    facts,
    sentences: document.sentences.map(({ start, end }) => [start, end]),
    tokens,
    tags: [...tags.keys()],
  };
}

/** The facts by the spans of their values and indicators. */
function indexFacts(facts: readonly FactPlace[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  facts.forEach(({ value, indicator }, i) => {
    for (const span of [value, indicator]) {
      if (!span) continue;
      const known = index.get(span.join('-'));
      if (known) known.push(i);
      else index.set(span.join('-'), [i]);
    }
  });
  return index;
}
