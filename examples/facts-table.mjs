/** The facts of two reports as one table, for Excel (.xlsx) and for pandas, R or DuckDB (.parquet). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FACT_COLUMNS, factTable, toParquet, toXlsx } from 'gongwen';
import { createAnnotator } from 'gongwen/node';

const annotator = await createAnnotator();
const reports = ['invented-2023.txt', 'invented-2024.txt'].map((name) =>
  annotator.annotate(readFileSync(new URL(name, import.meta.url), 'utf8'), { uri: name }),
);
const table = { name: 'facts', columns: FACT_COLUMNS, rows: factTable(reports) };

const folder = new URL('../demo/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, write] of [
  ['facts.xlsx', toXlsx],
  ['facts.parquet', toParquet],
]) {
  // The formats differ in what they can hold; what they could not is told, never dropped in silence.
  const { output, losses } = await write(table);
  writeFileSync(new URL(name, folder), output);
  console.log(`demo/${name}: ${table.rows.length} rows, ${losses.length} losses`);
}

// What each column holds, as the second sheet and the Parquet metadata say it.
for (const { name, type, zh } of FACT_COLUMNS.slice(0, 3)) console.log(name, type, zh);
