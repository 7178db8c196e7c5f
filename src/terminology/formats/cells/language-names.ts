import { canonicalLanguage, primaryLanguage } from '../../glossary/language';
import { plainName } from './plain-name';

// The languages that Chinese policy is translated into most, and those of tools' menus.
const LANGUAGES =
  'zh zh-Hans zh-Hant zh-CN zh-TW zh-HK zh-SG zh-MO en en-US en-GB en-AU en-CA fr es pt pt-BR de it ru ar ja ko vi th id ms nl pl cs tr uk hu mn bo ug kk my lo km hi ur fa he el sv fi da no ro bg sr'.split(
    ' ',
  );

// As memoQ and MultiTerm call them, and as tables in China do.
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Chinese (PRC)': 'zh-CN',
  'Chinese (China)': 'zh-CN',
  'Chinese (Simplified)': 'zh-Hans',
  'Chinese (Traditional)': 'zh-Hant',
  'Chinese (Taiwan)': 'zh-TW',
  'Chinese (Hong Kong S.A.R.)': 'zh-HK',
  'Chinese (Macao S.A.R.)': 'zh-MO',
  'Chinese (Singapore)': 'zh-SG',
  'English (United States)': 'en-US',
  'English (USA)': 'en-US',
  'English (United Kingdom)': 'en-GB',
  'English (UK)': 'en-GB',
  'Portuguese (Brazil)': 'pt-BR',
  中: 'zh',
  汉语: 'zh',
  汉文: 'zh',
  华语: 'zh',
  英: 'en',
  英文: 'en',
  英译: 'en',
  法文: 'fr',
  日文: 'ja',
  俄文: 'ru',
  德文: 'de',
  西文: 'es',
};

/** What memoQ and MultiTerm call the languages that their menus know by another name than their code. */
const TOOL_NAMES: Readonly<Record<string, string>> = {
  zh: 'Chinese (PRC)',
  'zh-CN': 'Chinese (PRC)',
  'zh-Hans': 'Chinese (PRC)',
  'zh-Hant': 'Chinese (Taiwan)',
  'zh-TW': 'Chinese (Taiwan)',
  'zh-HK': 'Chinese (Hong Kong S.A.R.)',
  'zh-MO': 'Chinese (Macao S.A.R.)',
  'zh-SG': 'Chinese (Singapore)',
  'en-US': 'English (United States)',
  'en-GB': 'English (United Kingdom)',
};

let names: ReadonlyMap<string, string> | undefined;

/** Names of languages in English, in Chinese and in the language itself, without spaces and signs, with their tags. */
export function languageNames(): ReadonlyMap<string, string> {
  return (names ??= new Map([
    ...LANGUAGES.flatMap((tag) =>
      ['en', 'zh', tag].map((locale): [string, string] => [
        plainName(new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag),
        tag,
      ]),
    ),
    ...Object.entries(OTHER_NAMES).map(([name, tag]): [string, string] => [plainName(name), tag]),
  ]));
}

/** The language that a column's name stands for: zh, en-US, Chinese, 英文. */
export function languageOf(name: string): string | undefined {
  return languageNames().get(plainName(name)) ?? knownLanguage(name.trim());
}

/** A tag of a language that there is: "de-AT", and not "by". */
function knownLanguage(tag: string): string | undefined {
  const canonical = canonicalLanguage(tag);
  if (canonical === undefined) return undefined;
  const primary = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(primaryLanguage(canonical));
  return primary === undefined ? undefined : canonical;
}

/** The name under which tools know the language. */
export function toolName(tag: string): string {
  return TOOL_NAMES[tag] ?? new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}
