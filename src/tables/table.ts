/** What a column holds; `decimal` is an exact decimal as text, which loses nothing. */
export type ColumnType = 'string' | 'decimal' | 'integer' | 'number' | 'boolean';

/** A column with its documentation, which the typed formats carry along. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly type: ColumnType;
  /** Whether every row has a value; without it an empty string stands for none. */
  readonly required?: true;
  readonly en: string;
  readonly zh: string;
}

/** Rows under documented columns. */
export interface Table<Row extends object> {
  /** What the table is called in the file: "facts". */
  readonly name: string;
  readonly columns: readonly Column<keyof Row & string>[];
  /** Read once, so that rows may come as they are made. */
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
}

type CellOf<C extends Pick<Column, 'type' | 'required'>> =
  | { string: string; decimal: string; integer: number; number: number; boolean: boolean }[C['type']]
  | (C extends { required: true } ? never : '');

/** The row that columns describe: texts and exact decimals as strings, an empty string where a column does not apply. */
export type RowOf<Columns extends readonly Column[]> = {
  readonly [C in Columns[number] as C['name']]: CellOf<C>;
};

/** A row with nothing in it, for the columns that a kind of row does not fill. */
export function blankRow<const Columns extends readonly Column[]>(
  columns: Columns,
): Record<Columns[number]['name'], ''> {
  return Object.fromEntries(columns.map(({ name }) => [name, ''])) as Record<Columns[number]['name'], ''>;
}
