import { createRequire } from 'node:module';

/** The version of an installed package; for Node only, so this file is imported where it is called. */
export function packageVersion(name: string): string {
  // `node -e` gives modules a global __filename that is no path, so the module's own address comes first; CommonJS has none.
  const require = createRequire((import.meta.url as string | undefined) ?? __filename);
  return (require(`${name}/package.json`) as { version: string }).version;
}
