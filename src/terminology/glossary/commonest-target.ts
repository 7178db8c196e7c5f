import type { Glossary } from './glossary';
import { primaryLanguage } from './language';

/** The language that most concepts are translated into; undefined where none is. */
export function commonestTarget({ concepts, sourceLanguage }: Glossary): string | undefined {
  const counts = new Map<string, number>();
  for (const { terms } of concepts)
    for (const language of new Set(terms.map((term) => primaryLanguage(term.language))))
      if (language !== primaryLanguage(sourceLanguage)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
