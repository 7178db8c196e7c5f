import { randomUUID } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Chunks } from './standard-output';

/**
 * Writes a file whole: into a temporary neighbour first, then renamed, so that nobody meets half a file.
 *
 * A link stays a link, and what is no regular file (`/dev/stdout`, a pipe) is written to as it is.
 *
 * @param chunks Written one after the other; where one of them fails to come, or none comes, the target stays as it was.
 */
export async function writeWhole(path: string, chunks: Chunks): Promise<void> {
  let target: Target | undefined;
  try {
    for await (const chunk of chunks) {
      target ??= await openTarget(path);
      await target.file.appendFile(chunk);
    }
    await target?.file.close();
    await target?.accept();
  } catch (cause) {
    await target?.file.close();
    await target?.discard();
    throw explained(path, cause);
  }
}

interface Target {
  readonly file: FileHandle;
  /** Puts what was written in its place. */
  accept(): Promise<void>;
  /** Leaves no trace of what was written. */
  discard(): Promise<void>;
}

async function openTarget(path: string): Promise<Target> {
  const there = await stat(path).catch(() => undefined);
  if (there && !there.isFile()) {
    const nothing = () => Promise.resolve();
    return { file: await open(path, 'w'), accept: nothing, discard: nothing };
  }
  const place = there ? await realpath(path) : resolve(path);
  await mkdir(dirname(place), { recursive: true });
  const temporary = join(dirname(place), `.gongwen-${randomUUID()}.tmp`);
  return {
    file: await open(temporary, 'wx'),
    accept: () => rename(temporary, place),
    discard: () => rm(temporary, { force: true }),
  };
}

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'there is a folder of that name',
  EEXIST: 'a part of the path is a file, not a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EACCES: 'the permission is missing',
  EPERM: 'the permission is missing',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
};

/** Says what stood in the way of writing; other errors come from the chunks and stay what they are. */
function explained(path: string, cause: unknown): unknown {
  const { code, syscall, message } = cause as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return cause;
  return Object.assign(new Error(`${path} cannot be written: ${REASONS[code] ?? message}.`, { cause }), { syscall });
}
