import type { Quantity } from '../../model';
import { namesAt, type Named } from './indicator';
import { linkWord } from './links';
import { phraseBefore } from './noun-phrase';
import { readLink, type Link } from './read-link';
import { firstNotBefore, textOf, type SentenceView } from './sentence-view';

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
  const verb = rankVerbBefore(view, quantity.start, floor);
  if (verb === undefined) return undefined;
  const link = readLink(view, verb, floor);
  const clause = { start: floor, end: quantity.start };
  const named = namesAt(view, phraseBefore(view, link.start, floor), link, clause, values) ?? carried(link);
  return named && { named, link };
}

function rankVerbBefore(view: SentenceView, offset: number, floor: number): number | undefined {
  for (let i = firstNotBefore(view.tokens, offset) - 1; i >= 0; i--) {
    const token = view.tokens[i]!;
    if (token.start < floor || offset - token.start > REACH) return undefined;
    if (linkWord(textOf(view, token))?.class === 'rank') return token.end;
  }
  return undefined;
}
