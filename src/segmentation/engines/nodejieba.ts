import type { WordEngine } from '../word-engine';
import { gatherAdditions } from './additions';
import { loadWords } from './frequencies';
import { loadOnce } from './global-dictionary';
import { jiebaEngine } from './jieba-engine';
import type { JiebaOptions } from './jieba-options';
import { loadPackage } from './load-package';
import { loadNodeRsPackage, NODE_RS } from './node-rs-package';

const NAME = 'nodejieba';

/**
 * Loads nodejieba, for those who prefer it: an optional peer that npm compiles when it installs it.
 *
 * It is handed @node-rs/jieba's dictionary together with the additions, so that both give the same words and tags. Its
 * dictionary is one for the whole thread: a second call with other words is refused. A dictionary that the program
 * itself loaded into nodejieba before is replaced.
 *
 * @throws AnnotationError `missing-peer` where the package is not installed or was not compiled.
 * @throws AnnotationError `engine-dictionary-conflict` where other words were loaded before.
 *
 * @example
 * const engine = await loadNodejieba();
 */
export async function loadNodejieba(options: JiebaOptions = {}): Promise<WordEngine> {
  const additions = gatherAdditions(options);
  const { nodejieba, version, loadIntoNodejieba, mergeDictionary } = await loadPackage(NAME, async () => ({
    nodejieba: (await import('nodejieba')).default,
    version: (await import('./package-version')).packageVersion(NAME),
    ...(await import('./nodejieba-dictionary')),
  }));
  const base = await loadNodeRsPackage();
  const tags = loadOnce(NAME, additions.key, () => {
    const probe = base.Jieba.withDict(base.dict);
    const encoder = new TextEncoder();
    const added = loadWords(additions.words.values(), {
      load: (lines) => probe.loadDict(encoder.encode(lines)),
      cut: (han) => probe.cut(han, false),
    });
    const merged = mergeDictionary(new TextDecoder().decode(base.dict), added);
    loadIntoNodejieba(nodejieba, merged.text);
    return merged.tags;
  });
  const hmm = options.hmm ?? false;
  return jiebaEngine(
    {
      name: NAME,
      version,
      base: `${NODE_RS} ${base.version}`,
      // Not nodejieba.tag(), which cannot do without the HMM.
      cut: (han) => nodejieba.cut(han, hmm).map((word) => ({ word, tag: tags.get(word) ?? 'x' })),
    },
    additions,
    options,
  );
}
