import type { Concept, GlossaryTerm, SourcedText } from './glossary';

/** One field that differs; without `before` it is new, without `after` it is gone. */
export interface FieldChange {
  /** "domain", "definition", "term", and what belongs to a term: "status", "context" … */
  readonly field: string;
  /** The term that the field belongs to. */
  readonly term?: Pick<GlossaryTerm, 'language' | 'text'>;
  readonly language?: string;
  readonly before?: string;
  readonly after?: string;
}

/** What changed from one concept to another, whatever the order of its parts. */
export function conceptChanges(before: Concept, after: Concept): readonly FieldChange[] {
  return [
    ...plainChanges(before, after, ['id', 'domain', 'source', 'note', 'doNotTranslate']),
    ...listChanges(before.definitions ?? [], after.definitions ?? [], 'definition'),
    ...termChanges(before.terms, after.terms),
  ];
}

function termChanges(before: readonly GlossaryTerm[], after: readonly GlossaryTerm[]): readonly FieldChange[] {
  const [earlier, later] = [byName(before), byName(after)];
  const changes: FieldChange[] = [];
  for (const [name, term] of earlier)
    if (!later.has(name)) changes.push({ field: 'term', language: term.language, before: term.text });
  for (const [name, term] of later) {
    const known = earlier.get(name);
    if (known === undefined) {
      changes.push({ field: 'term', language: term.language, after: term.text });
      continue;
    }
    const about = { term: { language: term.language, text: term.text } };
    changes.push(
      ...[
        ...plainChanges(known, term, ['status', 'partOfSpeech', 'source', 'note']),
        ...listChanges(known.contexts ?? [], term.contexts ?? [], 'context'),
      ].map((change) => ({ ...change, ...about })),
    );
  }
  return changes;
}

function byName(terms: readonly GlossaryTerm[]): Map<string, GlossaryTerm> {
  return new Map(terms.map((term) => [`${term.language}\n${term.text}`, term]));
}

function plainChanges<Part extends object>(before: Part, after: Part, fields: readonly (keyof Part & string)[]) {
  return fields.flatMap((field): FieldChange[] => {
    const [old, now] = [before[field], after[field]];
    if (old === now) return [];
    return [
      { field, ...(old !== undefined && { before: String(old) }), ...(now !== undefined && { after: String(now) }) },
    ];
  });
}

type Listed = SourcedText & { readonly language?: string };

/** Texts that stand on one side only; one that stands twice counts twice. */
function listChanges(before: readonly Listed[], after: readonly Listed[], field: string): readonly FieldChange[] {
  const counts = new Map<string, { item: Listed; count: number }>();
  const count = (items: readonly Listed[], step: 1 | -1) => {
    for (const item of items) {
      const key = JSON.stringify([item.text, item.source, item.language]);
      const known = counts.get(key);
      counts.set(key, { item, count: (known?.count ?? 0) + step });
    }
  };
  count(before, -1);
  count(after, 1);
  return [...counts.values()].flatMap(({ item, count: surplus }) =>
    Array.from({ length: Math.abs(surplus) }, (): FieldChange => {
      const text = item.source === undefined ? item.text : `${item.text} (${item.source})`;
      return {
        field,
        ...(item.language !== undefined && { language: item.language }),
        ...(surplus < 0 ? { before: text } : { after: text }),
      };
    }),
  );
}
