/**
 * What is measured. Each subject loads in a process of its own and gives back a function of a text.
 *
 * `load` is all that has to happen before the first word: importing, reading dictionaries.
 */
export const SUBJECTS = {
  'nodejieba.tag': async () => {
    const { default: nodejieba } = await import('nodejieba');
    nodejieba.load();
    return (text) => nodejieba.tag(text);
  },
  '@node-rs/jieba tag': async () => {
    const { Jieba } = await import('@node-rs/jieba');
    const { dict } = await import('@node-rs/jieba/dict.js');
    const jieba = Jieba.withDict(dict);
    return (text) => jieba.tag(text, true);
  },
  'gongwen words': async (dist) => {
    const [{ Pipeline, words }, { loadNodeRsJieba }] = await Promise.all([import(dist.index), import(dist.node)]);
    const pipeline = new Pipeline().use(words(await loadNodeRsJieba()));
    return (text) => pipeline.annotate(text);
  },
  'gongwen words (nodejieba)': async (dist) => {
    const [{ Pipeline, words }, { loadNodejieba }] = await Promise.all([import(dist.index), import(dist.nodejieba)]);
    const pipeline = new Pipeline().use(words(await loadNodejieba()));
    return (text) => pipeline.annotate(text);
  },
  'gongwen annotate': async (dist) => {
    const { createAnnotator } = await import(dist.node);
    const annotator = await createAnnotator();
    return (text) => annotator.annotate(text);
  },
};
