import type { Concept, Definition, GlossaryTerm, SourcedText } from './glossary';
import { primaryLanguage, sameLanguage } from './language';
import { textKey } from './term-key';

/** What two concepts that are one say differently; `kept` stands in the result. */
export interface MergeConflict {
  readonly kind: 'translation' | 'preferred' | 'status' | 'part-of-speech' | 'definition' | 'domain' | 'source';
  /** Ids in the result: one, or those that share the term. */
  readonly concepts: readonly string[];
  readonly language?: string;
  /** The term that the conflict is about. */
  readonly term?: string;
  readonly kept: string;
  /** The texts that gave way; of `translation`, those that stand in the other concepts. */
  readonly others: readonly string[];
}

/** Makes one concept of several, of which the earlier ones win; reports what gives way. */
export function mergeGroup(group: readonly Concept[], id: string, report: (conflict: MergeConflict) => void): Concept {
  const field = (name: 'domain' | 'source'): string | undefined => {
    const [kept, ...others] = distinct(group.flatMap((concept) => concept[name] ?? []));
    if (kept !== undefined && others.length > 0) report({ kind: name, concepts: [id], kept, others });
    return kept;
  };
  const [domain, source] = [field('domain'), field('source')];
  const notes = distinct(group.flatMap(({ note }) => note ?? []));
  const definitions = mergeDefinitions(group, id, report);
  return {
    id,
    ...(domain !== undefined && { domain }),
    ...(definitions.length > 0 && { definitions }),
    ...(source !== undefined && { source }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
    ...(group.some(({ doNotTranslate }) => doNotTranslate) && { doNotTranslate: true as const }),
    terms: mergeTerms(group, id, report),
  };
}

function mergeDefinitions(
  group: readonly Concept[],
  id: string,
  report: (conflict: MergeConflict) => void,
): readonly Definition[] {
  const kept = new Map<string, Definition>();
  const first = new Map<string, { concept: Concept; text: string; others: string[] }>();
  for (const concept of group)
    for (const definition of concept.definitions ?? []) {
      const language = definition.language ?? '';
      const key = `${language}\n${definition.text}`;
      if (kept.has(key)) continue;
      kept.set(key, definition);
      const known = first.get(language);
      if (known === undefined) first.set(language, { concept, text: definition.text, others: [] });
      // Definitions that one concept gives side by side do not contradict each other.
      else if (known.concept !== concept && textKey(known.text) !== textKey(definition.text))
        known.others.push(definition.text);
    }
  for (const [language, { text, others }] of first)
    if (others.length > 0)
      report({ kind: 'definition', concepts: [id], ...(language !== '' && { language }), kept: text, others });
  return [...kept.values()];
}

function mergeTerms(
  group: readonly Concept[],
  id: string,
  report: (conflict: MergeConflict) => void,
): readonly GlossaryTerm[] {
  const terms = new Map<string, GlossaryTerm>();
  for (const concept of group)
    for (const term of concept.terms) {
      const key = `${term.language}\n${term.text}`;
      const known = terms.get(key);
      terms.set(key, known === undefined ? term : mergeTerm(known, term, id, report));
    }
  return onePreferred([...terms.values()], group, id, report);
}

function mergeTerm(
  known: GlossaryTerm,
  other: GlossaryTerm,
  id: string,
  report: (conflict: MergeConflict) => void,
): GlossaryTerm {
  const clash = (kind: 'status' | 'part-of-speech', kept?: string, given?: string) => {
    if (kept !== undefined && given !== undefined && kept !== given)
      report({ kind, concepts: [id], language: known.language, term: known.text, kept, others: [given] });
  };
  clash('status', known.status, other.status);
  clash('part-of-speech', known.partOfSpeech, other.partOfSpeech);
  const contexts = new Map<string, SourcedText>();
  for (const context of [...(known.contexts ?? []), ...(other.contexts ?? [])])
    contexts.set(`${context.text}\n${context.source ?? ''}`, context);
  const notes = distinct([known.note, other.note].flatMap((note) => note ?? []));
  return {
    ...other,
    ...known,
    ...(contexts.size > 0 && { contexts: [...contexts.values()] }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
}

/** The earliest preferred term of a language stays so, a later one is admitted from now on. */
function onePreferred(
  terms: readonly GlossaryTerm[],
  group: readonly Concept[],
  id: string,
  report: (conflict: MergeConflict) => void,
): readonly GlossaryTerm[] {
  if (group.length === 1) return terms;
  const preferred: GlossaryTerm[] = [];
  const merged = terms.map((term): GlossaryTerm => {
    if (term.status !== 'preferred') return term;
    const earlier = preferred.find(({ language }) => sameLanguage(language, term.language));
    if (earlier === undefined) {
      preferred.push(term);
      return term;
    }
    report({ kind: 'preferred', concepts: [id], language: term.language, kept: earlier.text, others: [term.text] });
    return { ...term, status: 'admitted' };
  });
  return preferredFirst(merged);
}

/** The preferred term leads its language, as the model has it; all else stays in its order. */
function preferredFirst(terms: readonly GlossaryTerm[]): readonly GlossaryTerm[] {
  const queues = new Map<string, GlossaryTerm[]>();
  for (const preferred of [true, false])
    for (const term of terms.filter(({ status }) => (status === 'preferred') === preferred)) {
      const language = primaryLanguage(term.language);
      const queue = queues.get(language);
      if (queue) queue.push(term);
      else queues.set(language, [term]);
    }
  const next = new Map([...queues].map(([language, queue]) => [language, queue[Symbol.iterator]()]));
  return terms.map(({ language }) => next.get(primaryLanguage(language))!.next().value!);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
