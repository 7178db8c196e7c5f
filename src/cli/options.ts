import { Option, type Command } from 'commander';
import type { Source } from '../model';

/** What the caller may say of the files and of the engine; the same for every command that annotates. */
export interface AnnotateOptions {
  readonly engine: EngineName;
  readonly dictionary: readonly string[];
  readonly date?: string;
  readonly encoding?: string;
}

export const ENGINE_NAMES = ['node-rs', 'nodejieba', 'wasm', 'intl'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Adds the options that say how to read and annotate. */
export function withAnnotateOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--engine <name>', 'word engine').choices([...ENGINE_NAMES]).default('node-rs' satisfies EngineName),
    )
    .option(
      '--dictionary <file>',
      "user dictionary in jieba's format (word, frequency, tag); may be given several times",
      (file: string, earlier: readonly string[]) => [...earlier, file],
      [] as readonly string[],
    )
    .addOption(
      new Option(
        '--date <date>',
        'the day the text speaks from (2016, 2016-01 or 2016-01-20), against which 去年 and 今年 are resolved',
      ).argParser((date: string) => {
        if (!DATE.test(date)) command.error(`error: --date expects 2016, 2016-01 or 2016-01-20, got "${date}"`);
        return date;
      }),
    )
    .option('--encoding <name>', 'encoding of text and HTML files (utf-8, gb18030, utf-16le …); detected by default');
}

/** What the caller says of the texts; it wins over what they say of themselves. */
export function given({ date }: AnnotateOptions): Partial<Source> {
  return date === undefined ? {} : { date };
}
