import type { GlossaryFinding } from './finding';
import type { FindingRow } from './finding-columns';

/**
 * Flattens findings into rows under `FINDING_COLUMNS`.
 *
 * @param file What the glossary is called, where the findings of several stand in one table.
 *
 * @example
 * toDelimited(findingTable(checkGlossary(glossary)), FINDING_COLUMNS);
 */
export function findingTable(findings: readonly GlossaryFinding[], file = ''): FindingRow[] {
  return findings.map(({ severity, check, concept, others = [], language = '', term = '', message }) => ({
    file,
    severity,
    check,
    concept,
    others: others.join(' | '),
    language,
    term,
    message,
  }));
}
