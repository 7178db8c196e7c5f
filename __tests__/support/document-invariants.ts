import { parseDocument, stringifyDocument } from '../../src/document';
import type { Document } from '../../src/model';
import { isBlank } from '../../src/text';

/** Holds a Document to what every Document promises; throws through `expect` where a promise is broken. */
export function expectInvariants(document: Document): void {
  const { text, tokens, blocks } = document;

  // Tokens plus gaps give the text back, and nothing but blanks stands in the gaps.
  let rebuilt = '';
  let end = 0;
  let gaps = '';
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(end);
    gaps += text.slice(end, token.start);
    rebuilt += text.slice(end, token.start) + text.slice(token.start, token.end);
    end = token.end;
  }
  gaps += text.slice(end);
  expect(rebuilt + text.slice(end)).toBe(text);
  expect([...gaps].filter((character) => !isBlank(character.charCodeAt(0)))).toEqual([]);

  // Blocks are disjoint, in order, and cover every non-blank character.
  let blockEnd = 0;
  let outside = '';
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(blockEnd);
    outside += text.slice(blockEnd, block.start);
    blockEnd = block.end;
  }
  outside += text.slice(blockEnd);
  expect([...outside].filter((character) => !isBlank(character.charCodeAt(0)))).toEqual([]);

  // No entity, quantity or time begins or ends inside a token.
  const inside = new Set<number>();
  for (const token of tokens) for (let at = token.start + 1; at < token.end; at++) inside.add(at);
  for (const { id, ...span } of [...document.entities, ...document.quantities, ...document.times])
    expect([id, inside.has(span.start), inside.has(span.end)]).toEqual([id, false, false]);

  // Each fact lies in its sentence, and so does its quantity.
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]));
  const quantities = new Map(document.quantities.map((quantity) => [quantity.id, quantity]));
  for (const fact of document.facts) {
    const sentence = sentences.get(fact.sentence)!;
    for (const span of [fact, quantities.get(fact.quantity)!])
      expect([fact.id, span.start >= sentence.start, span.end <= sentence.end]).toEqual([fact.id, true, true]);
  }

  // The JSON is the shape in memory, and passes every check: spans, references, quotes, surrogate pairs.
  expect(parseDocument(stringifyDocument(document))).toEqual(document);
}
