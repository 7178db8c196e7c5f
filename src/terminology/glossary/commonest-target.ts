import type { Glossary } from './glossary';
import { primaryLanguage, sameLanguage } from './language';

/** The language that most concepts are translated into, by the tag that it most often has; undefined where none is. */
export function commonestTarget({ concepts, sourceLanguage }: Glossary): string | undefined {
  const targets = concepts.map(({ terms }) =>
    terms.map(({ language }) => language).filter((tag) => !sameLanguage(tag, sourceLanguage)),
  );
  const language = commonest(targets.map((tags) => tags.map(primaryLanguage)));
  return language && commonest(targets.map((tags) => tags.filter((tag) => sameLanguage(tag, language))));
}

/** What stands in most of the lists; of equally common ones the first. */
function commonest(lists: readonly (readonly string[])[]): string | undefined {
  const counts = new Map<string, number>();
  for (const list of lists) for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
