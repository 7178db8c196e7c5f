import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = '../shared/data';

/** The measuring data beside the project: there for its developers, absent from a public clone. */
export const hasSharedData = existsSync(ROOT);

/** `it` where the data is there; a skipped test that says why where it is not. */
export const itWithSharedData: typeof it = hasSharedData
  ? it
  : (Object.assign((name: string) => it.skip(`${name} (skipped: ${ROOT} is not there)`, () => undefined), it) as never);

/** Paths of all files below a folder of the data, in a stable order. */
export function sharedFiles(folder = '', extension = ''): readonly string[] {
  const walk = (path: string): string[] =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .flatMap((name) => walk(join(path, name)))
      : [path];
  return hasSharedData ? walk(join(ROOT, folder)).filter((path) => path.endsWith(extension)) : [];
}

/** How a test names such a file. */
export function sharedName(path: string): string {
  return relative(ROOT, path);
}
