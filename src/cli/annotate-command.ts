import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { stringifyDocument } from '../document';
import { ANNOTATION_COLUMNS, annotationTable, TABLE_LAYERS, toDelimited } from '../export';
import type { Document, LayerName } from '../model';
import { openAnnotator } from './open-annotator';
import { given, reading, withAnnotateOptions, type AnnotateOptions } from './options';
import { readOut, refuseOverwriting } from './out-option';
import { reportFailure } from './report-failure';
import { runFiles, type FileRun } from './run-files';
import { writeOut } from './standard-output';
import { writeWhole } from './write-whole';

const FORMATS = ['json', 'jsonl', 'table', 'csv'] as const;
type Format = (typeof FORMATS)[number];

const LAYERS = ['blocks', 'sections', 'sentences', 'tokens', 'entities', 'quantities', 'times', 'facts'] as const;

interface Options extends AnnotateOptions {
  readonly format: Format;
  readonly out?: string;
  readonly layers: readonly LayerName[];
}

type Layout = Pick<Options, 'format' | 'layers'>;

/** `gongwen annotate FILE… | -`: Documents as JSON or JSON lines, or their annotations as a table. */
export function addAnnotateCommand(program: Command): void {
  const command = program
    .command('annotate')
    .summary('annotate files: structure, words, entities, quantities, times, facts')
    .argument('<files...>', 'text, Markdown, HTML, Word or PDF files; - reads standard input')
    .addOption(
      new Option(
        '--format <format>',
        'json: the Document; jsonl: one Document a line; table: annotations, tab-separated; csv',
      )
        .choices(FORMATS)
        .default('json' satisfies Format),
    )
    .addOption(
      new Option('--layers <names>', `layers that table and csv show, of ${LAYERS.join(',')}`)
        .default(TABLE_LAYERS, TABLE_LAYERS.join(','))
        .argParser(readLayers),
    )
    .option('--out <path>', 'write there instead of standard output; a folder gets one file a document', readOut);
  withAnnotateOptions(command).action(annotate);
}

async function annotate(paths: readonly string[], options: Options, command: Command): Promise<void> {
  const { out } = options;
  if (out !== undefined) await refuseOverwriting(command, paths, out);
  const annotator = await openAnnotator(options);
  const documents = runFiles(paths, reading(options), (input) => annotator.annotate(input, given(options)));
  if (out === undefined) await writeOut(render(documents, options, paths.length > 1));
  else if (await isFolder(out, paths.length, options.format)) await writeEach(documents, out, options, paths);
  else await writeWhole(out, render(documents, options, paths.length > 1));
}

function readLayers(names: string): readonly LayerName[] {
  return names.split(',').map((name) => {
    const layer = LAYERS.find((known) => known === name.trim());
    if (layer === undefined) throw new InvalidArgumentError(`There is no layer "${name}"; use ${LAYERS.join(', ')}.`);
    return layer;
  });
}

/** All documents as one stream: a JSON array where several files were asked for, lines, or rows under one header. */
async function* render(
  documents: AsyncIterable<FileRun<Document>>,
  layout: Layout,
  several: boolean,
): AsyncGenerator<string> {
  const isArray = layout.format === 'json' && several;
  let count = 0;
  for await (const { result } of documents) {
    if (isArray) yield count === 0 ? '[\n' : ',\n';
    yield renderOne(result, layout, count === 0);
    count++;
  }
  if (isArray && count > 0) yield ']\n';
}

function renderOne(document: Document, { format, layers }: Layout, header: boolean): string {
  switch (format) {
    case 'json':
      return `${stringifyDocument(document, { indent: 2 })}\n`;
    case 'jsonl':
      return `${stringifyDocument(document)}\n`;
    case 'table':
    case 'csv':
      return toDelimited(annotationTable(document, layers), ANNOTATION_COLUMNS, {
        delimiter: format === 'csv' ? ',' : '\t',
        header,
      });
  }
}

/** A folder is meant where one is there, the path ends in a slash, or several JSON files could not share one name. */
async function isFolder(out: string, count: number, format: Format): Promise<boolean> {
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
  const extension = { json: '.json', jsonl: '.jsonl', table: '.tsv', csv: '.csv' }[layout.format];
  for await (const { path, result } of documents) {
    const name = path === '-' ? 'stdin' : basename(path, extname(path));
    try {
      await writeWhole(join(folder, unusedName(name, extension, taken)), [renderOne(result, layout, true)]);
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
