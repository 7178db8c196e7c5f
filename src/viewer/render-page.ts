import type { Document } from '../model';
import { writeAbout } from './about';
import { writeFactsPanel } from './facts/facts-panel';
import { frame } from './html-frame';
import { markup, type Markup } from './markup';
import { labelIn, type Label } from './label';
import { writeLegend } from './legend';
import { gatherMarks, textMarks } from './marked';
import { messages, type UiLanguage } from './messages';
import { languageOf, ownTitle } from './own-title';
import { writeOutline } from './outline';
import { makePayload } from './payload';
import { PAGE_SCRIPT } from './script';
import { PAGE_STYLE } from './style-sheet';
import { writeText } from './text/write-text';

export interface PageOptions {
  /** The page's title; by default the text's own title, else its address. */
  readonly title?: string;
  /** The language that the page opens in; it can be changed there. */
  readonly uiLanguage?: UiLanguage;
}

/**
 * Renders a Document as one HTML page that needs nothing else: the text with its structure, its annotations coloured
 * by kind, a card for each, an outline, a legend that shows and hides kinds, a list of annotations, a table of facts.
 *
 * Pure: the same Document and options give the same bytes. Whatever the Document holds is shown as text, never run.
 *
 * @example
 * await writeFile('report.html', renderPage(annotate(text)));
 */
export function renderPage(document: Document, { title, uiLanguage = 'en' }: PageOptions = {}): string {
  const label = labelIn(uiLanguage);
  const marking = gatherMarks(document);
  const name = title ?? ownTitle(document);
  const outline = writeOutline(document);
  const facts = writeFactsPanel(document, label, uiLanguage);
  const textLanguage = languageOf(document);
  const body = markup`<a class="skip" href="#text">${label('skip')}</a>
${writeBar(name, textLanguage, { outline, facts, tokens: document.tokens.length > 0 }, label, uiLanguage)}
<div class="page">
${outline && markup`<nav class="outline" id="outline" lang="${textLanguage}"><details open><summary>${label('contents')}</summary>${outline}</details></nav>`}
<main id="text" tabindex="-1">
<article lang="${textLanguage}">
${writeText(document, textMarks(marking), label)}</article>
${writeAbout(document, label)}
</main>
<aside>
${writeLegend(marking.legend, label)}
<details class="panel" id="list"${!facts && markup` open`}><summary>${label('marks')} <span class="count">${marking.marked.length}</span></summary>
<input type="search" id="filter" aria-label="${messages[uiLanguage].filter}" placeholder="${messages[uiLanguage]['filter.hint']}" data-t-placeholder="filter.hint" data-t-label="filter" autocomplete="off">
<ul id="marks" lang="${textLanguage}"></ul>
</details>
${facts}
</aside>
</div>
<div id="card" role="status" hidden></div>
<button type="button" id="to-facts" class="to-facts" hidden>${label('to-facts')}</button>`;
  return frame(
    {
      title: name,
      language: uiLanguage,
      style: PAGE_STYLE,
      script: PAGE_SCRIPT,
      bodyClass: outline ? 'with-outline' : 'without-outline',
      data: makePayload(document, marking, uiLanguage),
    },
    body,
  );
}

interface Parts {
  readonly outline: Markup | undefined;
  readonly facts: Markup | undefined;
  readonly tokens: boolean;
}

function writeBar(title: string, textLanguage: string, has: Parts, label: Label, language: UiLanguage): Markup {
  return markup`<header class="bar">
<p class="bar-title" lang="${textLanguage}">${title}</p>
<nav class="bar-links">
${has.outline && markup`<a href="#outline">${label('contents')}</a>`}
<a href="#legend">${label('legend')}</a>
<a href="#list">${label('marks')}</a>
${has.facts && markup`<a href="#facts">${label('facts')}</a>`}
</nav>
<div class="tools">
${has.tokens && markup`<button type="button" id="words" aria-pressed="false" title="${messages[language]['words.title']}" data-t-title="words.title">${label('words')}</button>`}
<button type="button" id="language" title="${messages[language]['language.title']}" data-t-title="language.title">${label('language')}</button>
</div>
</header>`;
}
