import { zipSync } from 'fflate';
import { loadPeer } from '../../../errors';
import { toXlsx } from '../../../tables';
import type { Glossary } from '../../glossary/glossary';
import { invalidGlossary } from '../../glossary/invalid-glossary';
import { glossaryTable } from '../cells/glossary-rows';
import { layoutOf } from '../cells/layout';
import { glossaryFromRows, headerRow, titleLoss } from '../cells/read-cells';
import type { TableLine } from '../cells/table-text';
import type { GlossaryRead, Written } from '../format';
import { checkInput, type GlossaryReadOptions } from '../read-options';
import { checkSheets } from './check-sheets';
import { unpackWorkbook } from './unpack-workbook';

const DEFAULT_MAX_BYTES = 100_000_000;

/**
 * Reads a glossary from an Excel workbook: this library's own, and tables whose columns have names like 中文, English,
 * 定义, source, target, status. Of several sheets the first that has such names is read.
 *
 * Takes the optional peer `read-excel-file`. What the workbook unpacks to is bounded by `maxCharacters`, in bytes.
 *
 * @throws AnnotationError `missing-peer`, `too-large`, `invalid-glossary` with every fault and its row.
 */
export async function readXlsxGlossary(bytes: Uint8Array, options: GlossaryReadOptions = {}): Promise<GlossaryRead> {
  checkInput('', options);
  const { default: readXlsxFile } = await loadPeer(
    () => import('read-excel-file/universal'),
    'Reading XLSX',
    'read-excel-file',
  );
  const parts = unpackWorkbook(bytes, options.maxCharacters ?? DEFAULT_MAX_BYTES);
  checkSheets(parts);
  // Packed again, so that the reader sees what was checked and nothing else.
  const checked = zipSync(Object.fromEntries(parts), { level: 0 });
  const sheets = await readXlsxFile(checked.buffer as ArrayBuffer, { trim: false }).catch((cause: unknown) => {
    throw invalidGlossary([{ path: 'file', message: `no workbook that can be read: ${String(cause)}` }], cause);
  });
  const tables = sheets
    .map(({ sheet, data }) => ({ sheet, lines: linesOf(data) }))
    .filter(({ lines }) => lines.length > 0);
  const chosen =
    tables.find(({ lines }) => layoutOf(lines[headerRow(lines)]!.cells, () => undefined).header) ?? tables[0];
  const { glossary, losses } = glossaryFromRows(chosen?.lines ?? [], [], options, (cell, { exact }) =>
    exact && cell.trim() !== '' ? cell : cell.trim(),
  );
  const others = tables.filter((table) => table !== chosen && table.sheet !== 'columns');
  return {
    glossary,
    losses: [
      ...losses,
      ...others.map(({ sheet }) => ({ path: `sheet "${sheet}"`, message: `not read; sheet "${chosen!.sheet}" is` })),
    ],
  };
}

function linesOf(data: readonly (readonly unknown[])[]): TableLine[] {
  return data
    .map((row, index) => ({ cells: row.map(textOf), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/**
 * Writes a glossary as an Excel workbook: the columns of `glossaryColumns`, described on a second sheet.
 *
 * Terms stand as text, whatever they begin with. Takes the optional peer `write-excel-file`.
 *
 * @throws AnnotationError `missing-peer`; `too-large` where the rows are more than a sheet holds.
 */
export async function writeXlsxGlossary(glossary: Glossary): Promise<Written<Uint8Array>> {
  const { output, losses } = await toXlsx({ name: 'glossary', ...glossaryTable(glossary) });
  return { output, losses: [...titleLoss(glossary.title), ...losses] };
}
