import type { Concept, Glossary } from '../glossary';

/** error: wrong whatever was meant; warning: wrong as a rule; info: worth a look. */
export type FindingSeverity = 'error' | 'warning' | 'info';

export const GLOSSARY_CHECKS = [
  'duplicate-term',
  'duplicate-concept',
  'ambiguous-source',
  'shared-translation',
  'missing-translation',
  'identical-translation',
  'several-preferred',
  'status-conflict',
  'no-replacement',
  'number-mismatch',
  'spacing',
  'invisible-character',
  'width',
  'brackets',
  'wrong-script',
  'full-stop',
  'case-variant',
  'near-duplicate',
] as const;

export type GlossaryCheck = (typeof GLOSSARY_CHECKS)[number];

/** Something in a glossary that somebody should look at. */
export interface GlossaryFinding {
  readonly check: GlossaryCheck;
  readonly severity: FindingSeverity;
  /** Id of the concept. */
  readonly concept: string;
  /** Ids of the other concepts that have part in it. */
  readonly others?: readonly string[];
  readonly language?: string;
  readonly term?: string;
  readonly message: string;
}

/** What a check is handed: the glossary and where its findings go. */
export interface CheckInput {
  readonly glossary: Glossary;
  /** The language translated into: what `missing-translation` and `number-mismatch` look at. */
  readonly targetLanguage: string | undefined;
  report(finding: GlossaryFinding): void;
}

/** Concepts by a key, in the order in which they have it, each once a key. */
export function byKey(
  concepts: readonly Concept[],
  keysOf: (concept: Concept) => Iterable<string>,
): ReadonlyMap<string, readonly Concept[]> {
  const owners = new Map<string, Concept[]>();
  for (const concept of concepts)
    for (const key of new Set(keysOf(concept))) {
      const known = owners.get(key);
      if (known) known.push(concept);
      else owners.set(key, [concept]);
    }
  return owners;
}
