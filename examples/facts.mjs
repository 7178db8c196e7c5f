/** The table of what is promised: value, bound, unit and period of every target, with its evidence. */
import { readFileSync } from 'node:fs';
import { FACT_COLUMNS, factTable, toDelimited } from 'gongwen';
import { createAnnotator } from 'gongwen/node';

const annotator = await createAnnotator();
const report = annotator.annotate(readFileSync(new URL('./invented-2023.txt', import.meta.url), 'utf8'));
const rows = factTable([report], { modalities: ['target'] });

for (const { indicator, change, bound, value, unit, period } of rows)
  console.log([indicator, change || 'level', bound, value, unit, period].join(' '));

// All columns, for a spreadsheet.
console.log(toDelimited(rows, FACT_COLUMNS).split('\n')[0]);
