import type { Glossary } from '../glossary';
import { commonestTarget } from '../commonest-target';
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
