import type { CutWord, WordEngine } from '../word-engine';

/**
 * The word segmenter that every browser and Node has: no package, no parts of speech, no user dictionaries.
 *
 * The last resort: its dictionary is ICU's, so words differ from jieba's and from one ICU version to the next.
 *
 * @example
 * const annotator = await createAnnotator({ engine: intlSegmenter() });
 */
export function intlSegmenter(): WordEngine {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return {
    name: 'intl-segmenter',
    version: icuVersion(),
    cut(han) {
      const words: CutWord[] = [];
      for (const { segment } of segmenter.segment(han)) words.push({ word: segment });
      return words;
    },
  };
}

/** Node tells the version of ICU; browsers do not. */
function icuVersion(): string {
  const { process } = globalThis as { process?: { versions?: { icu?: string } } };
  return process?.versions?.icu ?? 'unknown';
}
