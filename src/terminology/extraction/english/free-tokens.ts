import type { Document, Token } from '../../../model';
import { overlaps, type Span } from '../../../text';

/** Gives a test that is false for tokens inside of quantities and times; it is to be asked in the tokens' order. */
export function freeTokens({ quantities, times }: Pick<Document, 'quantities' | 'times'>): (token: Token) => boolean {
  const taken: readonly Span[] = [...quantities, ...times].sort((a, b) => a.start - b.start);
  let at = 0;
  let reach = 0;
  return (token) => {
    while (at < taken.length && taken[at]!.start < token.end) reach = Math.max(reach, taken[at++]!.end);
    return reach <= token.start || !taken.slice(Math.max(0, at - 8), at).some((span) => overlaps(span, token));
  };
}
