import type { Span } from '../../text';
import { LONGEST_PHRASE, makePhrase, quantityEndBefore, type NounPhrase } from './phrase';
import { CLOSING, isCompound, roleBefore } from './roles';
import { lastBefore, textOf, type SentenceView } from './sentence-view';
import { CLAUSE_VERBS, DOING_VERBS, LEADING, NEWLY } from './vocabulary';

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
    const role = roleBefore(view, i, limit, isSubject);
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
    // 投入帮扶资金: a verb, but not in 投入强度
    if (
      word === '投入' &&
      start < end &&
      !/^(?:强度|力度|产出|资金|总|规模)/.test(view.normal.slice(start, start + 2))
    ) {
      verb = word;
      break;
    }
    if (role === 'join') {
      if (start === end) break;
      joins.unshift({ start: token.start, end: token.end });
      continue;
    }
    if (role === 'stop') {
      const before = i > 0 ? textOf(view, view.tokens[i - 1]!) : '';
      // 新发展私营企业: the verb behind 新 belongs to the name
      if (before === '新' && start < end && NEWLY.has(word)) {
        start = view.tokens[i - 1]!.start;
        continue;
      }
      if (start < end && isCompound(view, i, end)) {
        start = token.start;
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
  return makePhrase(view, { start, end, joins, verb, isBefore: true });
}

/** A phrase ends with what can be counted or measured, not with an adjective or a word of place (用好, 前). */
function hasHead(view: SentenceView, start: number, end: number): boolean {
  const token = view.tokens[lastBefore(view.tokens, end)];
  if (token === undefined || /[轮批期届次]$/.test(view.normal.slice(start, end))) return false;
  return token.start > start || token.end - token.start > 1 || !/^(?:[amqfdt]|ad)$/.test(token.pos ?? 'n');
}
