import type { MergeConflict } from '../../terminology';

/** How many ids and texts, and how much of a text, a line shows; the table of conflicts has all of it. */
const SHOWN = 3;
const SHOWN_CHARACTERS = 60;

/**
 * Tells a conflict in one line of bounded length.
 *
 * @example
 * conflictInWords(conflict);
 * // 'conflict, translation of 共同富裕 (c1, c7): common prosperity, elsewhere shared prosperity'
 */
export function conflictInWords({ kind, concepts, term, kept, others }: MergeConflict): string {
  const about = term === undefined ? '' : ` of ${shortened(term)}`;
  const against = kind === 'translation' ? 'elsewhere' : 'not';
  return `conflict, ${kind}${about} (${some(concepts)}): ${shortened(kept)}, ${against} ${some(others)}`;
}

function some(texts: readonly string[]): string {
  const shown = texts.slice(0, SHOWN).map(shortened).join(', ');
  return texts.length > SHOWN ? `${shown} and ${texts.length - SHOWN} more` : shown;
}

function shortened(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return text;
  // By code points, so that no surrogate pair is cut.
  return `${[...text.slice(0, SHOWN_CHARACTERS * 2)].slice(0, SHOWN_CHARACTERS).join('')}…`;
}
