import { toDelimited } from '../../tables';
import type { Glossary } from '../glossary/glossary';
import { glossaryTable } from './cells/glossary-rows';
import { glossaryFromRows, titleLoss } from './cells/read-cells';
import { delimiterOf, tableOf, type Delimiter } from './cells/table-text';
import type { GlossaryRead, Written } from './format';
import { guard, unguard } from './formula-guard';
import { checkInput, type GlossaryReadOptions } from './read-options';

export interface DelimitedReadOptions extends GlossaryReadOptions {
  /** Told from the first line by default. */
  readonly delimiter?: Delimiter;
}

/**
 * Reads a glossary from CSV or TSV: this library's own, memoQ's and Trados' columns, and tables whose columns have
 * names like 中文, English, 定义, source, target, status.
 *
 * @throws AnnotationError `too-large`, `invalid-glossary` with every fault and its line.
 */
export function readDelimitedGlossary(text: string, options: DelimitedReadOptions = {}): GlossaryRead {
  checkInput(text, options);
  const { rows, issues } = tableOf(text, options.delimiter ?? delimiterOf(text));
  return glossaryFromRows(rows, issues, options, (cell, { guarded }) => {
    const bare = cell.trim();
    return guarded && bare !== '' ? unguard(cell) : bare;
  });
}

/**
 * Writes a glossary as CSV or TSV that holds all of it but the title; see `glossaryColumns` for what the columns are.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front, which the reader takes off.
 */
export function writeDelimitedGlossary(
  glossary: Glossary,
  { delimiter = ',' }: { readonly delimiter?: ',' | '\t' } = {},
): Written {
  const { columns, rows } = glossaryTable(glossary);
  const guarded = rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, guard(cell)])));
  return { output: toDelimited(guarded, columns, { delimiter }), losses: titleLoss(glossary.title) };
}
