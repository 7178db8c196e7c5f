import type { Token } from '../../model';
import type { Span } from '../../text';
import { firstNotBefore, lastBefore, textOf, type SentenceView } from './sentence-view';
import { CLASSIFIER_HEADS, CLAUSE_VERBS, DOING_VERBS, LEADING, MEASURED_VERBS, NEWLY, TAKING_VERBS, WHOLE_AREAS } from './vocabulary';

/** A noun phrase found beside a quantity. */
export interface NounPhrase extends Span {
  /** Its members where it is coordinated (办结率、见面率): at least one. */
  readonly members: readonly Span[];
  /** The same, divided only by 、: 软件和信息服务业、租赁和商务服务业 are two. */
  readonly groups: readonly Span[];
  /** The verb directly before it, if any (拆除违法建设 → 拆除). */
  readonly verb?: string;
  /** False where it begins with a verb, so that it may be a predicate (上市公司). */
  readonly nominal: boolean;
  /** A relational noun with what it relates (X占Y比重): no shorter name may stand for it. */
  readonly complete?: boolean;
}

/** Longer phrases are no names of things counted; the bound keeps the work linear. */
const LONGEST_PHRASE = 40;

type Role = 'noun' | 'verb' | 'doing' | 'join' | 'quote' | 'modifier' | 'stop';

const JOINS = new Set(['、', '和', '与', '及', '以及', '暨', '或']);
const OPENING = new Set(['“', '《', '(', '‘', '〈']);
const CLOSING = new Set(['”', '》', ')', '’', '〉']);
// jieba's tags of what ends a phrase: adverbs, prepositions, pronouns, particles, numerals
const STOP_TAGS = /^(?:d|df|dg|p|pba|pbei|r|rr|rz|ry|u|uj|ul|ud|ug|uv|uz|y|e|o)$/;
const VERB_TAGS = /^(?:v|vd|vi|vg|vq|vl)$/;

function roleOf(view: SentenceView, token: Token): Role {
  const word = textOf(view, token);
  if (JOINS.has(word)) return 'join';
  if (OPENING.has(word) || CLOSING.has(word)) return 'quote';
  if (!/[\p{L}\p{N}]/u.test(word)) return word === '·' || word === '-' || word === '+' ? 'modifier' : 'stop';
  if (MEASURED_VERBS.has(word)) return 'noun';
  if (DOING_VERBS.has(word)) return 'doing';
  if (CLAUSE_VERBS.has(word) || (word.length === 4 && CLAUSE_VERBS.has(word.slice(2)))) return 'stop';
  const tag = token.pos ?? 'n';
  if (VERB_TAGS.test(tag)) return 'verb';
  if (STOP_TAGS.test(tag) || tag === 'c') return isNameLike(word) ? 'noun' : 'stop';
  if (/^(?:a|b|f|k|h|m|q|z|ag|ad|t|tg)/.test(tag)) return 'modifier';
  return 'noun';
}

/** The role of a word read from right to left: 服务 behind a noun belongs to its phrase (社区服务中心), else it is the verb. */
function resolved(view: SentenceView, index: number, limit: number, isSubject = false): Role {
  const token = view.tokens[index]!;
  const role = roleOf(view, token);
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
  if (/^(?:ad|vd|d|a)$/.test(before.pos ?? '')) return 'stop';
  return ['noun', 'modifier', 'verb'].includes(resolved(view, index - 1, limit)) ? 'noun' : 'stop';
}

/** Whether an organ or a person ends here, whose verb then follows: 全国人大常委会审议法律议案. */
function endsActor(view: SentenceView, offset: number): boolean {
  const entity = view.entities[lastBefore(view.entities, offset)];
  return entity !== undefined && entity.end === offset && (entity.kind === 'agency' || entity.kind === 'person');
}

/** Words of two characters or more that a tagger calls adverbs although they name something (大连/d). */
function isNameLike(word: string): boolean {
  return word.length >= 2 && /[率额量数值费款金人员户家所]$/.test(word);
}

/**
 * The noun phrase that ends at an offset, read from right to left: it stops at verbs, 的, punctuation and quantities.
 *
 * @param isSubject Whether a verb follows it, so that a verb at the head of the clause belongs to it: 生产事故下降5%.
 */
export function phraseBefore(
  view: SentenceView,
  end: number,
  floor: number,
  isSubject = false,
): NounPhrase | undefined {
  const limit = Math.max(floor, end - LONGEST_PHRASE, quantityEndBefore(view, end));
  let i = lastBefore(view.tokens, end);
  let start = end;
  let verb: string | undefined;
  const joins: Span[] = [];
  let open = 0;
  for (; i >= 0; i--) {
    const token = view.tokens[i]!;
    if (token.start < limit || token.end > end) break;
    const role = resolved(view, i, limit, isSubject);
    const word = textOf(view, token);
    if (role === 'quote') {
      if (word === ')' && start < end) break;
      if (CLOSING.has(word)) open++;
      else if (open > 0) open--;
      else break;
      start = token.start;
      continue;
    }
    if (open > 0) {
      start = token.start;
      continue;
    }
    if (word === '投入' && start < end && !/^(?:强度|力度|产出|资金|总|规模)/.test(view.normal.slice(start, start + 2))) {
      verb = word;
      break;
    }
    if (role === 'join') {
      if (start === end) break;
      joins.push({ start: token.start, end: token.end });
      continue;
    }
    if (role === 'stop') {
      const before = i > 0 ? textOf(view, view.tokens[i - 1]!) : '';
      // 新发展私营企业: the verb behind 新 belongs to the name
      if (before === '新' && start < end && NEWLY.has(word)) {
        start = view.tokens[i - 1]!.start;
        continue;
      }
      if (CLAUSE_VERBS.has(word) || DOING_VERBS.has(word)) verb = word;
      break;
    }
    start = token.start;
  }
  if (open > 0 || start >= end || !hasHead(view, start, end)) return undefined;
  // 占全部企业的20%: the verb before a word like 全部
  const before = verb !== undefined && LEADING.has(verb) ? view.tokens[i - 1] : undefined;
  if (before && before.start >= limit && CLAUSE_VERBS.has(textOf(view, before))) verb = textOf(view, before);
  return trimmed(view, { start, end }, joins, verb);
}

/** A phrase ends with what can be counted or measured, not with an adjective or a word of place (用好, 前). */
function hasHead(view: SentenceView, start: number, end: number): boolean {
  const token = view.tokens[lastBefore(view.tokens, end)];
  if (token === undefined || /[轮批期届次]$/.test(view.normal.slice(start, end))) return false;
  return (token.start > start || token.end - token.start > 1 || !/^(?:a|m|q|f|d|ad|t)$/.test(token.pos ?? 'n'));
}

function quantityEndBefore(view: SentenceView, offset: number): number {
  const quantity = view.quantities[lastBefore(view.quantities, offset)];
  return quantity ? quantity.end : view.start;
}

/** Drops what opens the phrase without being part of it, and splits it at its joins. */
function trimmed(
  view: SentenceView,
  { start, end }: Span,
  joins: readonly Span[],
  verb: string | undefined,
): NounPhrase | undefined {
  for (let i = firstNotBefore(view.tokens, start); i < view.tokens.length; i++) {
    const token = view.tokens[i]!;
    if (token.start >= end) return undefined;
    const word = textOf(view, token);
    const next = view.tokens[i + 1];
    const last = next === undefined || next.start >= end;
    const role = roleOf(view, token);
    const drop =
      role === 'join' ||
      (!last && ((word.length > 1 && WHOLE_AREAS.has(word)) || (LEADING.has(word) && !(word === '新' && NEWLY.has(textOf(view, next)))))) ||
      (!last && word !== '新' && word.length === 1 && (role === 'verb' || /^[dzv]/.test(token.pos ?? '')) && isPredicate(word)) ||
      timeAt(view, token.start, end) !== undefined ||
      (!last && token.pos === 'f' && word.length === 1);
    if (!drop) break;
    start = timeAt(view, token.start, end)?.end ?? token.end;
  }
  if (start >= end) return undefined;
  const held = joins.toReversed().filter((join) => join.start > start);
  // 3亿斤新台阶、亩产: what directly follows another quantity is that one's
  const [join] = held;
  if (join && quantityEndBefore(view, start + 1) === start && start > view.start)
    return trimmed(view, { start: join.end, end }, held.slice(1).toReversed(), verb);
  const first = view.tokens[firstNotBefore(view.tokens, start)];
  return {
    start,
    end,
    members: divided({ start, end }, held),
    groups: divided({ start, end }, held.filter((one) => view.normal[one.start] === '、')),
    nominal: first !== undefined && roleOf(view, first) !== 'verb',
    ...(verb === undefined ? {} : { verb }),
  };
}

function divided({ start, end }: Span, joins: readonly Span[]): readonly Span[] {
  const starts = [start, ...joins.map((join) => join.end)];
  const ends = [...joins.map((join) => join.start), end];
  return starts.map((from, i) => ({ start: from, end: ends[i]! }));
}

// One-character words that a phrase does not open with
const SINGLE = new Set('办复为共被把将对由向获达有是等及并则且还又'.split(''));
function isPredicate(word: string): boolean {
  return SINGLE.has(word);
}

function timeAt(view: SentenceView, start: number, end: number): Span | undefined {
  const time = view.times[firstNotBefore(view.times, start)];
  return time && time.start === start && time.end <= end ? time : undefined;
}

// What a noun phrase behind a quantity does not take in although a tagger calls it a noun: 11个项目主体完工
const ADVERBIAL = /^(?:全部|顺利|全面|基本|率先|成功|正式|集中|免费|有序|陆续|先后|同比|累计|首次|均|都|直接|稳步|按期|如期|提前|充分发挥|全面实施|投入使用|投入运营|平稳|全覆盖|整[县村乡镇省]?$)/;
// 31个重点项目建设 → 重点项目: the doing is no part of the thing counted by pieces
const DOING = /^(?:建设|改造|创建|开工|竣工|落地|建成|投产|整治|治理|工作|实施|开工建设|建设改造)$/;

/** Words before the noun that say only that it is to come: 285个计划新开工项目. */
const PROSPECTIVE = new Set(['计划', '拟', '在建', '续建', '拟建', '大']);

/**
 * The noun phrase that begins behind a quantity (with 的 between them or not), up to the clause's verb.
 *
 * @param classifier The quantity's unit where it counts by pieces; 名, 位 and 户 say what kind of noun ends the phrase.
 */
export function phraseAfter(view: SentenceView, from: number, ceiling: number, classifier?: string): NounPhrase | undefined {
  const limit = Math.min(ceiling, from + LONGEST_PHRASE);
  let i = firstNotBefore(view.tokens, from);
  const first = view.tokens[i];
  if (first && first.start === from && textOf(view, first) === '的') i++;
  // 3.1万套(间): another classifier
  const alternative = /^\([^()]{1,3}\)/.exec(view.normal.slice(from, Math.min(from + 5, ceiling)))?.[0];
  if (alternative) return phraseAfter(view, from + alternative.length, ceiling, classifier);
  while (PROSPECTIVE.has(view.tokens[i] ? textOf(view, view.tokens[i]!) : '')) i++;
  const opening = view.tokens[i];
  if (opening && classifier !== undefined && CLAUSE_VERBS.has(textOf(view, opening)) && opening.start === from)
    return relative(view, from, limit, classifier);
  if (!opening || opening.start > from + 3 || opening.start >= limit) return undefined;
  let start = opening.start;
  let end = start;
  let open = 0;
  const joins: Span[] = [];
  const head = classifier === undefined ? undefined : CLASSIFIER_HEADS.get(classifier);
  const ends: number[] = [];
  for (; i < view.tokens.length; i++) {
    const token = view.tokens[i]!;
    if (token.end > limit) break;
    const quantity = view.quantities[firstNotBefore(view.quantities, token.start)];
    if (quantity && quantity.start === token.start) {
      if (quantity.kind !== 'age' || end > start) break;
      while (i + 1 < view.tokens.length && view.tokens[i + 1]!.start < quantity.end) i++;
      start = end = quantity.end;
      if (view.normal[start] === '的') { i++; start = end = start + 1; }
      continue;
    }
    const word = textOf(view, token);
    const role = roleOf(view, token);
    if (role === 'quote') {
      if (OPENING.has(word)) open++;
      else if (open > 0) open--;
      else break;
      if (open === 0) end = token.end;
      continue;
    }
    if (open > 0) continue;
    if (role === 'join') {
      if (end === start) break;
      const next = view.tokens[i + 1];
      const nextQuantity = next && view.quantities[firstNotBefore(view.quantities, next.start)];
      if (!next || next.start >= limit || nextQuantity?.start === next.start) break;
      const nextRole = roleOf(view, next);
      if (nextRole === 'stop' || nextRole === 'verb') break;
      joins.push({ start: token.start, end: token.end });
      continue;
    }
    if ((role === 'stop' && !isSuffixed(view, i)) || ADVERBIAL.test(word) || bodyDone(view, token, limit)) break;
    if (role === 'doing' && end > start) {
      // 服务 between nouns: 社区卫生服务机构; before anything else it is the clause's verb
      if (!nominalAt(view, i + 1, limit) && classifier !== undefined) break;
    }
    if (role === 'verb' && word.length === 1 && token.pos === 'v' && !nominalAt(view, i + 1, limit)) break;
    end = token.end;
    ends.push(end);
    if (head?.test(word)) break;
  }
  if (open > 0) end = ends.at(-1) ?? start;
  // 40个吸引力强、带动面广的消费场景: a description, the noun behind it
  if (classifier !== undefined && end > start && view.tokens[lastBefore(view.tokens, end)]?.pos === 'a')
    return relative(view, end, limit, classifier);
  end = withoutTail(view, start, end, classifier !== undefined);
  const held = joins.filter((join) => join.end < end);
  return end > start ? trimmed(view, { start, end }, held.toReversed(), undefined) : undefined;
}

/** The noun behind a clause that describes it: 30家受到表彰的单位. */
function relative(view: SentenceView, from: number, limit: number, classifier: string): NounPhrase | undefined {
  for (let i = firstNotBefore(view.tokens, from); i < view.tokens.length; i++) {
    const token = view.tokens[i]!;
    if (token.start >= Math.min(limit, from + LONGEST_CLAUSE)) return undefined;
    const word = textOf(view, token);
    if (word === '的') return phraseAfter(view, token.end, limit, classifier);
    if (!/[\p{L}\p{N}、]/u.test(word)) return undefined;
  }
  return undefined;
}
const LONGEST_CLAUSE = 16;

/** 11个项目主体完工: the body of the works, no part of their name. */
function bodyDone(view: SentenceView, { start, end }: Span, limit: number): boolean {
  return textOf(view, { start, end }) === '主体' && /^(?:工程)?(?:完工|竣工|封顶|建成|完成)/.test(view.normal.slice(end, Math.min(end + 4, limit)));
}

/** A verb with a suffix that makes it an attribute: 引领性改革. */
function isSuffixed(view: SentenceView, index: number): boolean {
  const next = view.tokens[index + 1];
  return next !== undefined && /^[性型化式级]$/.test(textOf(view, next)) && (view.tokens[index]!.pos ?? 'v').startsWith('v');
}

function nominalAt(view: SentenceView, index: number, limit: number): boolean {
  const token = view.tokens[index];
  if (token === undefined || token.start >= limit) return false;
  const role = roleOf(view, token);
  return role === 'noun' || role === 'modifier' || role === 'doing' || (role === 'verb' && token.end - token.start > 1);
}

// 14种农产品产量居第一: the amount is the next thing's
const MEASURE_NOUN = /^.+[量额值]$/;

/** Takes a dangling join, verb or modifier off the end. */
function withoutTail(view: SentenceView, start: number, end: number, pieces: boolean): number {
  for (let i = lastBefore(view.tokens, end); i >= 0; i--) {
    const token = view.tokens[i]!;
    if (token.start <= start) return end;
    const word = textOf(view, token);
    const role = roleOf(view, token);
    const drop = role === 'join' || (pieces && (MEASURE_NOUN.test(word) || DOING.test(word) || role === 'verb' || role === 'doing' || /^(?:a|ad|d)$/.test(token.pos ?? 'n')));
    if (!drop) return end;
    end = token.start;
  }
  return end;
}
