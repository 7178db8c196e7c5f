import type { Document } from '../model';
import { sliceText } from '../text';
import { annotationDescriber } from './describe/describe-annotation';
import type { Row } from './describe/row';
import { Markup } from './markup';
import { partsOf, type LegendEntry, type Marking } from './marked';
import { messages, type MessageKey, type UiLanguage } from './messages';

/** What the script knows of the Document; short names, since there are many. */
export interface Payload {
  readonly language: UiLanguage;
  readonly messages: Readonly<Record<UiLanguage, Readonly<Record<MessageKey, string>>>>;
  readonly legend: readonly LegendEntry[];
  /** By index: entry in the legend, text, rows of the card. */
  readonly marks: readonly { readonly e: number; readonly x: string; readonly r: readonly Row[] }[];
  /** Start and end of each sentence. */
  readonly sentences: readonly (readonly [number, number])[];
  /** Three numbers a token: gap before it, length, index into `tags` (-1 for none). */
  readonly tokens: readonly number[];
  readonly tags: readonly string[];
}

export function makePayload(document: Document, { marked, legend }: Marking, language: UiLanguage): Payload {
  const describe = annotationDescriber(document);
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
    })),
    sentences: document.sentences.map(({ start, end }) => [start, end]),
    tokens,
    tags: [...tags.keys()],
  };
}

// What could end a script element or begin a comment in it, and the line ends that JavaScript once refused in strings.
const UNSAFE = /[<>&\u2028\u2029]/g;

/** JSON that may stand in a script element. */
export function embedJson(value: unknown): Markup {
  return new Markup(
    JSON.stringify(value).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
