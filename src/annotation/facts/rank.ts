import type { Quantity } from '../../model';
import { namesAt, type Named } from './indicator';
import { linkWord } from './links';
import { phraseBefore } from './phrase-before';
import { readLink, type Link } from './read-link';
import { lastBefore, textOf, type SentenceView } from './sentence-view';

/** How far before an ordinal its verb may stand: 名列县市区第一名. */
const REACH = 14;

/** What an ordinal ranks; an ordinal that ranks nothing (第三产业) is no fact. */
export function ranked(
  view: SentenceView,
  quantity: Quantity,
  floor: number,
  values: number,
  carried: (link: Link) => readonly Named[] | undefined,
): { readonly named: readonly Named[]; readonly link: Link } | undefined {
  const verb = rankVerbBefore(view, quantity, floor);
  const link = readLink(view, verb ?? quantity.start, floor);
  if (verb === undefined && !link.from && !link.to) return undefined;
  const clause = { start: floor, end: quantity.start };
  const named = namesAt(view, phraseBefore(view, link.start, floor), link, clause, values) ?? carried(link);
  return named && { named, link };
}

function rankVerbBefore(view: SentenceView, { start, end }: Quantity, floor: number): number | undefined {
  for (let i = lastBefore(view.tokens, start); i >= 0; i--) {
    const token = view.tokens[i]!;
    if (token.start < floor || start - token.start > REACH) break;
    if (linkWord(textOf(view, token))?.class === 'rank') return token.end;
  }
  return closes(view, end) ? areaBefore(view, start, floor) : undefined;
}

// Among whom something ranks, without a verb: 粮食产量全国第一
const AREAS = new Set(['全国', '世界', '全球', '全省', '全市', '亚洲', '西部', '东部', '中部']);

function areaBefore(view: SentenceView, offset: number, floor: number): number | undefined {
  const token = view.tokens[lastBefore(view.tokens, offset)];
  return token && token.end === offset && token.start > floor && AREAS.has(textOf(view, token))
    ? token.start
    : undefined;
}

/** Nothing is counted or named by the ordinal: not 世界第二大经济体. */
function closes(view: SentenceView, offset: number): boolean {
  return offset >= view.end || /[,、;。!?]/.test(view.normal[offset]!);
}
