/** So many characters say enough. */
const SAMPLE = 10_000;

/** The language that the terms look like by their script; English where they are Latin. */
export function guessLanguage(terms: Iterable<string>): string {
  let sample = '';
  for (const term of terms) {
    sample += term;
    if (sample.length > SAMPLE) break;
  }
  for (const [language, script] of SCRIPTS) if (script.test(sample)) return language;
  return 'en';
}

// Japanese is told from Chinese by its kana: 中心的な
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
];

/**
 * The languages of two columns: as the caller says, else as they look.
 *
 * Where both look the same, the second is "und", undetermined: that two columns are of one language is no guess to make.
 */
export function guessPair(
  columns: readonly [Iterable<string>, Iterable<string>],
  given: { readonly sourceLanguage?: string; readonly targetLanguage?: string },
): readonly [string, string] {
  const source = given.sourceLanguage ?? guessLanguage(columns[0]);
  const guess = given.targetLanguage ?? guessLanguage(columns[1]);
  return [source, given.targetLanguage === undefined && guess === source ? 'und' : guess];
}
