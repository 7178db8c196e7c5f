import card from './client/card.client.js';
import dom from './client/dom.client.js';
import facts from './client/facts.client.js';
import language from './client/language.client.js';
import legend from './client/legend.client.js';
import list from './client/list.client.js';
import main from './client/main.client.js';
import outline from './client/outline.client.js';
import positions from './client/positions.client.js';
import words from './client/words.client.js';

/** In the order of who needs whom. */
const MODULES = [dom, language, positions, card, legend, list, facts, outline, words, main];

// The modules' own imports and exports, a line each: import { byId } from './dom.client.js';
const IMPORTS = /^import .*\n/gm;
const EXPORTS = /^export (?=const |function )/gm;

/**
 * The page's script: its modules joined into one, since a page opened from a file can load no other.
 *
 * They share one scope there, so a name may be declared once only; a browser refuses a second.
 */
export const SCRIPT = MODULES.map((module) => module.replace(IMPORTS, '').replace(EXPORTS, '')).join('\n');
