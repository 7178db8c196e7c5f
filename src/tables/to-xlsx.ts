import { unzipSync, zipSync } from 'fflate';
import { AnnotationError, loadPeer } from '../errors';
import { LossLog, type Exported } from './losses';
import type { Table } from './table';
import { autoFilter, columnsSheet, tableSheet } from './xlsx-sheets';

/** Excel's limit of rows, the header counted. */
const MOST_ROWS = 1_048_576;

/**
 * Writes a table as an Excel workbook: the rows, and a second sheet "columns" that says what each column holds.
 *
 * Texts stay texts, whatever they begin with. An exact decimal stands as text with a number to calculate with beside it
 * (`value`, `valueNumber`). The same table gives the same bytes. Takes the optional peer `write-excel-file`.
 *
 * @throws AnnotationError `missing-peer` before any row is read; `too-large` where the rows are more than a sheet holds.
 *
 * @example
 * const { output, losses } = await toXlsx({ name: 'facts', columns: FACT_COLUMNS, rows: factTable([document]) });
 */
export async function toXlsx<Row extends object>(table: Table<Row>): Promise<Exported> {
  const { default: writeXlsxFile } = await loadPeer(
    () => import('write-excel-file/universal'),
    'Writing XLSX',
    'write-excel-file',
  );
  const rows = await gathered(table.rows);
  const losses = new LossLog();
  const sheets = [tableSheet(table, rows, losses), columnsSheet(table.columns)];
  const file = await writeXlsxFile(sheets, { features: [autoFilter(sheets)] })
    .toBlob()
    .catch((cause: unknown) => {
      // The sheet is written as one string.
      if (cause instanceof RangeError) throw tooLarge(`${rows.length} rows`, cause);
      throw cause;
    });
  return { output: withoutClock(new Uint8Array(await file.arrayBuffer())), losses: losses.list() };
}

async function gathered<Row>(source: Iterable<Row> | AsyncIterable<Row>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of source) {
    rows.push(row);
    if (rows.length >= MOST_ROWS) throw tooLarge(`more than ${MOST_ROWS - 1} rows`);
  }
  return rows;
}

function tooLarge(what: string, cause?: unknown): AnnotationError {
  return new AnnotationError(
    'too-large',
    `A sheet cannot hold ${what}: write Parquet or CSV, or fewer documents at a time.`,
    { cause },
  );
}

/** Zips the parts again without the time of writing, in one order. */
function withoutClock(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
  // The first day that ZIP knows, in local time, as ZIP has it: the same bytes in every time zone.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}
