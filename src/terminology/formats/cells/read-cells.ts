import type { Issue } from '../../../errors';
import type { Loss } from '../../../tables';
import type { Glossary } from '../../glossary/glossary';
import { invalidGlossary } from '../../glossary/invalid-glossary';
import type { GlossaryRead } from '../format';
import { guessPair } from '../guess-language';
import { FormatLosses } from '../format-losses';
import type { GlossaryReadOptions } from '../read-options';
import { ConceptBuilder, fieldOf } from './concept-builder';
import { layoutOf, type Layout } from './layout';
import { ConceptIds } from '../../glossary/concept-ids';
import type { TableLine } from './table-text';

/** Makes cells of a table ready to be read: takes off guards, trims. */
export type CellCleaner = (cell: string, layout: Layout) => string;

/**
 * Reads a glossary from the rows of a table of which the first names the columns, in English or Chinese.
 *
 * Rows with the same id are one concept. What stands in columns that are not known, and what a cell says that has no
 * place in the model, is told as a loss.
 *
 * @throws AnnotationError `invalid-glossary` with every fault and its line.
 */
export function glossaryFromRows(
  lines: readonly TableLine[],
  faults: readonly Issue[],
  options: GlossaryReadOptions,
  clean: CellCleaner,
): GlossaryRead {
  const issues = [...faults];
  const at = headerRow(lines);
  const header = lines[at];
  if (header === undefined) {
    if (issues.length === 0) issues.push({ path: 'line 1', message: 'expected a line that names the columns' });
    throw invalidGlossary(issues);
  }
  const layout = layoutOf(header.cells, (issue) => issues.push(issue));
  const body = lines.slice(layout.header ? at + 1 : at);
  const losses = new FormatLosses();
  if (!layout.header && header.cells.length > 1)
    losses.add(
      'columns',
      'no column is known by its name: the first two are read as terms, the third as a note',
      `line ${header.line}`,
    );
  for (const { cells, line } of lines.slice(0, at))
    losses.add('heading', `"${cells.find((cell) => cell !== '')}" above the column names`, `line ${line}`);
  const languages = languagesOf(layout, body, options);
  const builders = new Map<string, ConceptBuilder>();
  let unnamed = 0;
  for (const { cells, line } of body) {
    const values = cells.map((cell) => clean(cell, layout));
    checkWidth(values, header.cells.length, line, issues);
    const id = fieldOf(layout, 'id', values) || undefined;
    const key = id === undefined ? `\n${unnamed++}` : id;
    const builder = builders.get(key) ?? new ConceptBuilder(id, line, layout, languages, losses);
    builders.set(key, builder);
    builder.add(values, line);
    for (const column of layout.unknown)
      if (values[column])
        losses.add(header.cells[column] || `column ${column + 1}`, 'no place for this column', `line ${line}`);
  }
  if (issues.length > 0) throw invalidGlossary(issues);
  return { glossary: assemble(builders.values(), languages, options, losses), losses: losses.list() };
}

/** So many rows may stand above the column names: a title, who made the table and when. */
const MOST_HEADINGS = 5;

/** The row that names the columns; the first where none does. */
export function headerRow(lines: readonly TableLine[]): number {
  for (let row = 0; row < Math.min(lines.length, MOST_HEADINGS + 1); row++) {
    const { cells } = lines[row]!;
    if (layoutOf(cells, () => undefined).header) return row;
    // A title fills one cell; a row that fills more is an entry of a table without column names.
    if (cells.filter((cell) => cell !== '').length > 1) return 0;
  }
  return 0;
}

function assemble(
  builders: Iterable<ConceptBuilder>,
  languages: readonly string[],
  options: GlossaryReadOptions,
  losses: FormatLosses,
): Glossary {
  const ids = new ConceptIds();
  const built = [...builders];
  // Ids that the file gives are theirs, whatever stands before them.
  for (const { id } of built) if (id !== undefined) ids.free(id);
  const concepts = built.flatMap((builder) => {
    const concept = builder.build((term) => builder.id ?? ids.of(term));
    if (concept === undefined) losses.add('rows', 'no term in this row', `line ${builder.line}`);
    return concept ?? [];
  });
  return {
    format: 'gongwen-glossary',
    version: 1,
    ...(options.title !== undefined && { title: options.title }),
    sourceLanguage: options.sourceLanguage ?? languages[0]!,
    concepts,
  };
}

/** The language of each term column: as the header, the caller or the terms themselves say. */
function languagesOf(layout: Layout, body: readonly TableLine[], options: GlossaryReadOptions): readonly string[] {
  const { slots } = layout;
  const open = slots.filter(({ language }) => language === undefined);
  const cells = (column: number) => ({
    *[Symbol.iterator]() {
      for (const line of body) yield line.cells[column] ?? '';
    },
  });
  const [first, second] = open;
  if (first === undefined) return slots.map(({ language }) => language!);
  const named = slots.find(({ language }) => language !== undefined)?.language;
  const given = {
    ...(options.sourceLanguage !== undefined && { sourceLanguage: options.sourceLanguage }),
    ...((options.targetLanguage ?? named) !== undefined && { targetLanguage: (options.targetLanguage ?? named)! }),
  };
  const pair = guessPair([cells(first.column), second === undefined ? [] : cells(second.column)], given);
  return slots.map((slot) => slot.language ?? pair[slot === first ? 0 : 1]);
}

/** A comma that is not quoted makes a cell too many, and shifts what follows it. */
function checkWidth(values: readonly string[], columns: number, line: number, issues: Issue[]): void {
  const extra = values.findIndex((value, column) => column >= columns && value !== '');
  if (extra >= 0)
    issues.push({
      path: `line ${line}, column ${extra + 1}`,
      message: `${values.length} cells for ${columns} columns; quote a cell that holds the delimiter`,
    });
}

/** The loss of what only a glossary's own JSON can say of itself. */
export function titleLoss(title: string | undefined): readonly Loss[] {
  return title === undefined ? [] : [{ path: 'title', message: `no place for the title "${title}"` }];
}
