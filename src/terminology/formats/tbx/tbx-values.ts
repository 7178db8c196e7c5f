import type { PartOfSpeech, TermStatus } from '../../glossary/glossary';

/** How TBX-Basic names a status; it has no name for a forbidden term (pontoon#4544). */
export const STATUS_NAMES: Readonly<Record<Exclude<TermStatus, 'forbidden'>, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
};

// deprecatedTerm-admn-sts, deprecatedTerm → deprecated
const STATUS_SUFFIX = / ?term(?:-admn-sts)?$/;

/** What tools write for a status; Weblate: forbidden, obsolete; MultiTerm: free words. */
const STATUSES: ReadonlyMap<string, TermStatus> = new Map([
  ...(['preferred', 'approved', 'recommended', 'standardized', 'legal', 'regulated'] as const).map(
    (name) => [name, 'preferred'] as const,
  ),
  ...(['admitted', 'accepted', 'allowed'] as const).map((name) => [name, 'admitted'] as const),
  ...(['deprecated', 'superseded', 'obsolete', 'not recommended'] as const).map(
    (name) => [name, 'deprecated'] as const,
  ),
  ...(['forbidden', 'prohibited'] as const).map((name) => [name, 'forbidden'] as const),
]);

export interface ReadStatus {
  readonly status: TermStatus;
  /** False where the file says more than the model holds: superseded, legal. */
  readonly exact: boolean;
}

/** Reads a status as tools write it; undefined where it is none. */
export function readStatus(value: string): ReadStatus | undefined {
  const name = value.toLowerCase().replace(STATUS_SUFFIX, '');
  const status = STATUSES.get(name);
  return status && { status, exact: name === status };
}

const PARTS_OF_SPEECH: ReadonlyMap<string, PartOfSpeech> = new Map(
  (['noun', 'verb', 'adjective', 'adverb', 'other'] as const).map((name) => [name, name]),
);

/** Reads a part of speech; undefined where TBX-Basic has no such one ("noun phrase"). */
export function readPartOfSpeech(value: string): PartOfSpeech | undefined {
  return PARTS_OF_SPEECH.get(value.toLowerCase());
}
