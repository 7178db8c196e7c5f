import type { Section } from '../model';
import { headingOf } from './headings';
import { readMarker, type Marker } from './numbering';
import type { Page } from './page';

/** Fewer articles than this are a quotation, not a law. */
const FEWEST = 3;
// A Markdown heading mark, as collections of laws set before chapters: ## 第一章 总则
const HASHES = /^#{1,6}\s+/;

const KINDS: Readonly<Record<string, Section['kind']>> = {
  part: 'part',
  chapter: 'chapter',
  section: 'heading',
  article: 'article',
};

/**
 * Claims the parts, chapters, sections, articles and items of laws and rules (编、章、节、条、项), and chapters of plans.
 *
 * An article's heading is its number alone, 第三条, since its text follows in the same line. Paragraphs of an article
 * (款) bear neither number nor heading: they are its paragraph blocks. Articles that an amendment quotes, between “ and
 * ” over several lines, are its text and no sections of their own.
 */
export function claimArticles(page: Page, from: number): void {
  const markers = page.rows.map((row) => readMarker(row.text.replace(HASHES, '')));
  const isLaw = markers.filter((marker) => marker?.style === 'article').length >= FEWEST;
  let inArticle = false;
  let open = 0;
  page.rows.forEach((row, at) => {
    const quoted = open > 0;
    open = isLaw ? Math.max(0, open + balance(row.text)) : 0;
    const marker = markers[at];
    if (at < from || marker === undefined || quoted || !page.isFree(at)) return;
    const hashes = HASHES.exec(row.text)?.[0].length ?? 0;
    const unit = KINDS[marker.style];
    if (unit !== undefined && marker.style !== 'article') {
      inArticle = false;
      if (row.text.length <= 60 && !/[。;,]$/.test(row.text))
        claimUnit(page, at, marker, hashes, row.text.length, unit);
    } else if (marker.style === 'article' && isLaw) {
      inArticle = true;
      claimUnit(page, at, marker, hashes, hashes + marker.label.length, 'article');
    } else if (marker.style === 'bracketed-chinese' && inArticle) {
      const heading = headingOf(row, marker, marker.label.length, true);
      page.claim(at, at, {
        kind: 'list-item',
        ground: 'law.item',
        heading: { ...heading, kind: 'item', style: 'item' },
      });
    }
  });
}

function claimUnit(page: Page, at: number, marker: Marker, from: number, to: number, kind: Section['kind']): void {
  const row = page.rows[at]!;
  const heading = headingOf(row, marker, to, kind === 'article');
  page.claim(at, at, {
    kind: kind === 'article' ? 'paragraph' : 'heading',
    ground: `law.${marker.style}`,
    heading: { ...heading, kind, span: { start: row.start + from, end: heading.span.end } },
  });
}

function balance(text: string): number {
  let open = 0;
  for (const character of text) {
    if (character === '“') open++;
    else if (character === '”') open--;
  }
  return open;
}
