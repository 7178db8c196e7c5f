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
  'gongwen annotate, 100,000 entities': async (dist) => {
    const { parseGazetteer } = await import(dist.index);
    const { createAnnotator } = await import(dist.node);
    const annotator = await createAnnotator({ gazetteers: [parseGazetteer(inventedEntities(), { id: 'invented' })] });
    return (text) => annotator.annotate(text);
  },
};

/** A user dictionary of 100,000 distinct names of firms and clients, in CSV. */
function inventedEntities() {
  const character = (number) => String.fromCharCode(0x4e00 + (number % 20_000));
  const rows = Array.from({ length: 100_000 }, (_, i) => {
    const name = `${character(i * 7)}${character(i * 13 + Math.floor(i / 20_000))}${i % 3 ? '集团' : ''}`;
    return i % 2 ? `${name},organization,Firm ${i},` : `${name},client,,${i}`;
  });
  return `form,kind,english,id\n${rows.join('\n')}\n`;
}
