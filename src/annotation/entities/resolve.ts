import { contains, overlaps, type Span } from '../../text';
import { SpanBuckets } from '../span-buckets';
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
  indicator: ['slogan'],
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

/** An entity that a component before this one wrote: a user's own. */
export type Given = Span & { readonly kind: EntityKind };

/**
 * Settles which candidates stand: the longest first, of equal ones the more specific ground, then the rarer kind.
 * What crosses one that stands falls; what lies inside one stands only where its kind may (above).
 *
 * What users gave stands before all: a candidate of the same span falls, too, and a longer one stands around it.
 */
export function resolve(candidates: readonly Candidate[], given: readonly Given[] = []): Candidate[] {
  const users = new SpanBuckets(given);
  const free = candidates.filter((candidate) => users.overlapping(candidate).every((user) => bears(user, candidate)));
  const ordered = free.sort((a, b) => b.end - b.start - (a.end - a.start) || rank(b) - rank(a) || a.start - b.start);
  const settled: Candidate[] = [];
  const byStart = new SpanBuckets<Candidate>();
  for (const candidate of ordered) {
    if (byStart.overlapping(candidate).every((standing) => compatible(standing, candidate))) {
      settled.push(candidate);
      byStart.add(candidate);
    }
  }
  return settled.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a user's entity bears a candidate beside it; inside one with a label of the user's own all may stand. */
function bears(user: Given, candidate: Candidate): boolean {
  if (contains(candidate, user)) return !contains(user, candidate);
  if (!contains(user, candidate)) return false;
  return user.kind === 'custom' || (INSIDE[user.kind]?.includes(candidate.kind) ?? false);
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
  // 乌|东德|水电站: within a known name only what opens it is a place.
  if (candidate.kind === 'place' && standing.ground.startsWith('names:') && candidate.start !== standing.start)
    return false;
  if (standing.kind === 'event' && candidate.kind === 'agency') return opensMeeting(standing, candidate);
  if (standing.kind === 'project' && candidate.kind === 'facility' && isWholeWork(standing, candidate)) return false;
  return INSIDE[standing.kind]?.includes(candidate.kind) ?? false;
}

/** 青禾水库|工程 is the reservoir itself; 青禾机场|改扩建工程 is work at an airport in use. */
function isWholeWork(project: Candidate, inner: Candidate): boolean {
  return inner.start === project.start && project.end - inner.end <= 2;
}

/** 区委|全会 is the committee's; in 第一届全国人民代表大会第一次会议 the organ is part of the label. */
function opensMeeting(event: Candidate, agency: Candidate): boolean {
  return agency.start === event.start && event.end - agency.end <= 4;
}
