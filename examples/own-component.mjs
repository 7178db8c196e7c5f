/** A component of your own behind the standard ones: it sees only the layers that it declares. */
import { defineComponent, sliceText } from 'gongwen';
import { createAnnotator } from 'gongwen/node';

const hotlines = defineComponent({
  name: 'hotlines',
  version: '1',
  reads: [],
  writes: ['entities'],
  annotate(view, emit) {
    // 12345热线
    for (const match of view.normal.matchAll(/\b1\d{4}(?=热线)/g))
      emit('entities', {
        kind: 'custom',
        label: 'hotline',
        start: match.index,
        end: match.index + match[0].length,
        ground: 'hotline.digits',
      });
  },
});

const annotator = await createAnnotator({ pipeline: (standard) => standard.use(hotlines) });
const document = annotator.annotate('推动１２３４５热线与网格平台联动。');
for (const entity of document.entities.filter(({ kind }) => kind === 'custom'))
  console.log(entity.label, sliceText(document.text, entity), entity.provenance);
