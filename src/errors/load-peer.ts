import { AnnotationError } from './annotation-error';

/**
 * Loads an optional peer when something is asked for that needs it: reading HTML, writing xlsx.
 *
 * @throws AnnotationError `missing-peer`, saying what to install.
 */
export async function loadPeer<Module>(load: () => Promise<Module>, task: string, packages: string): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new AnnotationError(
      'missing-peer',
      `${task} takes a package that is not installed or cannot be loaded: run \`npm install ${packages}\`.`,
      { cause },
    );
  }
}
