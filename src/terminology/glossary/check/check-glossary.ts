import type { Glossary } from '../glossary';
import { primaryLanguage } from '../language';
import { checkAmbiguity } from './check-ambiguity';
import { checkNearDuplicates } from './check-near-duplicates';
import { checkNumbers } from './check-numbers';
import { checkStatuses } from './check-statuses';
import { checkTerm } from './check-term';
import { checkTranslations } from './check-translations';
import type { GlossaryCheck, GlossaryFinding } from './finding';

export interface CheckGlossaryOptions {
  /** The language translated into; the commonest beside the source language by default. */
  readonly targetLanguage?: string;
  /** Checks to leave out. */
  readonly except?: readonly GlossaryCheck[];
}

/**
 * Looks for what makes a glossary mislead its readers and tools: repeated and ambiguous entries, missing translations,
 * statuses that contradict each other, numbers that differ between the languages, and slips of typing.
 *
 * Findings stand in the order of the concepts, those of the whole glossary with the first concept they concern.
 *
 * @example
 * checkGlossary(glossary).filter(({ severity }) => severity !== 'info');
 */
export function checkGlossary(
  glossary: Glossary,
  { targetLanguage = commonestTarget(glossary), except = [] }: CheckGlossaryOptions = {},
): readonly GlossaryFinding[] {
  const findings: GlossaryFinding[] = [];
  const input = { glossary, targetLanguage, report: (finding: GlossaryFinding) => void findings.push(finding) };
  for (const concept of glossary.concepts) for (const term of concept.terms) checkTerm(concept, term, input.report);
  for (const check of [checkStatuses, checkTranslations, checkNumbers, checkAmbiguity, checkNearDuplicates])
    check(input);
  const places = new Map(glossary.concepts.map(({ id }, index) => [id, index]));
  return findings
    .filter(({ check }) => !except.includes(check))
    .sort((a, b) => places.get(a.concept)! - places.get(b.concept)!);
}

function commonestTarget({ concepts, sourceLanguage }: Glossary): string | undefined {
  const counts = new Map<string, number>();
  for (const { terms } of concepts)
    for (const language of new Set(terms.map((term) => primaryLanguage(term.language))))
      if (language !== primaryLanguage(sourceLanguage)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
