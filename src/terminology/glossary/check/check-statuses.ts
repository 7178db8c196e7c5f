import type { Concept, GlossaryTerm } from '../glossary';
import { primaryLanguage } from '../language';
import { isUsable, termKey } from '../term-key';
import { byKey, type CheckInput } from './finding';

/** Checks that preferred, deprecated and forbidden terms do not contradict each other. */
export function checkStatuses({ glossary: { concepts }, report }: CheckInput): void {
  const usable = byKey(concepts, ({ terms }) => terms.filter(({ status }) => status === 'preferred').map(termKey));
  for (const concept of concepts) {
    for (const [language, terms] of byLanguage(concept)) {
      const preferred = terms.filter(({ status }) => status === 'preferred');
      if (preferred.length > 1)
        report({
          check: 'several-preferred',
          severity: 'warning',
          concept: concept.id,
          language,
          message: `several terms are preferred: ${preferred.map(({ text }) => text).join(', ')}`,
        });
      if (!terms.some(isUsable))
        report({
          check: 'no-replacement',
          severity: 'warning',
          concept: concept.id,
          language,
          term: terms[0]!.text,
          message: `"${terms[0]!.text}" is ${terms[0]!.status} and no other term stands for it`,
        });
    }
    for (const term of concept.terms)
      if (!isUsable(term)) {
        const others = (usable.get(termKey(term)) ?? []).filter((other) => other !== concept);
        const [first] = others;
        if (first !== undefined)
          report({
            check: 'status-conflict',
            severity: term.status === 'forbidden' ? 'error' : 'warning',
            concept: concept.id,
            others: others.map(({ id }) => id),
            language: term.language,
            term: term.text,
            message: `"${term.text}" is ${term.status} here and preferred in ${first.id}`,
          });
      }
  }
}

function byLanguage({ terms }: Concept): ReadonlyMap<string, readonly GlossaryTerm[]> {
  const languages = new Map<string, GlossaryTerm[]>();
  for (const term of terms) {
    const language = primaryLanguage(term.language);
    const known = languages.get(language);
    if (known) known.push(term);
    else languages.set(language, [term]);
  }
  return languages;
}
