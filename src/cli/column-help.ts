import type { Column } from '../tables';

/** The columns of a table as a command's help shows them. */
export function columnHelp(columns: readonly Column[]): string {
  const width = Math.max(...columns.map(({ name }) => name.length));
  return ['\nColumns:', ...columns.map(({ name, en }) => `  ${name.padEnd(width)}  ${en}`), NUMBERS].join('\n');
}

const NUMBERS =
  '\nxlsx and parquet hold each exact decimal as text with a number beside it to calculate with: value, valueNumber.';
