import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';

/** Takes the path that `--out` names. */
export function readOut(path: string): string {
  if (path === '') throw new InvalidArgumentError('Expected a path, got nothing.');
  return path;
}

/** Ends the command where the result would take the place of a file that is to be read. */
export async function refuseOverwriting(
  command: Command,
  paths: readonly string[],
  out: string,
  option = '--out',
): Promise<void> {
  const place = await placeOf(out);
  for (const path of paths)
    if (path !== '-' && (await placeOf(path)) === place)
      command.error(`error: ${option} ${out} would overwrite the file that is read; name another`);
}

/** Where a path leads, through links; a path that leads nowhere stands for itself. */
function placeOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
