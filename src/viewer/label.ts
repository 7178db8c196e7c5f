import { markup, type Markup } from './markup';
import { messages, type MessageKey, type UiLanguage } from './messages';
import type { Words } from './describe/row';

/** Writes a word of the page so that the script can change its language. */
export type Label = (key: MessageKey) => Markup;

export function labelIn(language: UiLanguage): Label {
  return (key) => markup`<span data-t="${key}">${messages[language][key]}</span>`;
}

/** Writes the words of a card or a table. */
export function writeWords(words: Words, language: UiLanguage): Markup {
  if (typeof words === 'string') return markup`${words}`;
  if ('t' in words) return labelIn(language)(words.t);
  return markup`<span data-en="${words.en}" data-zh="${words.zh}">${words[language]}</span>`;
}
