import { createRequire } from 'node:module';

/** The version of an installed package; for Node only, so this file is imported where it is called. */
export function packageVersion(name: string): string {
  const require = createRequire(typeof __filename === 'string' ? __filename : import.meta.url);
  return (require(`${name}/package.json`) as { version: string }).version;
}
