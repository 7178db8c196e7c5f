import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  canonicalLanguage,
  GLOSSARY_FORMATS,
  guessGlossaryFormat,
  type GlossaryFormat,
  type GlossaryFormatName,
} from '../../terminology';
import { readEncoding } from '../options';
import { readOut } from '../out-option';

/** How glossaries are to be read; the same for every command that reads them. */
export interface GlossaryReadingOptions {
  readonly from?: GlossaryFormatName;
  readonly encoding?: string;
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
}

/** Where a glossary goes, and in which format. */
export interface GlossaryWritingOptions {
  readonly to?: GlossaryFormatName;
  readonly out?: string;
}

/** Adds the options that say how to read, and refuses files of no known format before any is read. */
export function withGlossaryReading(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--from <format>',
        "format of the files; told by each one's ending and beginning by default",
      ).argParser(readFormat),
    )
    .addOption(
      new Option(
        '--encoding <name>',
        'encoding of text files (utf-8, gb18030, utf-16le …); detected by default, for XML as the file declares it',
      ).argParser(readEncoding),
    )
    .addOption(
      new Option(
        '--source-language <tag>',
        'language of the first column, or of terms that none is given for, such as zh',
      ).argParser(readLanguage),
    )
    .addOption(
      new Option('--target-language <tag>', 'language translated into, such as en; worked out by default').argParser(
        readLanguage,
      ),
    )
    .hook('preAction', (hooked) => {
      const { from } = hooked.opts<GlossaryReadingOptions>();
      if (hooked.args.indexOf('-') !== hooked.args.lastIndexOf('-'))
        hooked.error('error: standard input (-) can be read only once');
      if (from !== undefined) return;
      for (const path of hooked.args)
        if (path === '-')
          hooked.error('error: standard input (-) has no name to tell its format by; name it with --from');
        else if (guessGlossaryFormat(path) === undefined && !hasNameOfXml(path))
          hooked.error(`error: the format of ${path} cannot be told by its name; name it with --from`);
    });
}

/** Adds `--to` and `--out`, and refuses what no format can be told of, or a workbook on a terminal. */
export function withGlossaryWriting(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--to <format>',
        'format to write; told by the ending of --out by default, json without --out',
      ).argParser(readFormat),
    )
    .option('--out <path>', 'write there instead of standard output', readOut)
    .hook('preAction', (hooked) => {
      const options = hooked.opts<GlossaryWritingOptions>();
      const format = writtenFormat(options);
      if (format === undefined)
        hooked.error(`error: the format of ${options.out} cannot be told by its name; name it with --to`);
      else if (isBinary(format) && options.out === undefined && process.stdout.isTTY)
        hooked.error(`error: --to ${format} is not for a terminal; name a file with --out`);
    });
}

/** The format to write; undefined where `--out` has an ending of none. */
export function writtenFormat({ to, out }: GlossaryWritingOptions): GlossaryFormatName | undefined {
  if (to !== undefined) return to;
  return out === undefined ? 'json' : guessGlossaryFormat(out);
}

/** Whether files of the format are bytes and no text. */
export function isBinary(name: GlossaryFormatName): boolean {
  const { binary }: GlossaryFormat = GLOSSARY_FORMATS[name];
  return binary === true;
}

/** Whether files of the format say themselves in which encoding they are. */
export function saysItsEncoding(name: GlossaryFormatName): boolean {
  const { root }: GlossaryFormat = GLOSSARY_FORMATS[name];
  return root !== undefined;
}

/** Whether the name says XML and no more, so that only the file itself tells the format. */
export function hasNameOfXml(path: string): boolean {
  return path.toLowerCase().endsWith('.xml');
}

function readFormat(name: string): GlossaryFormatName {
  if (!Object.hasOwn(GLOSSARY_FORMATS, name))
    throw new InvalidArgumentError(`There is no format "${name}"; use ${Object.keys(GLOSSARY_FORMATS).join(', ')}.`);
  return name as GlossaryFormatName;
}

function readLanguage(tag: string): string {
  const language = canonicalLanguage(tag);
  if (language === undefined)
    throw new InvalidArgumentError('Expected a language of BCP 47 such as zh, zh-Hans, en or en-GB.');
  return language;
}
