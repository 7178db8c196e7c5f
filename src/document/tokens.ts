import type { Layers, Sentence, Token } from '../model';
import type { Span } from '../text';

/**
 * Splits tokens at the borders of entities, quantities and times, which never start or end inside a token.
 *
 * The parts keep the word's tag. Returns the tokens themselves where nothing crosses.
 */
export function splitAtBorders(tokens: readonly Token[], annotations: readonly (readonly Span[])[]): readonly Token[] {
  const borders = new Set<number>();
  for (const layer of annotations)
    for (const { start, end } of layer) {
      borders.add(start);
      borders.add(end);
    }
  const crosses = (token: Token) => {
    for (let at = token.start + 1; at < token.end; at++) if (borders.has(at)) return true;
    return false;
  };
  if (!tokens.some(crosses)) return tokens;
  return tokens.flatMap((token) => (crosses(token) ? splitToken(token, borders) : [token]));
}

function splitToken(token: Token, borders: ReadonlySet<number>): Token[] {
  const parts: Token[] = [];
  let start = token.start;
  for (let at = token.start + 1; at <= token.end; at++) {
    if (at < token.end && !borders.has(at)) continue;
    const part: Token = { ...token, start, end: at };
    // Width folding is one to one, so the normal form is cut at the same places.
    parts.push(
      token.normal === undefined
        ? part
        : { ...part, normal: token.normal.slice(start - token.start, at - token.start) },
    );
    start = at;
  }
  return parts;
}

/** Tells each sentence which tokens it holds; both lists are in order of start. */
export function linkTokens(sentences: Layers['sentences'], tokens: readonly Token[]): readonly Sentence[] {
  let at = 0;
  return sentences.map((sentence) => {
    while (at < tokens.length && tokens[at]!.start < sentence.start) at++;
    const first = at;
    while (at < tokens.length && tokens[at]!.end <= sentence.end) at++;
    return { ...sentence, tokens: { first, end: at } };
  });
}
