import type { Token } from '../../src/model';
import { words, type WordEngine } from '../../src/segmentation';
import { foldWidth } from '../../src/text';

/** An engine that leaves a run whole, to see what the library does by itself. */
export const wholeRuns: WordEngine = { name: 'whole', version: '1', cut: (han) => [{ word: han, pos: 'han' }] };

/** The tokens that `words(engine)` emits for a text. */
export function tokensOf(text: string, engine: WordEngine): Token[] {
  const tokens: Token[] = [];
  words(engine).annotate({ text, normal: foldWidth(text), source: { language: 'zh' }, hints: [] }, (_, token) => {
    tokens.push(token);
    return undefined;
  });
  return tokens;
}

/** Tokens written side by side: 增长/v 14.07/m. */
export function written(text: string, engine: WordEngine): string {
  return tokensOf(text, engine)
    .map(({ start, end, pos }) => `${text.slice(start, end)}/${pos}`)
    .join(' ');
}
