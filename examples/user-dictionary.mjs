/** Words of your own, in jieba's format; a fault in them is named with its line before any is taken. */
import { parseWordList, sliceText } from 'gongwen';
import { createAnnotator } from 'gongwen/node';

const text = '开展营商环境评价，建设未来社区。';
const mine = parseWordList('营商环境评价 2000 n\n未来社区\n', { id: 'mine' });

for (const userDictionaries of [[], [mine]]) {
  const annotator = await createAnnotator({ userDictionaries });
  const { tokens } = annotator.annotate(text);
  console.log(tokens.map((token) => `${sliceText(text, token)}/${token.pos}`).join(' '));
}

try {
  parseWordList('未来社区 many n\n未来 社区 3 n x\n', { id: 'faulty' });
} catch (error) {
  console.log(error.code, error.issues);
}
