import base from './style/base.css';
import card from './style/card.css';
import layout from './style/layout.css';
import marks from './style/marks.css';
import panels from './style/panels.css';
import print from './style/print.css';
import text from './style/text.css';

/** The page's style sheet; later parts may override earlier ones. */
export const STYLE = [base, layout, text, marks, panels, card, print].join('\n');
