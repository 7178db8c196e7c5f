/** Tables as files: in, rows under documented columns; out, delimited text, XLSX or Parquet, and what they could not hold. */
export { toDelimited } from './delimited';
export type { DelimitedOptions } from './delimited';
export { LossTally } from './losses';
export type { Exported, Loss } from './losses';
export { blankRow } from './table';
export type { Column, ColumnType, RowOf, Table } from './table';
export { toParquet } from './to-parquet';
export { toXlsx } from './to-xlsx';
