import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** How many terms or keywords are asked for. */
const TOP = 200;

/**
 * Who extracts. Each loads in a process of its own and gives back a function of texts, which gives the number of terms.
 *
 * jieba's keywords are single words with a weight from a fixed table: less than terms, and all that npm has for Chinese.
 * They are asked of all texts as one, as terms are. gongwen's Documents are made and let go one by one.
 */
export const TERM_SUBJECTS = {
  'gongwen terms': async (dist) => {
    const entry = (file) => import(pathToFileURL(join(dist, file)));
    const [{ createAnnotator }, { extractTerms }] = await Promise.all([entry('node.js'), entry('terminology.js')]);
    if (extractTerms === undefined) throw new Error('gongwen/terminology has no extractTerms; build it first');
    const annotator = await createAnnotator();
    return (texts, clock) => {
      function* documents() {
        for (const text of texts) yield clock('annotating', () => annotator.annotate(text));
      }
      return extractTerms(documents(), { top: TOP }).length;
    };
  },
  '@node-rs/jieba TfIdf': async () => {
    const [{ Jieba, TfIdf }, { dict, idf }] = await Promise.all([
      import('@node-rs/jieba'),
      import('@node-rs/jieba/dict.js'),
    ]);
    const jieba = Jieba.withDict(dict);
    const tfIdf = TfIdf.withDict(idf);
    return (texts) => tfIdf.extractKeywords(jieba, texts.join('\n'), TOP).length;
  },
  'nodejieba.extract': async () => {
    const { default: nodejieba } = await import('nodejieba');
    nodejieba.load();
    return (texts) => nodejieba.extract(texts.join('\n'), TOP).length;
  },
};
