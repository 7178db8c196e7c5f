/** A tagger of your own: learned from annotated sentences, it finds names that no dictionary and no rule knows. */
import {
  crossValidateTagger,
  gazetteer,
  parseGazetteer,
  parseTaggerModel,
  Pipeline,
  sentences,
  sliceText,
  stringifyTaggerModel,
  structure,
  tagger,
  trainTagger,
  words,
} from 'gongwen';
import { createAnnotator, loadNodeRsJieba } from 'gongwen/node';

// Annotated Documents: here invented sentences with the names of a list; yours are corrected by hand.
const names = ['云港', '青禾', '星澜', '松岳', '海棠', '锦帆', '瑞川', '明湖', '长庚', '竹溪'];
const text = names
  .map((name) => `支持${name}平台扩大服务。\n去年${name}平台接入三个部门。\n要继续改善民生，保持经济稳定增长。`)
  .join('\n');
const list = parseGazetteer(`form,kind\n${names.map((name) => `${name}平台,platform\n`).join('')}`, { id: 'list' });
const engine = await loadNodeRsJieba();
const cut = new Pipeline().use(structure()).use(sentences()).use(words(engine));
const gold = cut.use(gazetteer(list)).annotate(text);

// Words as new texts will have them: those of the gold are cut at its entities' borders.
const view = (document) => cut.annotate(document.text);
const { all } = crossValidateTagger([gold], { view, buckets: 4096 });
console.log('names not seen before: F1', all.f1.toFixed(2));

const model = trainTagger([gold], { view, buckets: 4096, name: 'platforms' });
const json = stringifyTaggerModel(model);
console.log(model.training.sentences, 'sentences,', model.training.entities, 'entities,', json.length, 'bytes');

const annotator = await createAnnotator({ engine, tagger: parseTaggerModel(json) });
const document = annotator.annotate('支持凌霄平台扩大服务，大连市人民政府牵头。');
for (const entity of document.entities)
  console.log(sliceText(document.text, entity), entity.label ?? entity.kind, entity.provenance.ground);

// Any tagger will do: words in, labels or spans out.
const shouting = {
  name: 'capitals',
  version: '1',
  tag: (given) => given.map((w) => (/^[A-Z]+$/.test(w.text) ? 'U-acronym' : 'O')),
};
const own = cut.use(tagger(shouting)).annotate('推广OFD与PDF。');
console.log(own.entities.map((entity) => sliceText(own.text, entity)));
