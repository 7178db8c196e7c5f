import { contains, overlaps } from '../../text';
import type { Candidate, EntityKind } from './candidate';

/**
 * Which kind may stand inside which, as a name that still refers: the seat in an agency's name, the coined part of a
 * project's. Everything else inside a longer name is part of its label.
 */
const INSIDE: Readonly<Partial<Record<EntityKind, readonly EntityKind[]>>> = {
  agency: ['place'],
  organization: ['place', 'slogan'],
  facility: ['place', 'slogan', 'organization'],
  project: ['place', 'slogan', 'organization', 'facility'],
  document: ['place', 'agency', 'slogan', 'person'],
  event: ['place', 'agency', 'slogan'],
  award: ['place', 'slogan', 'document'],
  slogan: ['place', 'person'],
  indicator: [],
};

/** Of two readings of equal length the more specific ground stands: an entry of a dictionary before a rule. */
const RANK: Readonly<Record<string, number>> = { document: 5, event: 4, award: 3, agency: 3, slogan: 2, project: 2, facility: 1 };

/**
 * Settles which candidates stand: the longest first, of equal ones the more specific ground, then the rarer kind.
 * What crosses one that stands falls; what lies inside one stands only where its kind may (above).
 */
export function resolve(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || rank(b) - rank(a) || a.start - b.start,
  );
  const settled: Candidate[] = [];
  const byStart = new Buckets();
  for (const candidate of ordered) {
    if (byStart.near(candidate).every((standing) => compatible(standing, candidate))) {
      settled.push(candidate);
      byStart.add(candidate);
    }
  }
  return settled.sort((a, b) => a.start - b.start || b.end - a.end);
}

function rank({ ground, kind }: Candidate): number {
  return (ground.includes(':') && !/^\w+\.\w+:/.test(ground) ? 10 : 0) + (RANK[kind] ?? 0);
}

function compatible(standing: Candidate, candidate: Candidate): boolean {
  if (!overlaps(standing, candidate)) return true;
  if (!contains(standing, candidate)) return false;
  if (standing.start === candidate.start && standing.end === candidate.end) return false;
  return INSIDE[standing.kind]?.includes(candidate.kind) ?? false;
}

const WIDTH = 64;

/** The settled candidates by stretches of the text, so that only neighbours are compared. */
class Buckets {
  readonly #buckets = new Map<number, Candidate[]>();

  add(candidate: Candidate): void {
    for (const key of keys(candidate)) {
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(candidate);
      else this.#buckets.set(key, [candidate]);
    }
  }

  near(candidate: Candidate): Candidate[] {
    return keys(candidate).flatMap((key) => this.#buckets.get(key) ?? []);
  }
}

function keys({ start, end }: Candidate): number[] {
  const first = Math.floor(start / WIDTH);
  return Array.from({ length: Math.floor((end - 1) / WIDTH) - first + 1 }, (_, index) => first + index);
}
