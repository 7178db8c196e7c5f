import type { ExtractedTerm, TermMeasures } from './term';
import type { TermRow } from './term-columns';

const MEASURES = [
  'cValue',
  'ncValue',
  'weirdness',
  'simpleMaths',
  'logLikelihood',
  'npmi',
  'leftEntropy',
  'rightEntropy',
  'basic',
  'comboBasic',
  'tfIdf',
  'textRank',
] as const satisfies readonly (keyof TermMeasures)[];

/**
 * Flattens terms into rows under `TERM_COLUMNS`, numbers rounded to six significant digits.
 *
 * @example
 * toDelimited(termTable(extractTerms([document])), TERM_COLUMNS);
 */
export function termTable(terms: readonly ExtractedTerm[]): TermRow[] {
  return terms.map((term, index) => {
    const context = term.contexts[0];
    return {
      rank: index + 1,
      term: term.term,
      language: term.language,
      score: rounded(term.score),
      english: term.english?.text ?? '',
      englishGrade: term.english?.grade ?? '',
      englishSource: term.english?.source ?? '',
      frequency: term.frequency,
      documents: term.documents,
      variants: term.variants.map(({ text, frequency }) => `${text} ${frequency}`).join(' | '),
      kind: term.kind ?? '',
      pattern: term.pattern ?? '',
      head: term.head ?? '',
      definition: term.definition?.text ?? '',
      ...measuresOf(term.measures),
      context: context?.sentence.replace(/\s+/g, ' ') ?? '',
      contextDocument: context ? (context.uri ?? String(context.document)) : '',
      start: context?.start ?? '',
      end: context?.end ?? '',
    };
  });
}

function measuresOf(measures: TermMeasures): Record<(typeof MEASURES)[number], number | ''> {
  return Object.fromEntries(
    MEASURES.map((name) => {
      const value = measures[name];
      return [name, value === undefined ? '' : rounded(value)];
    }),
  ) as Record<(typeof MEASURES)[number], number | ''>;
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
