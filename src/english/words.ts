import type { Component, Token } from '../model';
import type { Span } from '../text';
import { classify } from './classify';
import { regionsOf } from './regions';
import { scan, type Piece } from './scan';
import type { EnglishTagger } from './tagger';
import { seenForms } from './seen-forms';

/**
 * Cuts English text into words, with their Universal tags and dictionary forms.
 *
 * Tokens and the blank gaps between them give the text back, byte for byte. Clitics stand alone (did|n't, China|'s) and
 * compounds fall apart at their hyphens, as in Universal Dependencies. The tagger sees a sentence at a time, and no more
 * than some hundred words of one that does not end.
 *
 * @example
 * new Pipeline().use(structure()).use(englishSentences()).use(englishWords(await loadCompromise()));
 */
export function englishWords(tagger: EnglishTagger): Component<'tokens', 'sentences'> {
  return {
    name: 'english-words',
    version: '1',
    reads: ['sentences'],
    writes: ['tokens'],
    options: { tagger: tagger.name, taggerVersion: tagger.version },
    annotate({ text, normal, sentences }, emit) {
      const regions = regionsOf(normal, sentences).flatMap((region) => withoutListMark(normal, scan(normal, region)));
      const seen = seenForms(normal, regions);
      for (const batch of batchesOf(regions))
        for (const token of classify(tagger, normal, batch, seen)) emit('tokens', withNormal(text, normal, token));
    },
  };
}

// What a list mark begins with, behind which the first word stands: 51., IV., B. (五十一、).
const MARK = /^(?:\d{1,4}|[IVXLC]{1,6}|[A-Za-z])\.?$/;

/** Parts a list mark from its sentence, whose first word has its capital from there: 2. Recognizes that … */
function withoutListMark(normal: string, pieces: readonly Piece[]): (readonly Piece[])[] {
  const [first, second] = pieces;
  if (first === undefined || second === undefined || first.end - first.start > 7) return [pieces];
  const mark = normal.slice(first.start, first.end);
  if (!MARK.test(mark)) return [pieces];
  const length = mark.endsWith('.') ? 1 : '.)'.includes(normal.charAt(second.start)) ? 2 : 0;
  return length === 0 || pieces.length <= length ? [pieces] : [pieces.slice(0, length), pieces.slice(length)];
}

/** How many pieces the tagger is handed at once: it is faster with several sentences, but keeps them all in memory. */
const BATCH = 4_000;
/** Longer sentences than this are lists or no sentences. */
const LONGEST = 400;

/** Groups regions; one that does not end is cut. */
function* batchesOf(regions: readonly (readonly Piece[])[]): Generator<(readonly Piece[])[]> {
  let batch: (readonly Piece[])[] = [];
  let size = 0;
  for (const region of regions)
    for (let from = 0; from < region.length; from += LONGEST) {
      const part = region.slice(from, from + LONGEST);
      batch.push(part);
      size += part.length;
      if (size < BATCH) continue;
      yield batch;
      batch = [];
      size = 0;
    }
  if (batch.length > 0) yield batch;
}

function withNormal(text: string, normal: string, token: Token & Span): Token {
  const form = normal.slice(token.start, token.end);
  return form === text.slice(token.start, token.end) ? token : { ...token, normal: form };
}
