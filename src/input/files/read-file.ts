import { readFile as readBytes, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AnnotationError } from '../../errors';
import type { TextInput } from '../../model';
import { DEFAULT_MAX_BYTES, readText } from '..';
import type { ReadOptions } from '..';

/**
 * Reads a text, Markdown, HTML, DOCX or PDF file.
 *
 * `source.uri` is the path as given, unless the options name another. The size is checked before the file is read.
 *
 * @example
 * const { text, hints, source } = await readFile('报告.docx');
 *
 * @throws AnnotationError `unreadable-file` where there is no such file, it is a directory or may not be read, and
 *   everything that `readText` throws.
 */
export async function readFile(file: string | URL, options: ReadOptions = {}): Promise<TextInput> {
  const path = typeof file === 'string' ? file : fileURLToPath(file);
  const bytes = await load(path, options.maxBytes ?? DEFAULT_MAX_BYTES);
  return readText(bytes, { uri: path, ...options, cMaps: options.cMaps ?? loadInstalledCMap });
}

async function load(path: string, limit: number): Promise<Uint8Array> {
  try {
    const status = await stat(path);
    if (status.isDirectory())
      throw new AnnotationError('unreadable-file', `${path} is a directory. Name the files in it one by one.`);
    if (!status.isFile())
      throw new AnnotationError('unreadable-file', `${path} is no regular file (a device, a socket, a pipe).`);
    if (status.size > limit)
      throw new AnnotationError(
        'too-large',
        `${path} has ${status.size} bytes, the limit is ${limit}. Split it, or raise the limit (option maxBytes).`,
      );
    return await readBytes(path);
  } catch (cause) {
    if (cause instanceof AnnotationError) throw cause;
    const { code = '', message } = cause as NodeJS.ErrnoException;
    const reason = REASONS[code] ?? `cannot be read (${message})`;
    throw new AnnotationError('unreadable-file', `${path} ${reason}.`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  ENOTDIR: 'does not exist: a part of the path is a file, not a folder',
  ENAMETOOLONG: 'is too long a path',
};

/** Loads a character map of the pdfjs-dist that is installed beside this package. */
async function loadInstalledCMap(name: string): Promise<Uint8Array> {
  // The built package comes in both module kinds; CommonJS knows no module address.
  const here = (import.meta.url as string | undefined) ?? __filename;
  const home = dirname(createRequire(here).resolve('pdfjs-dist/package.json'));
  // Names of maps are plain; anything else would lead out of the folder.
  return readBytes(join(home, 'cmaps', basename(name)));
}
