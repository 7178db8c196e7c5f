import type { MessageKey } from '../messages';

/** The same in both languages. */
export interface Both {
  readonly en: string;
  readonly zh: string;
}

/** What a card says: words of the text or of a dictionary, a word of the page in both languages, or both written out. */
export type Words = string | { readonly t: MessageKey } | Both;

/** One line of a card. */
export type Row = readonly [label: MessageKey, value: Words];

/** A row, where there is something to say. */
export function row(label: MessageKey, value: Words | undefined): readonly Row[] {
  return value === undefined ? [] : [[label, value]];
}
