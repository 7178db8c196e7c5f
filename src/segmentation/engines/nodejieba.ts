import type { WordEngine } from '../word-engine';
import { gatherAdditions } from './additions';
import { lazily, loadWords } from './frequencies';
import { loadOnce } from './global-dictionary';
import { jiebaEngine } from './jieba-engine';
import type { JiebaOptions } from './jieba-options';
import { loadPackage } from './load-package';
import { loadNodeRsPackage, nodeRsProbe, NODE_RS } from './node-rs-package';

const NAME = 'nodejieba';

/** How many words’ tags are kept; more than a hundred reports have. */
const KNOWN_WORDS = 100_000;

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
  loadOnce(NAME, additions.key, () => {
    const added = loadWords(
      additions.words.values(),
      lazily(() => nodeRsProbe(base.Jieba.withDict(base.dict))),
    );
    loadIntoNodejieba(nodejieba, mergeDictionary(new TextDecoder().decode(base.dict), added));
  });
  const hmm = options.hmm ?? false;
  const tagOf = tagger(nodejieba);
  return jiebaEngine(
    {
      name: NAME,
      version,
      base: `${NODE_RS} ${base.version}`,
      cut: (han) => nodejieba.cut(han, hmm).map((word) => ({ word, tag: tagOf(word) })),
    },
    additions,
    options,
  );
}

/**
 * Looks tags up word by word, each once.
 *
 * Whole runs cannot be tagged, for nodejieba.tag() cuts with the HMM; a single word from the dictionary it leaves whole.
 */
function tagger(nodejieba: { tag(text: string): { tag: string }[] }): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const [first, ...others] = nodejieba.tag(word);
    const tag = first === undefined || others.length > 0 ? 'x' : first.tag;
    if (known.size >= KNOWN_WORDS) known.clear();
    known.set(word, tag);
    return tag;
  };
}
