import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AnnotationError } from '../../errors';

/** The largest file that is read, in bytes. */
const MOST_BYTES = 200_000_000;

/**
 * Reads a file, or standard input for `-`, up to a bound.
 *
 * An empty file is none, in formats that allow it, too: it is what a failed step before this one leaves.
 *
 * @throws AnnotationError `too-large`, of a file before it is read; `unreadable-file`.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  const bytes = path === '-' ? await gathered(process.stdin) : await readFileBytes(path);
  if (bytes.length === 0) throw new AnnotationError('unreadable-file', `${path} is empty: there is no glossary in it.`);
  return bytes;
}

async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    const status = await stat(path);
    if (status.isDirectory())
      throw new AnnotationError('unreadable-file', `${path} is a directory. Name the files in it one by one.`);
    if (status.size > MOST_BYTES) throw tooLarge(`${status.size} bytes`);
    return await gathered(createReadStream(path));
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
  ENOTDIR: 'does not exist: a part of the path is a file, not a folder',
};

/** What has no size to ask for, a pipe or a device, is bounded as it comes. */
async function gathered(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge(`more than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(size: string): AnnotationError {
  return new AnnotationError(
    'too-large',
    `The glossary has ${size}, the limit is ${MOST_BYTES}. Split it; \`gongwen glossary merge\` joins the parts.`,
  );
}
