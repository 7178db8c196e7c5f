import type { Span } from './span';

/** A normalised text together with its way back to the source. */
export interface NormalView {
  readonly text: string;
  /**
   * The stretch of source that a stretch of the normalised text came from. Widened to whole source characters where
   * several normalised characters share one (½ → 1⁄2).
   */
  toSource(span: Span): Span;
}

// Full-width forms of ASCII and the ideographic space; each has exactly one code unit on both sides.
const WIDE = /[\uFF01-\uFF5E\u3000\uFFE5]/g;

/**
 * Folds full-width letters, digits, punctuation and spaces to their half-width forms: １３．５％ → 13.5%.
 *
 * One code unit becomes one code unit, so that an offset in the result is an offset in the source.
 */
export function foldWidth(text: string): string {
  return text.replace(WIDE, (wide) =>
    wide === '\u3000' ? ' ' : wide === '\uFFE5' ? '¥' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** The width-folded view; its offsets are the source's. */
export function widthFoldedView(text: string): NormalView {
  return { text: foldWidth(text), toSource: ({ start, end }) => ({ start, end }) };
}

// A character with what combines with it (marks, half-width ﾞ and ﾟ, the later letters of a Hangul syllable): e + ́, ｶﾞ, 한.
const CLUSTER = /.[\p{M}\uFF9E\uFF9F\u1161-\u1175\u11A8-\u11C2]*/gsu;

/**
 * The NFKC view (㎡ → m2, ½ → 1⁄2, ① → 1), for those who want it; it is not one to one, hence the way back.
 */
export function nfkcView(text: string): NormalView {
  const pieces: string[] = [];
  /** For each unit of the result: where its source cluster begins and ends. */
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const piece = match[0].normalize('NFKC');
    pieces.push(piece);
    const start = match.index;
    const end = start + match[0].length;
    // A cluster that NFKC leaves as long as it was keeps its own inner offsets.
    const kept = piece === match[0];
    for (let i = 0; i < piece.length; i++) {
      starts.push(kept ? start + i : start);
      ends.push(kept ? start + i + 1 : end);
    }
  }
  return {
    text: pieces.join(''),
    toSource({ start, end }) {
      const from = starts[start] ?? text.length;
      return { start: from, end: end > start ? (ends[end - 1] ?? text.length) : from };
    },
  };
}
