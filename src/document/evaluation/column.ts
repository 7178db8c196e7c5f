/** A described column of a table, as the writers of tables take it. */
export interface EvaluationColumn<Name extends string = string> {
  readonly name: Name;
  readonly type: 'string' | 'integer' | 'number';
  readonly en: string;
  readonly zh: string;
}

/** Makes a column whose name keeps its type. */
export function column<const Name extends string>(
  name: Name,
  type: EvaluationColumn['type'],
  en: string,
  zh: string,
): EvaluationColumn<Name> {
  return { name, type, en, zh };
}
