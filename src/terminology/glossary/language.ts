/**
 * Brings a language tag into its canonical form: zh_cn → zh-CN. Undefined where it is no tag of BCP 47.
 *
 * Only tags of a language with two or three letters are taken, so that a column called "domain" is no language.
 */
export function canonicalLanguage(tag: string): string | undefined {
  if (!TAG.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

// A language, then subtags: zh, zh-Hans-CN, zh_CN
const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,10}$/i;

/** The language without script and region: zh-Hans → zh. */
export function primaryLanguage(tag: string): string {
  const end = tag.search(/[-_]/);
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}

/** Tells whether two tags are of one language, whatever the script or region: zh, zh-Hans, zh-CN. */
export function sameLanguage(a: string, b: string): boolean {
  return primaryLanguage(a) === primaryLanguage(b);
}
