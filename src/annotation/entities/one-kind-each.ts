import type { Candidate } from './candidate';

/**
 * Gives one entity one kind throughout a text: what is a facility in one place is no project in another.
 *
 * The state of a site is read from the words around each mention; the mention that shows it in use decides.
 */
export function oneKindEach(candidates: readonly Candidate[], text: string): Candidate[] {
  const facilities = new Set(
    candidates.filter(({ kind }) => kind === 'facility').map(({ start, end }) => text.slice(start, end)),
  );
  return candidates.map((candidate) =>
    candidate.kind === 'project' && facilities.has(text.slice(candidate.start, candidate.end))
      ? { ...candidate, kind: 'facility' }
      : candidate,
  );
}
