// zh, zh-Hans, zh-Hans-CN, en-GB, x-private
const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/;
// Hans
const SCRIPT = /^[a-z]{4}$/;
// cn
const REGION = /^[a-z]{2}$/;

/** Whether XML Schema takes it for a language. */
export function isLanguageTag(tag: string): boolean {
  return LANGUAGE.test(tag);
}

/** Writes a language as BCP 47 recommends: ZH_hans-cn → zh-Hans-CN. Trados writes EN-US, others zh_CN. */
export function canonicalLanguage(tag: string): string {
  const [language = '', ...rest] = tag.trim().replaceAll('_', '-').toLowerCase().split('-');
  if (language === 'x') return ['x', ...rest].join('-');
  return [
    language,
    ...rest.map((part) =>
      SCRIPT.test(part) ? part[0]!.toUpperCase() + part.slice(1) : REGION.test(part) ? part.toUpperCase() : part,
    ),
  ].join('-');
}

/** zh of zh-Hans-CN. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}

/** Whether two languages are the same but for script, region or variant. */
export function sameLanguage(one: string, other: string): boolean {
  return primaryLanguage(one) === primaryLanguage(other);
}
