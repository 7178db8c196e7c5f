import type { GlossaryTerm } from '../../glossary/glossary';
import { isUsable } from '../../glossary/term-key';

/** The kinds of labels, in the order in which a concept's labels are written and read. */
export const LABELS = ['prefLabel', 'altLabel', 'hiddenLabel'] as const;
export type Label = (typeof LABELS)[number];

/** The status that a label stands for; a term of another status says so beside it. */
export const LABEL_STATUS = { prefLabel: 'preferred', altLabel: 'admitted', hiddenLabel: 'deprecated' } as const;

/**
 * The label of each term: one preferred label a language, as SKOS demands; what must not be written is hidden, so that
 * it is found and not shown.
 */
export function labelsOf(terms: readonly GlossaryTerm[]): readonly Label[] {
  const preferred = new Map<string, GlossaryTerm>();
  for (const wanted of ['preferred', undefined])
    for (const term of terms)
      if ((term.status === wanted || (wanted === undefined && isUsable(term))) && !preferred.has(term.language))
        preferred.set(term.language, term);
  return terms.map((term) =>
    preferred.get(term.language) === term ? 'prefLabel' : isUsable(term) ? 'altLabel' : 'hiddenLabel',
  );
}
