/** So many terms say enough. */
const SAMPLE = 2000;

// Japanese is told from Chinese by its kana: 中心的な
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['en', /\p{Script=Latin}/u],
];

/** The language that most of the terms look like by their script; English where they are Latin. */
export function guessLanguage(terms: Iterable<string>): string {
  const votes = new Map<string, number>();
  let count = 0;
  for (const term of terms) {
    const language = SCRIPTS.find(([, script]) => script.test(term))?.[0];
    if (language !== undefined) votes.set(language, (votes.get(language) ?? 0) + 1);
    if (++count === SAMPLE) break;
  }
  const [japanese, chinese] = [votes.get('ja') ?? 0, votes.get('zh') ?? 0];
  // Many Japanese terms have no kana: 紹介
  if (japanese > 0 && japanese * 10 > chinese) {
    votes.set('ja', japanese + chinese);
    votes.delete('zh');
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'en';
}

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
