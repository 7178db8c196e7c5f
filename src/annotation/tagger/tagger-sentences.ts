import type { Entity, Token } from '../../model';
import type { Span } from '../../text';
import type { TaggerWord } from './contract';
import { kindOf, outermost, type KindSpan } from './outermost';

/** One sentence as a tagger sees it: its words, and where each stands in the text. */
export interface TaggerSentence {
  readonly places: readonly Span[];
  readonly words: readonly TaggerWord[];
}

export interface TaggerView {
  /** The width-folded text. */
  readonly normal: string;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  /** Entities found before, for a tagger that looks at them; words are cut at their borders, as a Document's are. */
  readonly known?: readonly Entity[];
}

/** The words of each sentence, sentence by sentence; sentences and tokens are in order of place. */
export function* taggerSentences({ normal, sentences, tokens, known }: TaggerView): Generator<TaggerSentence> {
  const cut = known ? cutTokens(tokens, known) : tokens;
  const flat = known ? outermost(known).outer.map((entity) => ({ ...spanOf(entity), kind: kindOf(entity) })) : [];
  let token = 0;
  let standing = 0;
  for (const { start, end } of sentences) {
    const places: Span[] = [];
    const words: TaggerWord[] = [];
    while (token < cut.length && cut[token]!.start < start) token++;
    for (; token < cut.length && cut[token]!.end <= end; token++) {
      const place = spanOf(cut[token]!);
      while (standing < flat.length && flat[standing]!.end <= place.start) standing++;
      places.push(place);
      words.push(wordOf(normal, cut[token]!, flat[standing]));
    }
    yield { places, words };
  }
}

/** Cuts words where one of the spans begins or ends inside them; the parts keep tag and label. */
export function cutSentence({ places, words }: TaggerSentence, spans: readonly Span[]): TaggerSentence {
  const borders = bordersOf(spans);
  const cut = places.flatMap((place, index) =>
    cutAt(place, borders).map((part) => ({ part, place, word: words[index]! })),
  );
  return {
    places: cut.map(({ part }) => part),
    words: cut.map(({ part, place, word }) => ({
      ...word,
      text: word.text.slice(part.start - place.start, part.end - place.start),
    })),
  };
}

function wordOf(normal: string, { start, end, pos }: Token, standing: KindSpan | undefined): TaggerWord {
  const known =
    standing && standing.start <= start && end <= standing.end
      ? `${standing.start === start ? 'B' : 'I'}-${standing.kind}`
      : undefined;
  return {
    text: normal.slice(start, end),
    ...(pos === undefined ? {} : { pos }),
    ...(known === undefined ? {} : { known }),
  };
}

function cutTokens(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  const borders = bordersOf(spans);
  return tokens.flatMap((token) => cutAt(token, borders).map((part) => ({ ...token, ...part })));
}

function cutAt({ start, end }: Span, borders: ReadonlySet<number>): Span[] {
  const parts: Span[] = [];
  for (let from = start, at = start + 1; at <= end; at++)
    if (at === end || borders.has(at)) {
      parts.push({ start: from, end: at });
      from = at;
    }
  return parts;
}

function bordersOf(spans: readonly Span[]): Set<number> {
  return new Set(spans.flatMap(({ start, end }) => [start, end]));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
