import type { Concept, GlossaryTerm } from '../glossary/glossary';
import type { FormatLosses } from './format-losses';

/** The terms that a translator may use, for formats without a status: their readers would offer the others too. */
export function usableTerms({ id, terms }: Concept, losses: FormatLosses): readonly GlossaryTerm[] {
  const usable = terms.filter(({ status }) => status !== 'deprecated' && status !== 'forbidden');
  if (usable.length < terms.length)
    losses.add('terms', 'deprecated and forbidden terms are left out, since tools would offer them', id);
  return usable;
}
