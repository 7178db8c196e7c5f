import { isUsable, termKey, termsIn, textKey } from '../term-key';
import { byKey, type CheckInput } from './finding';

/** Checks that every concept has a term and its translation, and no term twice. */
export function checkTranslations({
  glossary: { concepts, sourceLanguage },
  targetLanguage,
  report,
}: CheckInput): void {
  for (const concept of concepts) {
    const seen = new Map<string, string>();
    for (const { language, text } of concept.terms) {
      const key = termKey({ language, text });
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, text);
      else
        report({
          check: earlier === text ? 'duplicate-term' : 'case-variant',
          severity: earlier === text ? 'error' : 'info',
          concept: concept.id,
          language,
          term: text,
          message:
            earlier === text
              ? `"${text}" stands twice`
              : `"${text}" differs from "${earlier}" in capitals, width or spaces only`,
        });
    }
    if (targetLanguage === undefined || concept.doNotTranslate) continue;
    for (const language of [sourceLanguage, targetLanguage])
      if (termsIn(concept, language).length === 0)
        report({
          check: 'missing-translation',
          severity: 'warning',
          concept: concept.id,
          language,
          message: `no term of language "${language}" for "${concept.terms[0]!.text}"`,
        });
    const sources = new Set(termsIn(concept, sourceLanguage).map(({ text }) => textKey(text)));
    const same = termsIn(concept, targetLanguage).find((term) => isUsable(term) && sources.has(textKey(term.text)));
    if (same !== undefined)
      report({
        check: 'identical-translation',
        severity: 'info',
        concept: concept.id,
        language: same.language,
        term: same.text,
        message: `"${same.text}" is its own translation; mark the concept as not to be translated if that is meant`,
      });
  }
  const pairs = byKey(concepts, (concept) => {
    const [first] = termsIn(concept, sourceLanguage);
    const translation = targetLanguage === undefined ? undefined : termsIn(concept, targetLanguage)[0];
    return first === undefined || translation === undefined ? [] : [`${termKey(first)}\n${termKey(translation)}`];
  });
  for (const [first, ...others] of pairs.values())
    if (first !== undefined && others.length > 0)
      report({
        check: 'duplicate-concept',
        severity: 'warning',
        concept: first.id,
        others: others.map(({ id }) => id),
        term: first.terms[0]!.text,
        message: `"${first.terms[0]!.text}" has the same translation in ${others[0]!.id}; deduplicate() makes one of them`,
      });
}
