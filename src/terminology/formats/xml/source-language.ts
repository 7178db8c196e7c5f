import type { Concept } from '../../glossary/glossary';
import { canonicalLanguage, sameLanguage } from './language-tags';

/**
 * The language that a file's terms are translated from: the one it names if it has terms of it, else that of its first
 * term. TBX names the language of the file, which most tools set to that of the source terms, and some to English always.
 */
export function sourceLanguageOf(named: string | undefined, concepts: readonly Concept[]): string {
  const first = concepts[0]?.terms[0]?.language;
  if (named === undefined || named.trim() === '' || named === '*all*') return first ?? 'und';
  const language = canonicalLanguage(named);
  const hasTerms = concepts.some(({ terms }) => terms.some((term) => sameLanguage(term.language, language)));
  return hasTerms ? language : (first ?? language);
}
