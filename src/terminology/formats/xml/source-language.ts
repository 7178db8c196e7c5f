import type { Concept, Glossary } from '../../glossary/glossary';
import type { FormatLosses } from '../format-losses';
import { canonicalLanguage, sameLanguage } from '../../glossary/language';

/**
 * The language that a file's terms are translated from: the one it names if it has terms of it, else that of its first
 * term. TBX names the language of the file, which most tools set to that of the source terms, and some to English always.
 */
export function sourceLanguageOf(named: string | undefined, concepts: readonly Concept[]): string {
  const first = concepts[0]?.terms[0]?.language;
  // TMX says "*all*" where each unit has its own.
  const language = canonicalLanguage(named?.trim() ?? '');
  if (language === undefined) return first ?? 'und';
  return hasTermsIn(language, concepts) ? language : (first ?? language);
}

/** Logs where the rule above will take another language for the source. */
export function loseUnusedSource({ sourceLanguage, concepts }: Glossary, losses: FormatLosses): void {
  if (concepts.length > 0 && !hasTermsIn(sourceLanguage, concepts))
    losses.add('sourceLanguage', 'no term is in it, so that readers take it to be another', sourceLanguage);
}

function hasTermsIn(language: string, concepts: readonly Concept[]): boolean {
  return concepts.some(({ terms }) => terms.some((term) => sameLanguage(term.language, language)));
}
