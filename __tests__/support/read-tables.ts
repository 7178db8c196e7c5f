import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { readSheet } from 'read-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';

export type Cells = readonly (readonly unknown[])[];

/** A sheet of a workbook as rows of cells, the header first. */
export async function xlsxRows(bytes: Uint8Array, sheet: number | string = 1): Promise<Cells> {
  return await readSheet(Buffer.from(bytes), sheet, { trim: false });
}

/** A part of a workbook as it stands in the archive. */
export function xlsxPart(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path]!);
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}

/** The rows of a Parquet file as objects. */
export async function parquetRows(bytes: Uint8Array): Promise<readonly Record<string, unknown>[]> {
  return await parquetReadObjects({ file: bufferOf(bytes) });
}

/** The footer of a Parquet file. */
export function parquetFooter(bytes: Uint8Array): ReturnType<typeof parquetMetadata> {
  return parquetMetadata(bufferOf(bytes));
}
