import type { Column } from '../tables';

/** The columns of a table as a command's help shows them. */
export function columnHelp(columns: readonly Column[], title = 'Columns'): string {
  const width = Math.max(...columns.map(({ name }) => name.length));
  const lines = columns.map(({ name, en }) => `  ${name.padEnd(width)}  ${en}`);
  const hasDecimals = columns.some(({ type }) => type === 'decimal');
  return [`\n${title}:`, ...lines, ...(hasDecimals ? [DECIMALS] : [])].join('\n');
}

const DECIMALS =
  '\nxlsx and parquet hold each exact decimal as text with a number beside it to calculate with: value, valueNumber.';
