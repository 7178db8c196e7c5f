import type { CellObject, Feature, Row, Sheet } from 'write-excel-file/universal';
import { LossLog } from './losses';
import type { Table } from './table';
import { typedColumns, type TypedCell, type TypedColumn } from './typed-columns';
import { xlsxText } from './xlsx-text';

const NARROWEST = 6;
const WIDEST = 60;
/** Rows looked at for a column's width. */
const SAMPLE = 500;

// What a spreadsheet would take for a formula when the cell is edited: =1+2, -1, @SUM(1)
const FORMULA = /^[=+\-@]/;

type TextSheet = Sheet<Blob> & { readonly data: readonly Row[] };

/** The sheet of a table: a bold, frozen header, text as text and numbers as numbers. */
export function tableSheet<R extends object>(
  { name, columns }: Pick<Table<R>, 'name' | 'columns'>,
  rows: readonly R[],
  losses: LossLog,
): TextSheet {
  const typed = typedColumns(columns);
  const data = rows.map((row, index) =>
    typed.map((column) => cellOf(column.cell(row, index), (text) => xlsxText(text, column.name, index, losses))),
  );
  return sheetOf(
    name,
    typed.map((column) => column.name),
    data,
  );
}

/** The sheet that says what each column of the table holds. */
export function columnsSheet<R extends object>(columns: Table<R>['columns']): TextSheet {
  const losses = new LossLog();
  const data = typedColumns(columns).map(({ name, type, en, zh }: TypedColumn<R>, index) =>
    [name, type, en, zh].map((text) => cellOf(text, (value) => xlsxText(value, 'columns', index, losses))),
  );
  return sheetOf('columns', ['column', 'type', 'description', '说明'], data);
}

function sheetOf(name: string, header: readonly string[], data: Row[]): TextSheet {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((title, index) => ({ width: widthOf(title, data, index) })),
    data: [header.map((value): CellObject => ({ value, type: String, fontWeight: 'bold' })), ...data],
  };
}

function cellOf(value: TypedCell, fit: (text: string) => string): Row[number] {
  if (typeof value !== 'string') return value;
  const text = fit(value);
  return { value: text, type: String, ...(FORMULA.test(text) && { format: '@' }) };
}

// Characters that are as wide as two digits: 元
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/** A width in digits that shows the title, its filter button, and the contents up to a limit. */
function widthOf(title: string, data: readonly Row[], index: number): number {
  let widest = Math.max(NARROWEST, shownWidth(title) + 3);
  for (const row of data.slice(0, SAMPLE)) {
    const cell = row[index];
    const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
    widest = Math.max(widest, shownWidth(String(value ?? '').slice(0, WIDEST)) + 1);
  }
  return Math.min(widest, WIDEST);
}

function shownWidth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Filter buttons over all columns of each sheet, which the writer does not know of itself. */
export function autoFilter(sheets: readonly TextSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const { data, columns = [] } = sheets[sheetIndex]!;
            // The filter's place is right behind the data; texts stand in another file, so that none can end it.
            return xml.replace(
              '</sheetData>',
              `</sheetData><autoFilter ref="A1:${columnLetters(columns.length)}${data.length}"/>`,
            );
          },
        },
      },
    },
  };
}

/** 1 → A, 26 → Z, 27 → AA. */
function columnLetters(count: number): string {
  const last = String.fromCharCode(65 + ((count - 1) % 26));
  return count <= 26 ? last : columnLetters(Math.floor((count - 1) / 26)) + last;
}
