import base from './style/base.css';
import card from './style/card.css';
import comparison from './style/comparison.css';
import filters from './style/filters.css';
import layout from './style/layout.css';
import marks from './style/marks.css';
import outcomes from './style/outcomes.css';
import panels from './style/panels.css';
import print from './style/print.css';
import table from './style/table.css';
import text from './style/text.css';

/** The annotated page's style sheet; later parts may override earlier ones. */
export const PAGE_STYLE = [base, layout, text, marks, panels, filters, table, card, print].join('\n');

/** The comparison's. */
export const COMPARISON_STYLE = [base, layout, text, marks, filters, table, print, outcomes, comparison].join('\n');
