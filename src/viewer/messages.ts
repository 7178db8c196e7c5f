/** The page's own words; the keys are the English file's, so that a missing translation does not compile. */
import { english } from './messages-en';
import { chinese } from './messages-zh';

export type MessageKey = keyof typeof english;
export type UiLanguage = 'en' | 'zh';

export const messages: Readonly<Record<UiLanguage, Readonly<Record<MessageKey, string>>>> = {
  en: english,
  zh: chinese,
};
