import type { WordEngine } from '../word-engine';
import { gatherAdditions } from './additions';
import { loadWords } from './frequencies';
import { jiebaEngine } from './jieba-engine';
import type { JiebaOptions } from './jieba-options';
import { loadNodeRsPackage, nodeRsProbe, NODE_RS } from './node-rs-package';

/**
 * Loads @node-rs/jieba, the default in Node: prebuilt, fast to load, as many dictionaries as you like.
 *
 * @throws AnnotationError `missing-peer` where the package has no binary for this platform.
 *
 * @example
 * const engine = await loadNodeRsJieba({ userDictionaries: [parseWordList('中山路街道 ns', { id: 'mine' })] });
 */
export async function loadNodeRsJieba(options: JiebaOptions = {}): Promise<WordEngine> {
  const additions = gatherAdditions(options);
  const { Jieba, dict, version } = await loadNodeRsPackage();
  const jieba = Jieba.withDict(dict);
  loadWords(additions.words.values(), nodeRsProbe(jieba));
  const hmm = options.hmm ?? false;
  const binding = { name: NODE_RS, version, base: `${NODE_RS} ${version}` };
  return jiebaEngine({ ...binding, cut: (han) => jieba.tag(han, hmm) }, additions, options);
}
