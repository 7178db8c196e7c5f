import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { match, P } from 'ts-pattern';
import { stringifyDocument } from '../document';
import { ANNOTATION_COLUMNS, annotationTable, TABLE_LAYERS, type AnnotationRow } from '../export';
import type { Document, LayerName } from '../model';
import { MARKS, withGlossary, withLanguage, type LanguageOptions } from './language-option';
import { openAnnotator } from './open-annotator';
import { given, reading, withAnnotateOptions, type AnnotateOptions } from './options';
import { refuseOverwriting } from './out-option';
import { renderRows } from './render-rows';
import { reportFailure } from './report-failure';
import { ROW_FORMATS, withOutputOptions, type OutputOptions, type RowFormat } from './row-options';
import { runFiles, type FileRun } from './run-files';
import { writeResult } from './write-result';
import { writeWhole } from './write-whole';

const LAYERS = ['blocks', 'sections', 'sentences', 'tokens', 'entities', 'quantities', 'times', 'facts'] as const;

interface Options extends AnnotateOptions, LanguageOptions, OutputOptions {
  readonly layers: readonly LayerName[];
}

type Runs = AsyncIterable<FileRun<Document>> | Iterable<FileRun<Document>>;
type Layout = Pick<Options, 'format' | 'layers' | 'bom'>;

/** `gongwen annotate FILE… | -`: Documents as JSON or JSON lines, or their annotations as a table. */
export function addAnnotateCommand(program: Command): void {
  const command = program
    .command('annotate')
    .summary('annotate files: structure, words, entities, quantities, times, facts')
    .argument('<files...>', 'text, Markdown, HTML, Word or PDF files; - reads standard input')
    .addOption(
      new Option('--layers <names>', `layers that tables (table, csv, xlsx, parquet) show, of ${LAYERS.join(',')}`)
        .default(TABLE_LAYERS, TABLE_LAYERS.join(','))
        .argParser(readLayers),
    );
  const output = withOutputOptions(command, {
    formats: ROW_FORMATS,
    preset: 'json',
    meaning:
      'json: the Document; jsonl: one Document a line; annotations as rows: table (tab-separated), csv, xlsx (Excel), parquet',
    out: 'write there instead of standard output; a folder gets one file a document',
  });
  withLanguage(withGlossary(withAnnotateOptions(output), MARKS)).action(annotate);
}

async function annotate(paths: readonly string[], options: Options, command: Command): Promise<void> {
  const { out } = options;
  if (out !== undefined) await refuseOverwriting(command, paths, out);
  const annotator = await openAnnotator(options);
  const documents = runFiles(paths, reading(options), (input) => annotator.annotate(input, given(options)));
  if (out !== undefined && (await isFolder(out, paths.length, options.format)))
    await writeEach(documents, out, options, paths);
  else await writeResult(out, render(documents, options, paths.length > 1));
}

function readLayers(names: string): readonly LayerName[] {
  return names.split(',').map((name) => {
    const layer = LAYERS.find((known) => known === name.trim());
    if (layer === undefined) throw new InvalidArgumentError(`There is no layer "${name}"; use ${LAYERS.join(', ')}.`);
    return layer;
  });
}

/** All documents as one result: a JSON array where several files were asked for, lines, or rows under one header. */
function render(
  documents: Runs,
  { format, layers, bom }: Layout,
  several: boolean,
): AsyncGenerator<string | Uint8Array> {
  return match(format)
    .with('json', () => asJson(documents, several))
    .with('jsonl', () => asLines(documents))
    .with(P.union('table', 'csv', 'xlsx', 'parquet'), (rowFormat) =>
      renderRows(tablesOf(documents, layers), {
        name: 'annotations',
        columns: ANNOTATION_COLUMNS,
        format: rowFormat,
        bom,
      }),
    )
    .exhaustive();
}

async function* asJson(documents: Runs, several: boolean): AsyncGenerator<string> {
  let count = 0;
  for await (const { result } of documents) {
    if (several) yield count === 0 ? '[\n' : ',\n';
    yield `${stringifyDocument(result, { indent: 2 })}\n`;
    count++;
  }
  if (several && count > 0) yield ']\n';
}

async function* asLines(documents: Runs): AsyncGenerator<string> {
  for await (const { result } of documents) yield `${stringifyDocument(result)}\n`;
}

async function* tablesOf(
  documents: Runs,
  layers: readonly LayerName[],
): AsyncGenerator<FileRun<readonly AnnotationRow[]>> {
  for await (const { path, result } of documents) yield { path, result: annotationTable(result, layers) };
}

/** A folder is meant where one is there, the path ends in a slash, or several JSON files could not share one name. */
async function isFolder(out: string, count: number, format: RowFormat): Promise<boolean> {
  const there = await stat(out).catch(() => undefined);
  if (there) return there.isDirectory();
  return /[/\\]$/.test(out) || (count > 1 && format === 'json');
}

/** One file a document; a document that cannot be written is named like a file that cannot be read. */
async function writeEach(
  documents: AsyncIterable<FileRun<Document>>,
  folder: string,
  layout: Layout,
  paths: readonly string[],
): Promise<void> {
  // A result never takes the place of a file that is to be read.
  const read = paths.filter((path) => resolve(dirname(path)) === resolve(folder));
  const taken = new Set(read.map((path) => basename(path).toLowerCase()));
  const extension = layout.format === 'table' ? '.tsv' : `.${layout.format}`;
  for await (const run of documents) {
    const { path } = run;
    const name = path === '-' ? 'stdin' : basename(path, extname(path));
    try {
      await writeWhole(join(folder, unusedName(name, extension, taken)), render([run], layout, false));
    } catch (error) {
      reportFailure(path, error);
    }
  }
}

/** Two files of one name in different folders both keep their result: report.json, report-2.json. */
function unusedName(name: string, extension: string, taken: Set<string>): string {
  for (let n = 1; ; n++) {
    const candidate = `${name}${n === 1 ? '' : `-${n}`}${extension}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}
