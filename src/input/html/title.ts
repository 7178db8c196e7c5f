import type { Hint } from '../../model';
import { compareSpans } from '../../text';
import type { Fields } from '../fields';
import { attribute, visit } from './dom';
import type { DomElement, DomParent } from './dom';
import { cellText } from './table';

/** Titles stand within so many lines from the top, and on so many lines at most. */
const TOP_LINES = 30;
const MOST_LINES = 5;

/**
 * The title that a page gives its document: by its metadata, a first-level heading outside the main text, or the
 * window's title without the name of the site.
 */
export function pageTitle(
  document: DomParent,
  fields: Fields,
  isMain: (element: DomElement) => boolean,
): string | undefined {
  const stated = ['ArticleTitle', '标题', '信息名称', '文件名称', '名称'].map((name) => fields[name]).find(Boolean);
  if (stated !== undefined) return stated;
  let heading: string | undefined;
  let graph: string | undefined;
  let window: string | undefined;
  visit(document, (element) => {
    if (isMain(element)) return false;
    if (element.tagName === 'h1') heading ??= cellText(element, () => false);
    if (element.tagName === 'title') window ??= cellText(element, () => false);
    if (attribute(element, 'property') === 'og:title') graph ??= attribute(element, 'content')?.trim();
    return true;
  });
  return graph || ofHeadingAndWindow(heading, window) || undefined;
}

// 青禾市人民政府门户网站, 首页, 政务公开平台
const SITE_NAME = /(?:网|网站|门户|政府|平台|首页|专栏)$/;

/** The heading may be the site's, and so may the window's title: one that begins with the other is the document's. */
function ofHeadingAndWindow(heading: string | undefined, window: string | undefined): string | undefined {
  // The site comes after a bar: 国务院关于……的批复_政府信息公开专栏, 通知 - 北京市人民政府
  const short = window?.split(/[_|｜]| [-–—] |--/, 1)[0]!.trim();
  if (!heading || !short) return heading || short;
  return bare(window!).startsWith(bare(heading)) || SITE_NAME.test(short) ? heading : short;
}

/** The lines that make up the title, even where it is broken over several; undefined where the text lacks it. */
export function findTitle(text: string, title: string): { start: number; end: number } | undefined {
  const wanted = bare(title);
  const lines = linesAtTop(text);
  for (let first = 0; first < lines.length; first++) {
    let joined = '';
    for (const line of lines.slice(first, first + MOST_LINES)) {
      joined += bare(text.slice(line.start, line.end));
      if (joined === wanted) return { start: lines[first]!.start, end: line.end };
      if (!wanted.startsWith(joined)) break;
    }
  }
  return undefined;
}

/** Puts a title hint over its lines, in place of the heading hints that they have. */
export function markTitle(hints: readonly Hint[], title: { start: number; end: number }): Hint[] {
  const others = hints.filter(({ kind, start, end }) => kind !== 'heading' || start < title.start || end > title.end);
  return [...others, { ...title, kind: 'title' as const }].sort(compareSpans);
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function linesAtTop(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  while (start < text.length && lines.length < TOP_LINES) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
