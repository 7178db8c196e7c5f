import { AnnotationError } from '../../errors';
import type { Component, Drafts, EntityKind } from '../../model';
import { SpanBuckets } from '../span-buckets';
import { CUSTOM_PREFIX, type TaggedSpan, type Tagger } from './contract';
import { spansOf } from './labels';
import { taggerOf, type TaggerModel } from './model';
import { isTaggerKind } from './model-file';
import { nameOf } from './outermost';
import { taggerSentences } from './tagger-sentences';

export interface TaggerOptions {
  /** Takes only spans of at least this confidence; those for which the tagger makes no claim are taken. */
  readonly minConfidence?: number;
}

/**
 * Finds entities with a statistical tagger: a model that `trainTagger` made, or a `Tagger` of a user's own.
 *
 * Writes only where no entity stands. Who wins is therefore a matter of place: behind `entities()` rules and
 * dictionaries come first and the tagger fills what they leave; before it the tagger's entities stand, and of the
 * standard ones falls what conflicts with them (as beside a `gazetteer`). `createAnnotator({ tagger })` does the first,
 * with `taggerFirst` the second. A user's gazetteer comes before both.
 *
 * A model that looks at known entities (`readsKnown`) can only stand behind what finds them.
 *
 * @example
 * standardPipeline(engine, { tagger: parseTaggerModel(json) }).annotate(text).entities; // provenance.ground: tagger:client
 */
export function tagger(
  source: Tagger | TaggerModel,
  { minConfidence = 0 }: TaggerOptions = {},
): Component<'entities', 'sentences' | 'tokens', 'entities'> {
  if (!(minConfidence >= 0 && minConfidence <= 1))
    throw new RangeError(`minConfidence: expected a number from 0 to 1, got ${minConfidence}`);
  const used = asTagger(source);
  return {
    name: 'tagger',
    version: '1',
    reads: ['sentences', 'tokens'],
    writes: ['entities'],
    heeds: ['entities'],
    options: { tagger: used.name, taggerVersion: used.version, ...(minConfidence > 0 ? { minConfidence } : {}) },
    annotate({ normal, sentences, tokens, entities }, emit) {
      const standing = new SpanBuckets(entities);
      const known = used.readsKnown ? { known: [...entities] } : {};
      for (const { places, words } of taggerSentences({ normal, sentences, tokens, ...known })) {
        if (words.length === 0) continue;
        for (const { first, end, kind, confidence } of spansFrom(used, used.tag(words), words.length)) {
          if (confidence !== undefined && confidence < minConfidence) continue;
          const span = { start: places[first]!.start, end: places[end - 1]!.end };
          if (standing.overlapping(span).length > 0) continue;
          emit('entities', draftOf(span, kind, confidence));
        }
      }
    },
  };
}

/** A model's tagger; a Tagger is its own. */
export function asTagger(source: Tagger | TaggerModel): Tagger {
  return 'tag' in source ? source : taggerOf(source);
}

/** What a tagger says, as spans; one that says what cannot be is a fault in it. */
function spansFrom({ name }: Tagger, said: readonly TaggedSpan[] | readonly string[], length: number): TaggedSpan[] {
  const refuse = (fault: string) =>
    new AnnotationError('invalid-annotation', `Tagger ${name} on a sentence of ${length} words: ${fault}.`);
  const labels = said.filter((item) => typeof item === 'string');
  if (labels.length > 0) {
    if (labels.length !== length) throw refuse(`expected a label for each word, got ${labels.length}`);
    const odd = labels.find((label) => !LABEL.test(label));
    if (odd !== undefined) throw refuse(`expected labels such as B-place or O, got ${JSON.stringify(odd)}`);
    return spansOf(labels);
  }
  const spans = (said as readonly TaggedSpan[]).toSorted((a, b) => a.first - b.first);
  spans.forEach(({ first, end, kind, confidence = 1 }, index) => {
    if (!Number.isInteger(first) || !Number.isInteger(end) || first < 0 || first >= end || end > length)
      throw refuse(`expected a span within its words, got ${first}–${end}`);
    if (first < (spans[index - 1]?.end ?? 0)) throw refuse(`two spans overlap at word ${first}`);
    if (typeof kind !== 'string' || kind === '') throw refuse('expected a kind');
    if (!(confidence >= 0 && confidence <= 1)) throw refuse(`expected a confidence from 0 to 1, got ${confidence}`);
  });
  return spans;
}

// O, B-place, U-custom:client
const LABEL = /^(?:O|[BILU]-.+)$/su;

function draftOf(
  span: { start: number; end: number },
  kind: string,
  confidence: number | undefined,
): Drafts['entities'] {
  const grounds = { ground: `tagger:${nameOf(kind)}`, ...(confidence === undefined ? {} : { confidence }) };
  if (!isTaggerKind(kind) || kind.startsWith(CUSTOM_PREFIX))
    return { ...span, ...grounds, kind: 'custom', label: nameOf(kind) };
  // Which sort of slogan it is, labels do not say.
  if (kind === 'slogan') return { ...span, ...grounds, kind, sort: 'other' };
  return { ...span, ...grounds, kind: kind as Exclude<EntityKind, 'custom' | 'slogan'> };
}
