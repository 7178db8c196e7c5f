/** Three lines: load once, annotate, look. */
import { sliceText } from 'gongwen';
import { createAnnotator } from 'gongwen/node';

const annotator = await createAnnotator();
const document = annotator.annotate('预计全年地区生产总值增长5%左右，新增停车泊位4000个以上。', { date: '2016' });

for (const quantity of document.quantities)
  console.log(sliceText(document.text, quantity), JSON.stringify(quantity.value), quantity.unit.code);
for (const time of document.times) console.log(sliceText(document.text, time), time.edtf);
