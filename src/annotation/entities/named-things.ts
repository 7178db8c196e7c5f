import { batchLength } from './batch';
import type { Candidate, EntityKind, Recogniser } from './candidate';
import type { Cues } from './cues';
import { evidence, type Phrase } from './evidence';
import { leftBorder } from './noun-phrase';
import type { Reading } from './reading';
import { isUnderWay } from './site-state';
import type { Suffix, Suffixes } from './suffixes';

// 机场|群, 中心|化, 平台|型: the ending goes on
const CONTINUES = /[群级型化性式圈链论馆]/;

const KINDS: ReadonlySet<EntityKind> = new Set(['organization', 'facility', 'project', 'place', 'event', 'award']);
/** Kinds that a neighbour in a list vouches for: X大厦、Y大厦 are both names where one is. */
const LISTED: ReadonlySet<EntityKind> = new Set(['organization', 'facility', 'project']);

/**
 * Finds names by their ending: walks from the ending to the left border of its phrase, and keeps the phrase where
 * something in it, or beside it, names and does not only describe.
 */
export function namedThings(suffixes: Suffixes, cues: Cues): Recogniser {
  return function* (reading, found) {
    const places = placesByStart(found);
    const doubtful: Candidate[] = [];
    const sure = new Map<number, Candidate>();
    for (const token of reading.tokens) {
      // 经验交流会|上: the engine joins the event's ending to what follows.
      const isJoined = token.end - token.start === 2 && reading.text.startsWith('会上', token.start);
      const end = isJoined ? token.end - 1 : token.end;
      const endings = suffixes.endingsAt(reading.text, end, KINDS);
      if (endings.length === 0 || CONTINUES.test(reading.after(end, 1))) continue;
      for (const suffix of endings) {
        if (suffix.strength === 'never' || isPartOf(suffix, endings[0]!)) continue;
        const whole = phraseOf(reading, end, suffix.form, cues, places);
        const phrase = whole && NATIONWIDE.has(suffix.kind) ? whole : whole && withoutScope(reading, whole, cues);
        if (phrase === undefined || (suffix.kind === 'place' && isSeveralPlaces(phrase, places))) continue;
        const ground = evidence(reading, phrase, suffix, cues);
        const candidate = named(reading, phrase, suffix, ground ?? 'list');
        if (ground === undefined) doubtful.push(candidate);
        else {
          if (LISTED.has(candidate.kind)) sure.set(candidate.start, candidate).set(candidate.end, candidate);
          yield candidate;
        }
      }
    }
    yield* vouchedFor(reading, doubtful, sure);
  };
}

/** Kinds whose names say that they are the nation's: 全国文明城市; of others it says how many there are. */
const NATIONWIDE: ReadonlySet<EntityKind> = new Set(['event', 'award', 'place']);
const SCOPE = new Set(['全国', '全球', '世界', '国家级', '省级', '亚洲']);

/** 全国|首个|云锦实验室: of how many it is one stays outside the name of a site or an organization. */
function withoutScope(reading: Reading, phrase: Phrase, cues: Cues): Phrase | undefined {
  let first = reading.tokenAfter(phrase.start);
  if (first === undefined || !SCOPE.has(reading.word(first))) return phrase;
  do first = reading.tokenAfter(first.end);
  while (first !== undefined && cues.get('either')!.has(reading.word(first)));
  if (first === undefined || first.start >= phrase.ending) return undefined;
  return { start: first.start, end: phrase.end, ending: phrase.ending };
}

/** 工厂 is no 厂; but what is no honour (示范|基地) may be a site. */
function isPartOf(suffix: Suffix, longest: Suffix): boolean {
  return suffix.form.length < longest.form.length && longest.kind !== 'award' && longest.kind !== 'event';
}

/** 东北|松辽盆地: two places that the dictionary knows are no third. */
function isSeveralPlaces({ start, end }: Phrase, places: ReadonlyMap<number, number>): boolean {
  let hops = 0;
  let at = start;
  for (let next = places.get(at); next !== undefined && next <= end; next = places.get(at)) {
    at = next;
    hops++;
  }
  return at === end && hops > 1;
}

/** The places that were found, by where they begin. */
export function placesByStart(found: readonly Candidate[]): ReadonlyMap<number, number> {
  return new Map(found.filter(({ kind }) => kind === 'place').map((place) => [place.start, place.end]));
}

function phraseOf(
  reading: Reading,
  end: number,
  form: string,
  cues: Cues,
  places: ReadonlyMap<number, number>,
): Phrase | undefined {
  const ending = end - form.length;
  let word = ending;
  while (word > 0 && ending - word < 8 && !reading.isBorder(word)) word--;
  const start = behindVerb(reading, leftBorder(reading, word, cues, places), ending, places);
  if (start >= ending || reading.cutsQuotation({ start, end })) return undefined;
  let place: number | undefined;
  for (let next = places.get(start); next !== undefined && next <= ending; next = places.get(next)) place = next;
  // 成都|建设|国际消费中心: who builds is no part of the name.
  const verb = place === undefined ? undefined : reading.tokenAfter(place);
  if (verb !== undefined && cues.get('builds')!.has(reading.word(verb)))
    return verb.end < ending ? { start: verb.end, end, ending } : undefined;
  return { start, end, ending, ...(place === undefined ? {} : { place }) };
}

/** 做强|石家庄国际陆港: a place behind a verb that opens the phrase begins the name. */
function behindVerb(reading: Reading, start: number, ending: number, places: ReadonlyMap<number, number>): number {
  if (places.has(start)) return start;
  for (const token of reading.tokensIn({ start, end: ending })) {
    if (!/^[vadl]/.test(token.pos ?? '')) return start;
    if (places.has(token.end)) return token.end;
  }
  return start;
}

function named(reading: Reading, { start, end }: Phrase, suffix: Suffix, ground: string): Candidate {
  const shared = { start, end, ground: `${suffix.kind}.${ground}:${suffix.form}` };
  switch (suffix.kind) {
    case 'organization':
      return { ...shared, kind: 'organization', sort: suffix.sort as 'company' };
    case 'facility':
      return { ...shared, kind: isUnderWay(reading, { start, end }) ? 'project' : 'facility' };
    case 'award':
      // 全国首批|…试点城市: the batch stays outside.
      return { ...shared, start: start + batchLength(reading.text.slice(start, end)), kind: 'award' };
    default:
      return { ...shared, kind: suffix.kind as 'project' };
  }
}

// 、 or 和 between members of a list
const LIST_MARK = /^[、和及与]$/;
/** How long a phrase must be that a neighbour vouches for; shorter where both end alike: 云锦集团、果业集团. */
const FEWEST_UNITS = 5;
const FEWEST_ALIKE = 4;

/** Takes a phrase that only describes for a name where its neighbour in a list is one, or it is one elsewhere in the text. */
function* vouchedFor(
  reading: Reading,
  doubtful: readonly Candidate[],
  sure: Map<number, Candidate>,
): Generator<Candidate> {
  const texts = new Set([...sure.values()].map((candidate) => reading.slice(candidate)));
  for (const direction of [doubtful, [...doubtful].reverse()])
    for (const candidate of direction) {
      const { start, end, kind } = candidate;
      if (!LISTED.has(kind) || end - start < FEWEST_ALIKE) continue;
      const neighbours = [
        LIST_MARK.test(reading.text[end] ?? '') ? sure.get(end + 1) : undefined,
        LIST_MARK.test(reading.text[start - 1] ?? '') ? sure.get(start - 1) : undefined,
      ];
      const long = end - start >= FEWEST_UNITS;
      const joined = neighbours.some(
        (each) => each !== undefined && (long || (kind === 'organization' && endingOf(each) === endingOf(candidate))),
      );
      const named = joined || (long && texts.has(reading.slice(candidate)));
      if (!named || (sure.has(start) && sure.has(end))) continue;
      sure.set(start, candidate).set(end, candidate);
      yield candidate;
    }
}

/** The ending that the ground names: 集团 of organization.coined:集团. */
function endingOf({ ground }: Candidate): string | undefined {
  return ground.split(':')[1];
}
