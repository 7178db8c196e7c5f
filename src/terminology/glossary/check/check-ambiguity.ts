import type { Concept } from '../glossary';
import { isUsable, preferredTerm, termKey, termsIn } from '../term-key';
import { byKey, type CheckInput } from './finding';

/** Checks that a term has one translation, and a translation one term; and that a term is written in one way. */
export function checkAmbiguity(input: CheckInput): void {
  const { glossary, targetLanguage } = input;
  if (targetLanguage !== undefined) {
    shared(input, 'ambiguous-source', glossary.sourceLanguage, targetLanguage);
    shared(input, 'shared-translation', targetLanguage, glossary.sourceLanguage);
  }
  caseVariants(input);
}

function shared(
  { glossary: { concepts }, report }: CheckInput,
  check: 'ambiguous-source' | 'shared-translation',
  from: string,
  to: string,
): void {
  const owners = byKey(concepts, (concept) => termsIn(concept, from).filter(isUsable).map(termKey));
  for (const [key, sharing] of owners) {
    const told = sharing.flatMap((concept) => {
      const other = preferredTerm(concept, to);
      return other === undefined ? [] : [{ concept, text: other.text, key: termKey(other) }];
    });
    const different = [...new Map(told.map((each) => [each.key, each])).values()];
    if (different.length < 2) continue;
    const [first] = told;
    const term = termIn(first!.concept, from, key);
    report({
      check,
      severity: check === 'ambiguous-source' ? 'warning' : 'info',
      concept: first!.concept.id,
      others: told.slice(1).map(({ concept }) => concept.id),
      language: from,
      term,
      message: `"${term}" stands for ${different.map(({ text }) => `"${text}"`).join(', ')}`,
    });
  }
}

function termIn(concept: Concept, language: string, key: string): string {
  return termsIn(concept, language).find((term) => termKey(term) === key)!.text;
}

/** The Two Upholds beside the two upholds, in different concepts. */
function caseVariants({ glossary: { concepts }, report }: CheckInput): void {
  for (const [key, sharing] of byKey(concepts, ({ terms }) => terms.map(termKey))) {
    if (sharing.length < 2) continue;
    const writings = new Map<string, Concept>();
    for (const concept of sharing)
      for (const term of concept.terms)
        if (termKey(term) === key && !writings.has(term.text)) writings.set(term.text, concept);
    const [[text, first], ...others] = [...writings] as [[string, Concept], ...[string, Concept][]];
    const elsewhere = others.filter(([, concept]) => concept !== first);
    if (elsewhere.length === 0) continue;
    report({
      check: 'case-variant',
      severity: 'info',
      concept: first.id,
      others: elsewhere.map(([, { id }]) => id),
      term: text,
      message: `"${text}" is written "${elsewhere[0]![0]}" in ${elsewhere[0]![1].id}`,
    });
  }
}
