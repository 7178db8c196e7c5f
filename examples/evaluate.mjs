/** How good is an annotation? Scores with 95 % intervals, what is confused with what, and every difference. */
import { evaluate, scoreTable, SCORE_COLUMNS, sliceText, toDelimited } from 'gongwen';
import { createAnnotator } from 'gongwen/node';

const annotator = await createAnnotator();
const text = '云州市人民政府办公室印发《云州市养老服务条例》，云州市民政局负责解释。';
const predicted = annotator.annotate(text);

// Gold as an annotator would make it: spans with kinds. What is optional costs nothing, found or not.
const span = (kind, part, rest = {}) => ({
  kind,
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
  ...rest,
});
const gold = [
  span('agency', '云州市人民政府办公室'),
  span('document', '云州市养老服务条例'),
  span('agency', '云州市民政局'),
  span('place', '云州市', { optional: true }),
];

const { exact, overlapping, differences } = evaluate(gold, predicted, { kinds: ['agency', 'document', 'place'] });
const percent = (share) => `${(100 * share).toFixed(1)} %`;
const shown = ({ value, low, high }) => `${percent(value)} (${percent(low)} to ${percent(high)})`;
console.log('F1, exact spans:', shown(exact.micro.f1));
console.log('F1, overlapping:', shown(overlapping.micro.f1));
for (const { kind, gold, predicted } of differences)
  console.log(kind, gold && sliceText(text, gold), predicted && sliceText(text, predicted));

// The same as a table: gongwen evaluate GOLD PREDICTED.
console.log(
  toDelimited(scoreTable({ documents: 1, exact, overlapping, differences }), SCORE_COLUMNS, { delimiter: '\t' }),
);
