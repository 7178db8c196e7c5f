/** Offsets count UTF-16 code units; Python, spaCy and brat count code points, files count bytes. */
import { OffsetIndex } from 'gongwen';
import { createAnnotator } from 'gongwen/node';

const annotator = await createAnnotator();
const document = annotator.annotate('𠮷林街道完成投资14.07亿元。');
const index = new OffsetIndex(document.text);

for (const { start, end, kind } of document.quantities)
  console.log(
    kind,
    { start, end },
    'in Python:',
    [start, end].map((offset) => index.convert(offset, 'utf-16', 'code-point')),
    'in the file:',
    [start, end].map((offset) => index.convert(offset, 'utf-16', 'utf-8')),
  );
