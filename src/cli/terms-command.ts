import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { decodeText } from '../input';
import {
  composeTranslation,
  GLOSSARY_FORMATS,
  glossaryFromTerms,
  mergeGlossaries,
  parseReference,
  standardGlossary,
  TERM_COLUMNS,
  TermExtractor,
  termTable,
  writeGlossary,
  type ExtractedTerm,
  type ExtractionOptions,
  type Glossary,
  type GlossaryFormatName,
} from '../terminology';
import { columnHelp } from './column-help';
import { reportLosses } from './glossary/report-losses';
import { withGlossary, withLanguage, type LanguageOptions } from './language-option';
import { openAnnotator } from './open-annotator';
import { given, reading, withAnnotateOptions, type AnnotateOptions } from './options';
import { refuseOverwriting } from './out-option';
import { readGlossaries } from './read-glossaries';
import { renderRows } from './render-rows';
import { messageOf } from './report-failure';
import { ROW_FORMATS, withOutputOptions, type OutputOptions, type RowFormat } from './row-options';
import { runFiles } from './run-files';
import { setupError } from './setup-error';
import { writeResult } from './write-result';

/** Formats of glossaries that no format of rows has the name of. */
const FILE_FORMATS = (Object.keys(GLOSSARY_FORMATS) as GlossaryFormatName[]).filter(
  (name): name is FileFormat => !['json', 'csv', 'tsv', 'xlsx'].includes(name),
);
type FileFormat = Exclude<GlossaryFormatName, 'json' | 'csv' | 'tsv' | 'xlsx'>;

interface Options extends AnnotateOptions, LanguageOptions, OutputOptions<RowFormat | FileFormat> {
  readonly top: number;
  readonly minFrequency: number;
  readonly contexts: number;
  readonly reference?: string;
  readonly standardGlossary: boolean;
}

/** `gongwen terms FILE…`: the terms of all files together, as rows or as a glossary that translation tools open. */
export function addTermsCommand(program: Command): void {
  const command = program
    .command('terms')
    .summary('extract the terms of files, with translations where they are known')
    .argument('<files...>', 'text, Markdown, HTML, Word or PDF files, taken together; - reads standard input')
    .option('--top <number>', 'how many terms, the best first', readCount, 100)
    .option('--min-frequency <number>', 'leave out what stands seldomer; entities are taken from 1 on', readCount, 2)
    .option('--contexts <number>', 'how many sentences to keep for a term', readCount, 3)
    .option('--reference <file>', 'frequencies of general language to compare with: CSV or TSV with word, frequency')
    .option('--no-standard-glossary', "take no translations from gongwen's own glossary")
    .addHelpText('after', `${columnHelp(TERM_COLUMNS)}\n\nGlossary formats:\n${fileFormats()}`);
  const withOutput = withOutputOptions(command, {
    formats: [...ROW_FORMATS, ...FILE_FORMATS],
    preset: 'table',
    meaning:
      'table: tab-separated; csv; json, jsonl: terms with variants, contexts and measures; xlsx: Excel; parquet; or a glossary, see below',
    out: 'write there instead of standard output',
  });
  withLanguage(withGlossary(withAnnotateOptions(withOutput), 'take translations, and terms, from a glossary')).action(
    extract,
  );
}

async function extract(paths: readonly string[], options: Options, command: Command): Promise<void> {
  const { out, format } = options;
  if (out !== undefined) await refuseOverwriting(command, paths, out);
  const extractor = new TermExtractor(await extractionOptions(options));
  // The glossary is for translations here; marked in the text, its terms would be entities.
  const annotator = await openAnnotator({ ...options, glossary: [] });
  const runs = runFiles(paths, reading(options), (input) => extractor.add(annotator.annotate(input, given(options))));
  const read: string[] = [];
  for await (const { path } of runs) read.push(path);
  if (read.length > 0) await writeResult(out, render(extractor.terms(), format, options));
}

async function extractionOptions(options: Options): Promise<ExtractionOptions> {
  const { top, minFrequency, contexts, reference } = options;
  try {
    const glossary = await glossaryOf(options);
    return {
      top,
      minFrequency,
      contexts,
      ...(reference === undefined ? {} : { reference: await readReference(reference) }),
      ...(glossary && {
        glossary,
        compose: (words) => composeTranslation(words, glossary),
      }),
    };
  } catch (error) {
    throw setupError(error);
  }
}

/** The user's glossaries before gongwen's own. */
async function glossaryOf({ glossary = [], standardGlossary: own }: Options): Promise<Glossary | undefined> {
  const given = await readGlossaries(glossary);
  if (!own) return given;
  return given ? mergeGlossaries([given, standardGlossary()]).glossary : standardGlossary();
}

async function readReference(path: string) {
  try {
    return parseReference(decodeText(await readFile(path)).text, { id: basename(path) });
  } catch (cause) {
    throw new Error(`--reference ${path}: ${messageOf(cause)}`, { cause });
  }
}

async function* render(
  terms: readonly ExtractedTerm[],
  format: Options['format'],
  { bom }: Options,
): AsyncGenerator<string | Uint8Array> {
  if (format === 'json') yield `${JSON.stringify(terms, undefined, 2)}\n`;
  else if (format === 'jsonl') for (const term of terms) yield `${JSON.stringify(term)}\n`;
  else if (isFileFormat(format)) yield await asGlossary(terms, format);
  else
    yield* renderRows([{ path: '', result: termTable(terms) }], { name: 'terms', columns: TERM_COLUMNS, format, bom });
}

function isFileFormat(format: string): format is FileFormat {
  return FILE_FORMATS.some((name) => name === format);
}

/** The terms as a glossary; what the format could not hold is said on stderr. */
async function asGlossary(terms: readonly ExtractedTerm[], format: FileFormat): Promise<string | Uint8Array> {
  const { output, losses } = await writeGlossary(glossaryFromTerms(terms), format);
  reportLosses(format, losses);
  return output;
}

function fileFormats(): string {
  return FILE_FORMATS.map((name) => `  ${name.padEnd(8)}  ${GLOSSARY_FORMATS[name].en}`).join('\n');
}

function readCount(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
  return count;
}
