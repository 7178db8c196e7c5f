import type { Span } from '../../text';
import { LONGEST_PHRASE, makePhrase, type NounPhrase } from './phrase';
import { isCompound, isNominalAt, OPENING, roleOf } from './roles';
import { firstNotBefore, lastBefore, textOf, type SentenceView } from './sentence-view';
import { CLASSIFIER_HEADS, CLAUSE_VERBS } from './vocabulary';

// What a noun phrase behind a quantity does not take in although a tagger calls it a noun: 11个项目主体完工
const ADVERBIAL =
  /^(?:全部|顺利|全面|基本|率先|成功|正式|集中|免费|有序|陆续|先后|同比|累计|首次|均|都|直接|稳步|按期|如期|提前|充分发挥|投入使用|投入运营|平稳|全覆盖|整[县村乡镇省]?$)/;
// 31个重点项目建设 → 重点项目: the doing is no part of the thing counted by pieces
const DOING = /^(?:建设|改造|创建|开工|竣工|落地|建成|投产|整治|治理|工作|实施|开工建设|建设改造)$/;

/** Words before the noun that say only that it is to come: 285个计划新开工项目. */
const PROSPECTIVE = new Set(['计划', '拟', '在建', '续建', '拟建', '大', '各', '各类', '各族', '各民族', '各级']);

/**
 * The noun phrase that begins behind a quantity (with 的 between them or not), up to the clause's verb.
 *
 * @param classifier The quantity's unit where it counts by pieces; 名, 位 and 户 say what kind of noun ends the phrase.
 */
export function phraseAfter(
  view: SentenceView,
  from: number,
  ceiling: number,
  classifier?: string,
): NounPhrase | undefined {
  const begin = behindAside(view, from, ceiling);
  const limit = Math.min(ceiling, begin + LONGEST_PHRASE);
  let i = firstNotBefore(view.tokens, begin);
  const first = view.tokens[i];
  if (first && first.start === begin && textOf(view, first) === '的') i++;
  while (PROSPECTIVE.has(view.tokens[i] ? textOf(view, view.tokens[i]!) : '')) i++;
  const opening = view.tokens[i];
  if (!opening) return undefined;
  const isClause = opening.start === begin && CLAUSE_VERBS.has(textOf(view, opening));
  if (isClause && classifier !== undefined && classifier !== '次') return relative(view, begin, limit, classifier);
  if (opening.start > begin + LONGEST_PROSPECT || opening.start >= limit) return undefined;
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
      if (view.normal[start] === '的') {
        i++;
        start = end = start + 1;
      }
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
    if (role === 'adverb' && !isNominalAt(view, i + 1, limit)) break;
    if (
      (role === 'stop' &&
        !isSuffixed(view, i) &&
        !(end > start && !/^[在来]$/.test(word) && isCompound(view, i, limit))) ||
      ADVERBIAL.test(word) ||
      bodyDone(view, token, limit)
    )
      break;
    if (role === 'doing' && end > start) {
      // 服务 between nouns: 社区卫生服务机构; before anything else it is the clause's verb
      if (!isNominalAt(view, i + 1, limit) && classifier !== undefined) break;
    }
    if (role === 'verb' && word.length === 1 && token.pos === 'v' && !isNominalAt(view, i + 1, limit)) break;
    end = token.end;
    ends.push(end);
    if (head?.test(word)) break;
  }
  if (open > 0) end = ends.at(-1) ?? start;
  // 40个吸引力强、带动面广的消费场景: a description, the noun behind it
  if (classifier !== undefined && end > start && view.tokens[lastBefore(view.tokens, end)]?.pos === 'a')
    return relative(view, end, limit, classifier);
  end = withoutTail(view, start, end, classifier !== undefined);
  return end > start ? makePhrase(view, { start, end, joins, isBefore: false }) : undefined;
}

const LONGEST_PROSPECT = 3;

/** 3.1万套(间): another classifier stands in brackets. */
function behindAside(view: SentenceView, from: number, ceiling: number): number {
  const aside = /^\([^()]{1,3}\)/.exec(view.normal.slice(from, Math.min(from + 5, ceiling)));
  return from + (aside?.[0].length ?? 0);
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
  return (
    textOf(view, { start, end }) === '主体' &&
    /^(?:工程)?(?:完工|竣工|封顶|建成|完成)/.test(view.normal.slice(end, Math.min(end + 4, limit)))
  );
}

/** A verb with a suffix that makes it a noun or an attribute: 引领性改革, 重建户. */
function isSuffixed(view: SentenceView, index: number): boolean {
  const next = view.tokens[index + 1];
  return (
    next !== undefined &&
    /^[性型化式级户]$/.test(textOf(view, next)) &&
    (view.tokens[index]!.pos ?? 'v').startsWith('v')
  );
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
    const drop =
      role === 'join' ||
      (pieces &&
        (MEASURE_NOUN.test(word) ||
          DOING.test(word) ||
          role === 'verb' ||
          role === 'doing' ||
          /^(?:a|ad|d)$/.test(token.pos ?? 'n')));
    if (!drop) return end;
    end = token.start;
  }
  return end;
}
