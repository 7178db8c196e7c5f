import type { Document, Entity } from '../../../model';
import { foldWidth } from '../../../text';
import type { EmitCandidate } from './candidate';
import { foldKey } from '../counting/fold-key';
import { hasGeneralBorder } from './general-borders';
import { isShort } from '../ranking/thin-evidence';
import { hasRole, isGeneralWord } from './word-roles';

/** Longer terms of a glossary are found as names, or not at all. */
const MAX_LENGTH = 20;

/** Names whose words are not terms of the text: 省生态环境厅 does not speak of 生态环境. */
const CLOSED: ReadonlySet<Entity['kind']> = new Set(['agency', 'organization', 'person', 'place', 'document']);

/**
 * Takes the terms that a glossary knows, wherever they begin and end as words do: 就业, a verb; 社区, inside 社区养老服务.
 *
 * General words are left out, which a glossary has for their English.
 */
export function glossaryCandidates(document: Document, knows: (key: string) => boolean, emit: EmitCandidate): void {
  const { text, tokens, sentences } = document;
  const closed = closedOf(document);
  const normal = foldWidth(text);
  for (const { tokens: span } of sentences) {
    for (let first = span.first; first < span.end; first++) {
      const { start } = tokens[first]!;
      if (closed[start] === 1) continue;
      for (let last = first; last < span.end; last++) {
        const { end } = tokens[last]!;
        if (end - start > MAX_LENGTH) break;
        const key = foldKey(normal.slice(start, end));
        if (end - start < 2 || closed[end - 1] === 1 || !knows(key) || !isTerm(key, tokens.length)) continue;
        if (!QUOTES_PAIRED.test(normal.slice(start, end))) continue;
        const words = tokens.slice(first, last + 1);
        emit({
          start,
          end,
          key,
          pattern: words.map(({ pos = '' }) => pos).join('+'),
          words: words.map((word) => normal.slice(word.start, word.end)),
          source: 'glossary',
          known: true,
        });
      }
    }
  }
}

// No quotation mark, or both of a pair: “三公”经费, not 三公”经费
const QUOTES_PAIRED = /^[^“”‘’]*(?:“[^“”]*”[^“”]*|‘[^‘’]*’[^‘’]*)?$/;

/** General words, as 就业 and 社区, are parts of terms in a long text, and in a short one are worth a line. */
function isTerm(key: string, words: number): boolean {
  return (!isGeneralWord(key) || (isShort(words) && hasRole(key, 'general'))) && !hasGeneralBorder(key);
}

/** 1 for each character of a name that is closed. */
function closedOf({ text, tokens, entities }: Document): Uint8Array {
  const closed = new Uint8Array(text.length);
  // What is a term by itself stands elsewhere in a long text, and is counted there.
  const all = !isShort(tokens.length);
  for (const { kind, start, end } of entities) if (all || CLOSED.has(kind)) closed.fill(1, start, end);
  return closed;
}
