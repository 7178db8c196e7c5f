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
  award: ['place'],
  slogan: ['place', 'person'],
  indicator: [],
};

/** Of two readings of equal length the more specific ground stands: an entry of a dictionary before a rule. */
const RANK: Readonly<Partial<Record<EntityKind, number>>> = {
  document: 6,
  event: 5,
  award: 4,
  agency: 3,
  organization: 3,
  slogan: 2,
  project: 2,
  facility: 1,
};

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
  if (ground === 'place.list') return 4;
  return (isEntry(ground) ? 10 : 0) + (RANK[kind] ?? 0);
}

/** An entry of a dictionary (agencies:国务院), not a rule (facility.place:中心). */
function isEntry(ground: string): boolean {
  return /^\w+:/.test(ground);
}

function compatible(standing: Candidate, candidate: Candidate): boolean {
  if (!overlaps(standing, candidate)) return true;
  if (!contains(standing, candidate)) return false;
  if (standing.start === candidate.start && standing.end === candidate.end) return false;
  // 中国 in 中国共产党, 中国特色社会主义 is part of the label.
  if (candidate.ground === 'places:中国' && isEntry(standing.ground)) return false;
  // 马克思 in 马克思主义 names a doctrine, 习近平 in 习近平经济思想 whose thought it is.
  if (candidate.kind === 'person' && standing.kind === 'slogan' && /主义$/.test(standing.ground)) return false;
  if (standing.kind === 'event' && candidate.kind === 'agency') return opensMeeting(standing, candidate);
  return INSIDE[standing.kind]?.includes(candidate.kind) ?? false;
}

/** 区委|全会 is the committee's; in 第一届全国人民代表大会第一次会议 the organ is part of the label. */
function opensMeeting(event: Candidate, agency: Candidate): boolean {
  return agency.start === event.start && event.end - agency.end <= 4;
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
