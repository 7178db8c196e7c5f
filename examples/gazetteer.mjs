/** Entities of your own, from a table; where the standard ones conflict with them, yours stand. */
import { parseGazetteer, sliceText } from 'gongwen';
import { createAnnotator } from 'gongwen/node';

const mine = parseGazetteer(
  `form,kind,canonical,english,id
云港集团|云港,organization,云港集团,Yungang Group,
青禾新材|青禾,client,青禾新材料公司,,C-17
`,
  { id: 'mine' },
);
const annotator = await createAnnotator({ gazetteers: [mine] });
const document = annotator.annotate('支持云港与青禾新材合作，大连市人民政府牵头。');
for (const entity of document.entities)
  console.log(
    sliceText(document.text, entity),
    entity.kind === 'custom' ? `${entity.label} ${JSON.stringify(entity.attributes)}` : entity.kind,
    entity.gloss?.en ?? '–',
    entity.provenance.ground,
  );

try {
  parseGazetteer('form,kind\n云港,Places\n云锦,place\n云锦,project\n', { id: 'faulty' });
} catch (error) {
  console.log(error.code, error.issues);
}
