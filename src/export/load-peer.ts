import { AnnotationError } from '../errors';

/**
 * Loads an optional peer when a file is asked for that needs it.
 *
 * @throws AnnotationError `missing-peer`, saying what to install.
 */
export async function loadPeer<Module>(load: () => Promise<Module>, format: string, name: string): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new AnnotationError(
      'missing-peer',
      `Writing ${format} takes a package that is not installed or cannot be loaded: run \`npm install ${name}\`.`,
      { cause },
    );
  }
}
