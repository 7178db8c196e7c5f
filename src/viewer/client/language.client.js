import { byId, data } from './dom.client.js';

/** The page's two languages. */

let language = data.language;
const languageListeners = [];

/** A word of the page. */
export function say(key) {
  return data.messages[language][key];
}

/** What a card says: a string, a word of the page, or both languages written out. */
export function sayWords(words) {
  if (typeof words === 'string') return words;
  return 't' in words ? say(words.t) : words[language];
}

export function onLanguage(listener) {
  languageListeners.push(listener);
}

export function setLanguage(next) {
  language = next;
  document.documentElement.lang = next === 'zh' ? 'zh-Hans' : 'en';
  for (const element of document.querySelectorAll('[data-t]')) element.textContent = say(element.dataset.t);
  for (const element of document.querySelectorAll('[data-en]')) element.textContent = element.dataset[next];
  for (const element of document.querySelectorAll('[data-t-title]')) element.title = say(element.dataset.tTitle);
  for (const element of document.querySelectorAll('[data-t-label]')) element.ariaLabel = say(element.dataset.tLabel);
  for (const element of document.querySelectorAll('[data-t-placeholder]'))
    element.placeholder = say(element.dataset.tPlaceholder);
  for (const listener of languageListeners) listener();
}

export function startLanguage() {
  byId('language').addEventListener('click', () => setLanguage(language === 'en' ? 'zh' : 'en'));
}
