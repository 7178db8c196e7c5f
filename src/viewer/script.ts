import card from './client/card.client.js';
import comparison from './client/comparison.client.js';
import dom from './client/dom.client.js';
import facts from './client/facts.client.js';
import language from './client/language.client.js';
import legend from './client/legend.client.js';
import list from './client/list.client.js';
import listing from './client/listing.client.js';
import main from './client/main.client.js';
import outline from './client/outline.client.js';
import pieces from './client/pieces.client.js';
import positions from './client/positions.client.js';
import words from './client/words.client.js';

// The modules' own imports and exports, a line each: import { byId } from './dom.client.js'
const IMPORTS = /^import .*\n/gm;
const EXPORTS = /^export (?=const |function |class )/gm;

/**
 * A page's script: modules joined into one, since a page opened from a file can load no other.
 *
 * They share one scope there, so a name may be declared once only; a browser refuses a second.
 */
function join(modules: readonly string[]): string {
  return modules.map((module) => module.replace(IMPORTS, '').replace(EXPORTS, '')).join('\n');
}

/** What every page needs, in the order of who needs whom. */
const SHARED = [dom, language, positions, listing];

/** The script of the annotated page. */
export const PAGE_SCRIPT = join([...SHARED, pieces, card, legend, list, facts, outline, words, main]);

/** The script of the comparison. */
export const COMPARISON_SCRIPT = join([...SHARED, comparison]);
