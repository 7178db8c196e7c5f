import type { WordEngine } from '../word-engine';
import { gatherAdditions } from './additions';
import { loadWords } from './frequencies';
import { loadOnce } from './global-dictionary';
import { jiebaEngine } from './jieba-engine';
import type { JiebaOptions } from './jieba-options';
import { loadPackage } from './load-package';

const NAME = 'jieba-wasm';

/** The package tells its version to nobody; all of 2.x embed one dictionary. */
const VERSION = '2';

interface JiebaWasm {
  cut(text: string, hmm: boolean): string[];
  tag(text: string, hmm: boolean): { word: string; tag: string }[];
  with_dict(lines: string): void;
}

/**
 * Loads jieba-wasm, for browsers; its dictionary is part of the package.
 *
 * The dictionary is one for all engines of a page or thread: a second call with other words is refused.
 *
 * @throws AnnotationError `missing-peer` where the package is not installed.
 * @throws AnnotationError `engine-dictionary-conflict` where other words were loaded before.
 *
 * @example
 * const engine = await loadJiebaWasm();
 */
export async function loadJiebaWasm(options: JiebaOptions = {}): Promise<WordEngine> {
  const additions = gatherAdditions(options);
  const jieba = await loadPackage(NAME, loadModule);
  loadOnce(NAME, additions.key, () =>
    loadWords(additions.words.values(), {
      load: (lines) => jieba.with_dict(lines),
      cut: (han) => jieba.cut(han, false),
    }),
  );
  const hmm = options.hmm ?? false;
  return jiebaEngine(
    { name: NAME, version: VERSION, base: `${NAME} ${VERSION}`, cut: (han) => jieba.tag(han, hmm) },
    additions,
    options,
  );
}

/** The build for Node is ready when imported; the one for browsers has to be started. */
async function loadModule(): Promise<JiebaWasm> {
  const module: object = await import('jieba-wasm');
  const start = (module as { default?: unknown }).default;
  if (typeof start === 'function') await (start as () => Promise<unknown>)();
  return ('with_dict' in module ? module : start) as JiebaWasm;
}
