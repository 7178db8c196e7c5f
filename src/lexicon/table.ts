import { AnnotationError, type Issue } from '../errors';

/** One line of a table, by column; every declared column is there, empty where the line leaves it out. */
export type TableRow<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Reads a table of a dictionary folder: tab-separated, the first line names the columns, `#` opens a comment line.
 *
 * @param name What error messages call the table: "agencies/agencies.tsv".
 * @param columns The columns that the caller uses; the table may hold more.
 * @throws AnnotationError `invalid-dictionary` with every fault: a column that is missing, a line that is too long.
 *
 * @example
 * readTable('suffixes', 'form\tkind\n大厦\tfacility\n', ['form', 'kind']); // [{ form: '大厦', kind: 'facility' }]
 */
export function readTable<const Column extends string>(
  name: string,
  text: string,
  columns: readonly Column[],
): TableRow<Column>[] {
  const issues: Issue[] = [];
  const rows: TableRow<Column>[] = [];
  let header: string[] | undefined;
  text.split(/\r?\n/).forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const cells = line.split('\t');
    if (header === undefined) {
      header = cells;
      for (const column of columns)
        if (!cells.includes(column))
          issues.push({
            path: `line ${index + 1}`,
            message: `expected a column "${column}" among ${cells.join(', ')}`,
          });
      return;
    }
    if (cells.length > header.length)
      issues.push({ path: `line ${index + 1}`, message: `${cells.length} cells for ${header.length} columns` });
    const names = header;
    rows.push(
      Object.fromEntries(
        columns.map((column) => [column, (cells[names.indexOf(column)] ?? '').trim()]),
      ) as TableRow<Column>,
    );
  });
  if (header === undefined) issues.push({ path: 'line 1', message: 'expected a line that names the columns' });
  if (issues.length > 0) throw new AnnotationError('invalid-dictionary', `${name} is malformed:`, { issues });
  return rows;
}

/** Splits a cell that holds several forms: 发改委|国家发改委. */
export function cellForms(cell: string): string[] {
  if (cell === '') return [];
  return cell.includes('|') ? cell.split('|').map((form) => form.trim()) : [cell.trim()];
}
