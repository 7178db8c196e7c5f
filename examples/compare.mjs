/** Last year's targets against this year's achievements, on two invented reports. */
import { readFileSync } from 'node:fs';
import { compareFacts } from 'gongwen';
import { createAnnotator } from 'gongwen/node';

const annotator = await createAnnotator();
const read = (name) => annotator.annotate(readFileSync(new URL(name, import.meta.url), 'utf8'));
const comparisons = compareFacts(read('./invented-2023.txt'), read('./invented-2024.txt'));

for (const { outcome, indicator, target, result } of comparisons)
  console.log(outcome, indicator, target.value, '→', result?.value ?? '(no value stated)');
