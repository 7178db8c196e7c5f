import { AnnotationError } from '../../errors';

// One registry for all copies of this module in a thread: the package may be loaded by `import` and by `require`.
const REGISTRY = Symbol.for('gongwen.engine-dictionaries');

/**
 * Loads a dictionary into an engine that has but one for all who use it and cannot unload it, or finds it loaded already.
 *
 * The engine's own state is global, hence this one place where the library's is.
 *
 * @throws AnnotationError `engine-dictionary-conflict` where a different dictionary was loaded before.
 */
export function loadOnce<Loaded>(engine: string, key: string, load: () => Loaded): Loaded {
  const holder = globalThis as { [REGISTRY]?: Map<string, { key: string; loaded: unknown }> };
  const registry = (holder[REGISTRY] ??= new Map());
  const before = registry.get(engine);
  if (before === undefined) {
    const loaded = load();
    registry.set(engine, { key, loaded });
    return loaded;
  }
  if (before.key === key) return before.loaded as Loaded;
  throw new AnnotationError(
    'engine-dictionary-conflict',
    `${engine} has one dictionary for the whole thread and already holds other words than those asked for now. ` +
      `Give every ${engine} engine the same user dictionaries and policyLexicon, use @node-rs/jieba, or start a worker.`,
  );
}
