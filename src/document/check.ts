import type { Issue } from '../errors';
import type { Document } from '../model';
import { compareSpans, insideSurrogatePair, type Span } from '../text';

/**
 * Lists what does not hold between a Document's values: spans within the text, of whole characters and in order, ids
 * unique, references that lead somewhere, quotes that say what the text says. The shape of each value is the schema's business.
 */
export function findFaults(document: Document): readonly Issue[] {
  const issues: Issue[] = [];
  const { text } = document;
  const report = (path: string, message: string) => issues.push({ path, message });

  const checkSpan = (path: string, { start, end }: Span) => {
    if (start >= end || end > text.length)
      report(path, `expected a non-empty span within the text (0–${text.length}), got ${start}–${end}`);
    else
      for (const border of [start, end])
        if (insideSurrogatePair(text, border)) report(path, `offset ${border} lies inside a surrogate pair`);
  };
  const checkQuote = (path: string, quoted: string, span: Span | undefined) => {
    if (span === undefined) return;
    checkSpan(`${path}.span`, span);
    const actual = text.slice(span.start, span.end);
    if (quoted !== actual)
      report(path, `quotes ${JSON.stringify(quoted)} where the text has ${JSON.stringify(actual)}`);
  };

  const ids = new Set<string>();
  for (const layer of ['blocks', 'sections', 'sentences', 'quantities', 'times', 'entities', 'facts'] as const)
    document[layer].forEach((annotation, i) => {
      const path = `${layer}[${i}]`;
      checkSpan(path, annotation);
      const before = document[layer][i - 1];
      if (before && compareSpans(before, annotation) > 0)
        report(
          path,
          `starts at ${annotation.start} and belongs before ${layer}[${i - 1}]: a layer is in order of start`,
        );
      annotation.fragments?.forEach((fragment, j) => {
        checkSpan(`${path}.fragments[${j}]`, fragment);
        if (fragment.start < annotation.start || fragment.end > annotation.end)
          report(`${path}.fragments[${j}]`, 'lies outside its annotation');
      });
      if (ids.has(annotation.id)) report(`${path}.id`, `${annotation.id} stands twice`);
      ids.add(annotation.id);
      if (annotation.provenance.run >= document.runs.length)
        report(`${path}.provenance.run`, `there are ${document.runs.length} runs, got ${annotation.provenance.run}`);
    });
  const checkReference = (path: string, id: string | undefined) => {
    if (id !== undefined && !ids.has(id)) report(path, `${id} does not exist`);
  };

  let previousEnd = 0;
  document.tokens.forEach((token, i) => {
    checkSpan(`tokens[${i}]`, token);
    if (token.start < previousEnd)
      report(`tokens[${i}]`, `starts at ${token.start}, before the end of the token before it`);
    previousEnd = token.end;
  });
  document.blocks.forEach((block, i) => checkReference(`blocks[${i}].section`, block.section));
  document.sections.forEach((section, i) => {
    checkReference(`sections[${i}].parent`, section.parent);
    checkSpan(`sections[${i}].heading`, section.heading);
  });
  document.sentences.forEach((sentence, i) => {
    checkReference(`sentences[${i}].block`, sentence.block);
    const { first, end } = sentence.tokens;
    if (first > end || end > document.tokens.length)
      report(
        `sentences[${i}].tokens`,
        `expected a range within the ${document.tokens.length} tokens, got ${first}–${end}`,
      );
  });
  document.quantities.forEach((quantity, i) => checkSpan(`quantities[${i}].number`, quantity.number));
  document.facts.forEach((fact, i) => {
    checkReference(`facts[${i}].sentence`, fact.sentence);
    checkReference(`facts[${i}].quantity`, fact.quantity);
    checkQuote(`facts[${i}].indicator`, fact.indicator.text, fact.indicator.span);
    if (fact.subject) checkQuote(`facts[${i}].subject`, fact.subject.text, fact.subject.span);
  });
  return issues;
}
