import { Option, type Command } from 'commander';
import { readOut } from './out-option';

/** How rows can be written; the last two are binary. */
export const ROW_FORMATS = ['csv', 'json', 'jsonl', 'table', 'xlsx', 'parquet'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

/** Where a result goes, and how it is written. */
export interface OutputOptions<Format extends string = RowFormat> {
  readonly format: Format;
  readonly bom?: true;
  readonly out?: string;
}

interface Wording<Format extends string> {
  readonly formats: readonly Format[];
  readonly preset: NoInfer<Format>;
  /** What the formats mean. */
  readonly meaning: string;
  readonly out: string;
}

/** Adds `--format`, `--bom` and `--out`, and refuses what does not go together before anything is read. */
export function withOutputOptions<Format extends string>(
  command: Command,
  { formats, preset, meaning, out }: Wording<Format>,
): Command {
  return command
    .addOption(new Option('--format <format>', meaning).choices(formats).default(preset))
    .option('--bom', 'open CSV with a byte order mark, so that Excel reads it as UTF-8')
    .option('--out <path>', out, readOut)
    .hook('preAction', (hooked) => {
      const { format, bom, out } = hooked.opts<OutputOptions<string>>();
      if (bom && format !== 'csv') hooked.error('error: --bom is for --format csv');
      if (isBinary(format) && out === undefined && process.stdout.isTTY)
        hooked.error(`error: --format ${format} is not for a terminal; name a file with --out`);
    });
}

/** The options of the commands whose result is rows. */
export function withRowOptions(command: Command, preset: RowFormat): Command {
  return withOutputOptions(command, {
    formats: ROW_FORMATS,
    preset,
    meaning: 'csv; json: an array of rows; jsonl: one row a line; table: tab-separated; xlsx: Excel; parquet',
    out: 'write there instead of standard output',
  });
}

function isBinary(format: string): boolean {
  return format === 'xlsx' || format === 'parquet';
}
