import type { Command } from 'commander';
import { extname } from 'node:path';

const PAGE_ENDINGS = ['.html', '.htm'];

/** The format asked for: by `--format`, or else a page where the file to write is named as one. */
export function pageFormat<Format extends string>(
  command: Command,
  format: Format,
  out: string | undefined,
): Format | 'html' {
  if (out === undefined || command.getOptionValueSource('format') !== 'default') return format;
  return PAGE_ENDINGS.includes(extname(out).toLowerCase()) ? 'html' : format;
}
