import type { Command } from 'commander';
import { renderPage } from '../viewer';
import { MARKS, withGlossary, withLanguage, type LanguageOptions } from './language-option';
import { openAnnotator } from './open-annotator';
import { given, reading, withAnnotateOptions, type AnnotateOptions } from './options';
import { readOut, refuseOverwriting } from './out-option';
import { runFiles } from './run-files';
import { writeResult } from './write-result';

interface Options extends AnnotateOptions, LanguageOptions {
  readonly out?: string;
}

/** `gongwen view FILE --out page.html`: one self-contained page, to be opened in any browser. */
export function addViewCommand(program: Command): void {
  const command = program
    .command('view')
    .summary('annotate a file and write a page to look at')
    .argument('<file>', 'a text, Markdown, HTML, Word or PDF file; - reads standard input')
    .option('--out <page.html>', 'write the page there instead of standard output', readOut);
  withLanguage(withGlossary(withAnnotateOptions(command), MARKS)).action(view);
}

async function view(path: string, options: Options, command: Command): Promise<void> {
  const { out } = options;
  if (out !== undefined) await refuseOverwriting(command, [path], out);
  const annotator = await openAnnotator(options);
  const pages = runFiles([path], reading(options), (input) => renderPage(annotator.annotate(input, given(options))));
  for await (const { result } of pages) await writeResult(out, [result]);
}
