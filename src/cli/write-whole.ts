import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes a file whole: into a temporary neighbour first, then renamed, so that nobody meets half a file.
 *
 * @param chunks Written one after the other; where one of them fails to come, the target stays as it was.
 */
export async function writeWhole(path: string, chunks: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const target = resolve(path);
  await mkdir(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.gongwen-${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      for await (const chunk of chunks) await file.write(chunk);
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}
