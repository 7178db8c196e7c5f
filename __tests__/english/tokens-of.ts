import { englishSentences, englishWords, loadCompromise, type EnglishTagger } from '../../src/english';
import type { Block, Document, Token } from '../../src/model';
import { Pipeline } from '../../src/pipeline';
import { structure } from '../../src/structure';
import { foldWidth, type Span } from '../../src/text';

/** A Document of English text with sentences and tokens. */
export async function englishDocument(text: string): Promise<Document> {
  return new Pipeline()
    .use(structure())
    .use(englishSentences())
    .use(englishWords(await loadCompromise()))
    .annotate(text, { language: 'en' });
}

/** The tokens of a text that is one sentence, or none. */
export function tokensOf(tagger: EnglishTagger, text: string, sentences: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  const view = { text, normal: foldWidth(text), source: { language: 'en' as const }, hints: [] };
  englishWords(tagger).annotate({ ...view, sentences: sentences as never }, (_, token) => {
    tokens.push(token);
    return undefined;
  });
  return tokens;
}

/** Tokens written side by side, with the lemma where it differs: provinces/NOUN/province. */
export function written(tagger: EnglishTagger, text: string): string {
  return tokensOf(tagger, text, [{ start: 0, end: text.length }])
    .map(({ start, end, pos, lemma }) => {
      const form = text.slice(start, end);
      return `${form}/${pos}${lemma === form ? '' : `/${lemma}`}`;
    })
    .join(' ');
}

/** The sentences of a text that is one block. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  const block = { id: 'block/paragraph', kind: 'paragraph', start: 0, end: text.length } as unknown as Block;
  const view = { text, normal: foldWidth(text), source: { language: 'en' as const }, hints: [] };
  englishSentences().annotate({ ...view, blocks: [block] }, (_, { start, end }) => {
    sentences.push(text.slice(start, end));
    return 'sentence/0' as never;
  });
  return sentences;
}
