import type { Component, Token } from '../model';
import { runCutter } from './cut-runs';
import { MixedWords } from './mixed-words';
import { scan } from './scan';
import type { WordEngine } from './word-engine';

/**
 * Cuts text into words: numbers, Latin letters and punctuation by rule, runs of Han characters by the engine.
 *
 * Tokens and the blank gaps between them give the text back, byte for byte. Reads no other layer, so that it can stand
 * anywhere in a pipeline. Tags are jieba's: `m` for numbers, `eng` for Latin letters, `x` for punctuation and all else
 * that no dictionary has.
 *
 * @example
 * new Pipeline().use(words(await loadNodeRsJieba())).annotate('全市税收收入14.07亿元。').tokens;
 */
export function words(engine: WordEngine): Component<'tokens', never> {
  const cut = runCutter(engine);
  const mixed = new MixedWords(engine.mixedWords ?? []);
  return {
    name: 'words',
    version: '1',
    reads: [],
    writes: ['tokens'],
    options: { engine: engine.name, engineVersion: engine.version, ...engine.options },
    ...(engine.dictionaries === undefined ? {} : { dictionaries: engine.dictionaries }),
    annotate({ text, normal }, emit) {
      const folds = text !== normal;
      scan(text, normal, mixed, ({ start, base, end, han, pos }) => {
        if (!han) {
          emit('tokens', tokenOf(start, end, pos, folds ? foldedForm(text, normal, start, end) : undefined));
          return;
        }
        let at = start;
        for (const { word, pos: tag } of cut(normal.slice(start, base), start)) {
          const next = at + word.length;
          // The marks that combine with the last character are its word's.
          emit('tokens', tokenOf(at, next === base ? end : next, tag, undefined));
          at = next;
        }
      });
    },
  };
}

function tokenOf(start: number, end: number, pos: string | undefined, normal: string | undefined): Token {
  return { start, end, ...(normal === undefined ? {} : { normal }), ...(pos === undefined ? {} : { pos }) };
}

/** The folded form where it differs. */
function foldedForm(text: string, normal: string, start: number, end: number): string | undefined {
  const form = normal.slice(start, end);
  return form === text.slice(start, end) ? undefined : form;
}
