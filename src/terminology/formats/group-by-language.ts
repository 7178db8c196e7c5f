/** Puts the terms of each language together; languages in the order of their first term, the one asked for first. */
export function groupByLanguage<Term extends { readonly language: string }>(
  terms: Iterable<Term>,
  first?: string,
): ReadonlyMap<string, readonly Term[]> {
  const groups = new Map<string, Term[]>();
  if (first !== undefined) groups.set(first, []);
  for (const term of terms) {
    const group = groups.get(term.language);
    if (group) group.push(term);
    else groups.set(term.language, [term]);
  }
  if (first !== undefined && groups.get(first)!.length === 0) groups.delete(first);
  return groups;
}
