import type { Token } from '../../model';
import type { Span } from '../../text';
import { lastBefore, textOf, type SentenceView } from './sentence-view';
import { CLAUSE_VERBS, DOING_VERBS, LEADING, MEASURED_VERBS, TAKING_VERBS, WHOLE_AREAS } from './vocabulary';

/** What a word does to a noun phrase: goes into it, joins two, depends on its neighbours, or ends it. */
export type Role = 'noun' | 'modifier' | 'verb' | 'adverb' | 'doing' | 'join' | 'quote' | 'stop';

export const OPENING = new Set(['“', '《', '(', '‘', '〈']);
export const CLOSING = new Set(['”', '》', ')', '’', '〉']);
const JOINS = new Set(['、', '和', '与', '及', '以及', '暨', '或']);
// jieba's tags of what ends a phrase: adverbs, prepositions, pronouns, particles, conjunctions
const STOP_TAGS = /^(?:[dpruyeoc]|df|dg|pba|pbei|rr|rz|ry|uj|ul|ud|ug|uv|uz)$/;
const VERB_TAGS = /^(?:v|vd|vi|vg|vq|vl)$/;
// … and of what may stand inside one without being its head
const MODIFIER_TAGS = /^[abfkhmqzt]/;

/** The role of a word by itself; the vocabulary wins over the tagger. */
export function roleOf(view: SentenceView, token: Token): Role {
  const word = textOf(view, token);
  if (JOINS.has(word)) return 'join';
  if (OPENING.has(word) || CLOSING.has(word)) return 'quote';
  if (!/[\p{L}\p{N}]/u.test(word)) return /^[·+-]$/.test(word) ? 'modifier' : 'stop';
  if (MEASURED_VERBS.has(word)) return 'noun';
  if (DOING_VERBS.has(word)) return 'doing';
  if (CLAUSE_VERBS.has(word) || (word.length === 4 && CLAUSE_VERBS.has(word.slice(2)))) return 'stop';
  const tag = token.pos ?? 'n';
  if (VERB_TAGS.test(tag)) return 'verb';
  // Taggers call names adverbs at times: 大连/d, 高速/d
  if (tag === 'd' && word.length > 1 && !LEADING.has(word)) return 'adverb';
  if (STOP_TAGS.test(tag)) return 'stop';
  return MODIFIER_TAGS.test(tag) ? 'modifier' : 'noun';
}

/**
 * The role of a word read from right to left: 服务 behind a noun belongs to its phrase (社区服务中心), else it is the verb.
 *
 * @param isSubject Whether a verb follows the phrase, so that a doing at its head is part of it: 生产事故下降5%.
 */
export function roleBefore(view: SentenceView, index: number, limit: number, isSubject: boolean): Role {
  const token = view.tokens[index]!;
  const role = roleOf(view, token);
  if (role === 'adverb') return isNamed(view, token) ? 'noun' : 'stop';
  if (role !== 'doing') return role;
  const before = view.tokens[index - 1];
  if (!before || before.start < limit) return isSubject ? 'noun' : 'stop';
  const word = textOf(view, before);
  if (isSubject && (JOINS.has(word) || WHOLE_AREAS.has(word))) return 'noun';
  const behind = view.tokens[index + 1];
  // 安置房: too short to be an object
  if (behind && behind.end - behind.start === 1 && roleOf(view, behind) === 'noun') return 'noun';
  if (TAKING_VERBS.has(word)) return 'noun';
  if (WHOLE_AREAS.has(word) || LEADING.has(word) || endsActor(view, before.end)) return 'stop';
  if (/^(?:[ad]|ad|vd)$/.test(before.pos ?? '')) return 'stop';
  return ['noun', 'modifier', 'verb'].includes(roleBefore(view, index - 1, limit, false)) ? 'noun' : 'stop';
}

/** Whether the word with an index goes on with a noun phrase. */
export function isNominalAt(view: SentenceView, index: number, limit: number): boolean {
  const token = view.tokens[index];
  if (token === undefined || token.start >= limit) return false;
  const role = roleOf(view, token);
  return role === 'noun' || role === 'modifier' || role === 'doing' || (role === 'verb' && token.end - token.start > 1);
}

// Short verbs that govern a clause or a phrase, never a single noun inside a name
const GOVERNING = new Set('是有把被将让使令给由从到至达约仅只近已也又再还都均皆共总每占居列分按就以于即称叫如');

/** A short verb with a short object before more nouns, one name together: 援疆资金, 引才基地, 办件量. */
export function isCompound(view: SentenceView, index: number, limit: number): boolean {
  const [verb, object, behind] = view.tokens.slice(index, index + 3);
  if (!verb || !object || !behind || behind.end > limit || behind.start !== object.end) return false;
  const isShort = verb.end - verb.start === 1 && object.end - object.start === 1 && object.start === verb.end;
  if (!isShort || GOVERNING.has(textOf(view, verb)) || !CLAUSE_VERBS.has(textOf(view, verb))) return false;
  return roleOf(view, object) === 'noun' && ['noun', 'verb', 'modifier'].includes(roleOf(view, behind));
}

/** Whether an organ or a person ends here, whose verb then follows: 全国人大常委会审议法律议案. */
function endsActor(view: SentenceView, offset: number): boolean {
  const entity = view.entities[lastBefore(view.entities, offset)];
  return entity !== undefined && entity.end === offset && (entity.kind === 'agency' || entity.kind === 'person');
}

/** Whether a word lies in a name. */
function isNamed(view: SentenceView, token: Span): boolean {
  const entity = view.entities[lastBefore(view.entities, token.end)];
  return entity !== undefined && token.end <= entity.end;
}
