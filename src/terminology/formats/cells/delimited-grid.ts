import { toDelimited } from '../../../tables';
import { guard } from '../formula-guard';

/** Writes rows of cells, the column names first, which may stand several times as memoQ has them. */
export function delimitedGrid(rows: readonly (readonly string[])[], delimiter: ',' | '\t'): string {
  const names = (rows[0] ?? []).map((_, column) => `c${column}`);
  const objects = rows.map((cells) =>
    Object.fromEntries(names.map((name, column) => [name, guard(cells[column] ?? '')])),
  );
  return toDelimited(objects, names, { delimiter, header: false });
}
