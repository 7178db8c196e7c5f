import { startCard } from './card.client.js';
import { startFacts } from './facts.client.js';
import { startLanguage } from './language.client.js';
import { startLegend } from './legend.client.js';
import { startList } from './list.client.js';
import { startOutline } from './outline.client.js';
import { startWords } from './words.client.js';

startLanguage();
startCard();
startLegend();
startList();
startFacts();
startOutline();
startWords();
document.documentElement.dataset.ready = 'true';
