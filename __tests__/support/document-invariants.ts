import { parseDocument, stringifyDocument } from '../../src/document';
import type { Document } from '../../src/model';
import { contains, isBlank, type Span } from '../../src/text';

/**
 * Holds a Document to what every Document promises. Faults are gathered first: an expectation a token would take longer
 * than the annotation.
 */
export function expectInvariants(document: Document): void {
  const { text, tokens, blocks } = document;

  // Tokens plus gaps give the text back, and nothing but blanks stands in the gaps.
  expect(outOfOrder(tokens)).toEqual([]);
  expect(unblank(outside(text, tokens))).toBe('');

  // Blocks are disjoint, in order, and cover every non-blank character.
  expect(outOfOrder(blocks)).toEqual([]);
  expect(unblank(outside(text, blocks))).toBe('');

  // No entity, quantity or time begins or ends inside a token.
  const inside = new Set<number>();
  for (const token of tokens) for (let at = token.start + 1; at < token.end; at++) inside.add(at);
  const marked = [...document.entities, ...document.quantities, ...document.times];
  expect(marked.filter(({ start, end }) => inside.has(start) || inside.has(end)).map(({ id }) => id)).toEqual([]);

  // Each fact lies in its sentence, and so does its quantity.
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]));
  const quantities = new Map(document.quantities.map((quantity) => [quantity.id, quantity]));
  const astray = document.facts.filter((fact) => {
    const sentence = sentences.get(fact.sentence);
    const quantity = quantities.get(fact.quantity);
    return !sentence || !quantity || !contains(sentence, fact) || !contains(sentence, quantity);
  });
  expect(astray.map(({ id }) => id)).toEqual([]);

  // The JSON is the shape in memory, and passes every check: spans, references, quotes, surrogate pairs.
  const json = stringifyDocument(document);
  expect(stringifyDocument(parseDocument(json)) === json).toBe(true);
}

function outOfOrder(spans: readonly Span[]): readonly Span[] {
  return spans.filter(({ start, end }, i) => start >= end || start < (spans[i - 1]?.end ?? 0));
}

/** The text that none of the disjoint spans covers. */
function outside(text: string, spans: readonly Span[]): string {
  const gaps = spans.map(({ start }, i) => text.slice(spans[i - 1]?.end ?? 0, start));
  return [...gaps, text.slice(spans.at(-1)?.end ?? 0)].join('');
}

function unblank(text: string): string {
  return [...text].filter((character) => !isBlank(character.charCodeAt(0))).join('');
}
