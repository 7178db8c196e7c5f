import type { Block, Component } from '../model';
import { trimSpan } from '../text';
import { sentenceBorders } from './sentence-borders';

/** Blocks that say nothing and so hold no sentences, as for Chinese text. */
const SILENT: ReadonlySet<Block['kind']> = new Set([
  'header-field',
  'document-number',
  'table',
  'signature',
  'date-line',
  'footer',
]);

/**
 * Cuts the blocks of English text into sentences: by Intl.Segmenter, mended where it ends one at the stop of an
 * abbreviation (Mr. Li, No. 5, the U.S. market) or of a list mark (51. The working group).
 */
export function englishSentences(): Component<'sentences', 'blocks'> {
  return {
    name: 'english-sentences',
    version: '1',
    reads: ['blocks'],
    writes: ['sentences'],
    annotate({ normal, blocks }, emit) {
      for (const { id, kind, start, end } of blocks) {
        if (SILENT.has(kind)) continue;
        let from = start;
        for (const border of [...sentenceBorders(normal.slice(start, end)).map((at) => start + at), end]) {
          const span = trimSpan(normal, { start: from, end: border });
          if (span !== undefined) emit('sentences', { block: id, ...span });
          from = border;
        }
      }
    },
  };
}
