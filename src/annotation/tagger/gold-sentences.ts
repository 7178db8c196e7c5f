import type { Document, Entity, Token } from '../../model';
import { foldWidth, type Span } from '../../text';
import type { TaggedSpan } from './contract';
import { kindOf, nameOf, outermost, type KindSpan } from './outermost';
import { cutSentence, taggerSentences, type TaggerSentence } from './tagger-sentences';

/** A text as a tagger will meet it. */
export interface TrainingView {
  readonly tokens: readonly Token[];
  /** What components before the tagger find; used with `readsKnown` only. */
  readonly entities?: readonly Entity[];
}

export interface GoldOptions {
  /** Only these: kinds of the guideline, labels of custom entities. */
  readonly kinds?: readonly string[];
  /**
   * How the tagger will see a Document's text. Absent, it is the Document's own words: but those are cut at its
   * entities' borders, which a new text's are not, so that a score of it would flatter.
   */
  readonly view?: (document: Document) => TrainingView;
  /** Also learns from the entities that `view` gives: how those of rules and dictionaries lie around the user's. */
  readonly readsKnown?: boolean;
}

/** A sentence with what it truly holds. */
export interface GoldSentence extends TaggerSentence {
  readonly gold: readonly KindSpan[];
  /** The sentence with its words cut where entities begin or end inside them, and its entities over these words. */
  readonly cut: TaggerSentence & { readonly spans: readonly TaggedSpan[] };
}

/** Entities that flat labels over a sentence's words cannot say, by reason. */
export interface LeftOut {
  /** Inside or across another entity: the outermost is learned. */
  readonly nested: number;
  /** Made of parts. */
  readonly discontinuous: number;
  /** Not within one sentence's words. */
  readonly outside: number;
}

/** A Document made ready to learn from, or to be measured with. */
export interface GoldDocument {
  readonly sentences: readonly GoldSentence[];
  readonly leftOut: LeftOut;
  /** Entities that begin or end inside a word: learned from the word's parts, never found in whole words. */
  readonly insideWords: number;
}

/** Aligns a Document's entities with its words. */
export function readGold(document: Document, { kinds, view, readsKnown = false }: GoldOptions): GoldDocument {
  const { tokens, entities = [] } = view ? view(document) : document;
  const wanted = document.entities.filter((entity) => kinds === undefined || kinds.includes(nameOf(kindOf(entity))));
  const whole = wanted.filter(({ fragments }) => fragments === undefined);
  const { outer, rest } = outermost(whole);
  const normal = foldWidth(document.text);
  const known = readsKnown ? { known: entities } : {};
  const sentences: GoldSentence[] = [];
  let next = 0;
  let insideWords = 0;
  let aligned = 0;
  let index = 0;
  for (const sentence of taggerSentences({ normal, sentences: document.sentences, tokens, ...known })) {
    const { start, end } = document.sentences[index++]!;
    const within: KindSpan[] = [];
    while (next < outer.length && outer[next]!.start < start) next++;
    for (; next < outer.length && outer[next]!.end <= end; next++)
      within.push({ start: outer[next]!.start, end: outer[next]!.end, kind: kindOf(outer[next]!) });
    if (sentence.words.length === 0) continue;
    const cut = cutSentence(sentence, within);
    const gold = within.filter((span) => wordsOf(cut.places, span) !== undefined);
    insideWords += gold.filter((span) => wordsOf(sentence.places, span) === undefined).length;
    aligned += gold.length;
    const spans = gold.map((span) => ({ ...wordsOf(cut.places, span)!, kind: span.kind }));
    sentences.push({ ...sentence, gold, cut: { ...cut, spans } });
  }
  return {
    sentences,
    leftOut: {
      nested: rest.length,
      discontinuous: wanted.length - whole.length,
      outside: outer.length - aligned,
    },
    insideWords,
  };
}

/** Which words a span takes, where it begins and ends with one. */
function wordsOf(places: readonly Span[], { start, end }: Span): { first: number; end: number } | undefined {
  const first = places.findIndex((place) => place.start === start);
  const last = places.findIndex((place) => place.end === end);
  return first < 0 || last < first ? undefined : { first, end: last + 1 };
}
