import type { Piece } from './scan';

/** How words are written where no sentence begins: shows whether a capital at a sentence's beginning is a name's. */
export interface SeenForms {
  readonly lower: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

const LOWER = /^\p{Ll}/u;
const LETTERS = /^\p{L}+$/u;

/** Collects the forms of words inside of sentences; the first word of each says nothing. */
export function seenForms(normal: string, regions: readonly (readonly Piece[])[]): SeenForms {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const region of regions) {
    const words = region.filter(({ kind }) => kind === 'word');
    words.slice(1).forEach(({ start, end }) => {
      const form = normal.slice(start, end);
      if (LOWER.test(form)) lower.add(form);
      else if (LETTERS.test(form)) capital.add(form);
    });
  }
  return { lower, capital };
}

/** Tells whether a sentence's first word is a name: the text writes it with a capital elsewhere, and never without. */
export function isSeenName(form: string, { lower, capital }: SeenForms): boolean {
  return capital.has(form) && !lower.has(form.toLowerCase());
}
