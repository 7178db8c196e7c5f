import type { Document } from '../model';
import { sliceText } from '../text';
import { writeAbout } from './about';
import { contentSecurityPolicy } from './content-security';
import { writeFactsTable } from './facts-table';
import { Markup, markup } from './markup';
import { labelIn, type Label } from './label';
import { writeLegend } from './legend';
import { gatherMarks } from './marked';
import { messages, type UiLanguage } from './messages';
import { writeOutline } from './outline';
import { embedJson, makePayload } from './payload';
import { SCRIPT } from './script';
import { STYLE } from './style-sheet';
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
  const facts = writeFactsTable(document, label);
  const policy = contentSecurityPolicy({ style: STYLE, script: SCRIPT });
  const textLanguage = document.source.language === 'zh' ? 'zh-Hans' : 'en';
  return markup`<!doctype html>
<html lang="${uiLanguage === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="gongwen">
<title>${name}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body class="${outline ? 'with-outline' : 'without-outline'}">
<a class="skip" href="#text">${label('skip')}</a>
${writeBar(name, textLanguage, { outline, facts, tokens: document.tokens.length > 0 }, label, uiLanguage)}
<div class="page">
${outline && markup`<nav class="outline" id="outline" lang="${textLanguage}"><details open><summary>${label('contents')}</summary>${outline}</details></nav>`}
<main id="text" tabindex="-1">
<article lang="${textLanguage}">
${writeText(document, marking, label)}</article>
${writeAbout(document, label)}
</main>
<aside>
${writeLegend(marking.legend, label)}
<details class="panel" id="list"${!facts && markup` open`}><summary>${label('marks')} <span class="count">${marking.marked.length}</span></summary>
<input type="search" id="filter" aria-label="${messages[uiLanguage].filter}" placeholder="${messages[uiLanguage]['filter.hint']}" data-t-placeholder="filter.hint" data-t-label="filter" autocomplete="off">
<ul id="marks" lang="${textLanguage}"></ul>
</details>
${facts && markup`<details class="panel" id="facts" open lang="${textLanguage}"><summary>${label('facts')} <span class="count">${document.facts.length}</span></summary>${facts}</details>`}
</aside>
</div>
<div id="card" role="status" hidden></div>
<script type="application/json" id="data">${embedJson(makePayload(document, marking, uiLanguage))}</script>
<script type="module">${new Markup(SCRIPT)}</script>
</body>
</html>
`.source;
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

function ownTitle({ blocks, text, source }: Document): string {
  const title = blocks.find(({ kind }) => kind === 'title');
  return title ? sliceText(text, title) : (source.uri ?? 'gongwen');
}
