import { AnnotationError } from '../../errors';

/**
 * Loads a word engine's package.
 *
 * @throws AnnotationError `missing-peer`, with the command that installs it.
 */
export async function loadPackage<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw missingPackage(name, cause);
  }
}

/** The error for a package that is absent, was not compiled, or has no binary for this platform. */
export function missingPackage(name: string, cause: unknown): AnnotationError {
  return new AnnotationError(
    'missing-peer',
    `The word engine ${name} is not installed or cannot be loaded here: run \`npm install ${name}\`, ` +
      `or choose another engine (@node-rs/jieba, nodejieba, jieba-wasm, intlSegmenter()).`,
    { cause },
  );
}
