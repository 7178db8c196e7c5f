import { InvalidArgumentError, Option, type Command } from 'commander';
import { decodeText, type ReadOptions } from '../input';
import type { Source } from '../model';

/** What the caller may say of the files and of the engine; the same for every command that annotates. */
export interface AnnotateOptions {
  readonly engine: EngineName;
  readonly dictionary: readonly string[];
  readonly tagger?: string;
  readonly taggerFirst?: true;
  readonly date?: string;
  readonly encoding?: string;
  readonly repair?: true;
}

export const ENGINE_NAMES = ['node-rs', 'nodejieba', 'wasm', 'intl'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** Adds the options that say how to read and annotate. */
export function withAnnotateOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--engine <name>', 'word engine').choices([...ENGINE_NAMES]).default('node-rs' satisfies EngineName),
    )
    .addOption(
      new Option(
        '--dictionary <file>',
        "user dictionary: words in jieba's format (word, frequency, tag), or entities as CSV, TSV (columns form, kind, canonical, english …) or JSON; may be given several times",
      )
        .default([], 'none')
        .argParser((file: string, earlier: readonly string[]) => [...earlier, file]),
    )
    .option('--tagger <model>', 'find entities also with a model that gongwen train made, where rules find none')
    .option('--tagger-first', "let the model's entities stand before those of rules; needs --tagger")
    .addOption(
      new Option(
        '--date <date>',
        'the day the text speaks from (2016, 2016-01 or 2016-01-20), against which 去年 and 今年 are resolved',
      ).argParser(readDate),
    )
    .addOption(
      new Option(
        '--encoding <name>',
        'encoding of text and HTML files (utf-8, gb18030, utf-16le …); detected by default',
      ).argParser(readEncoding),
    )
    .option('--repair', 'put U+FFFD where bytes cannot be decoded, instead of refusing the file; needs --encoding')
    .hook('preAction', (hooked) => {
      const { repair, encoding, tagger, taggerFirst } = hooked.opts<AnnotateOptions>();
      if (taggerFirst && tagger === undefined) hooked.error('error: --tagger-first needs --tagger');
      if (repair && encoding === undefined)
        hooked.error('error: --repair needs --encoding: what is broken is not guessed');
      if (hooked.args.indexOf('-') !== hooked.args.lastIndexOf('-'))
        hooked.error('error: standard input (-) can be read only once');
    });
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

function readDate(date: string): string {
  // The calendar gives back another day for what is none: 2016-02-31 → 2016-03-02.
  const day = DATE.test(date) ? new Date(`${date}`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date))
    throw new InvalidArgumentError('Expected a day, month or year such as 2016-01-20, 2016-01 or 2016.');
  return date;
}

/** Refuses a name that no file could be read in, before any file is. */
export function readEncoding(encoding: string): string {
  try {
    decodeText(new Uint8Array(), { encoding });
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
  return encoding;
}

/** How files are to be read. */
export function reading({ encoding, repair }: AnnotateOptions): ReadOptions {
  return { encoding, repair };
}

/** What the caller says of the texts; it wins over what they say of themselves. */
export function given({ date }: AnnotateOptions): Partial<Source> {
  return date === undefined ? {} : { date };
}
