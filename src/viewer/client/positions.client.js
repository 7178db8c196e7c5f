import { calm } from './dom.client.js';

/** From offsets of a text to places on the page, and back. */

/** The index of the last of the items, in order of start, that starts at or before the offset; -1 where none does. */
export function lastStarting(items, offset) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function liveRange({ startContainer, startOffset, endContainer, endOffset }) {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** One text of the page. */
export class Places {
  constructor(article) {
    this.article = article;
    /** The elements that hold text, in order, each with the offset where it begins. */
    this.holders = [...article.querySelectorAll('[data-s]')].map((element) => ({
      element,
      start: Number(element.dataset.s),
    }));
  }

  /** The text nodes from an offset on, each with its own offset, holder by holder. */
  *textNodesFrom(offset) {
    for (let i = Math.max(lastStarting(this.holders, offset), 0); i < this.holders.length; i++) {
      let { start } = this.holders[i];
      const walker = document.createTreeWalker(this.holders[i].element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        yield { node, start, end: start + node.length };
        start += node.length;
      }
    }
  }

  /**
   * Ranges for spans of the text, in order of start; a span that the page does not show gives none.
   *
   * One walk over the text, so that it serves for all words of a report; static, since a browser would keep thousands
   * of live ranges up to date at every change of the page.
   */
  rangesOf(spans) {
    const ranges = [];
    if (spans.length === 0) return ranges;
    const nodes = this.textNodesFrom(spans[0].start);
    let current = nodes.next().value;
    for (const span of spans) {
      while (current && current.end <= span.start) current = nodes.next().value;
      if (!current || current.start >= span.end) continue;
      const startContainer = current.node;
      const startOffset = Math.max(span.start - current.start, 0);
      let last = current;
      while (current && current.end < span.end) {
        current = nodes.next().value;
        if (current && current.start < span.end) last = current;
      }
      const endOffset = Math.min(span.end, last.end) - last.start;
      ranges.push(new StaticRange({ startContainer, startOffset, endContainer: last.node, endOffset }));
    }
    return ranges;
  }

  /** Ranges for spans in any order, which may overlap. */
  rangesOfEach(spans) {
    return spans.flatMap((span) => this.rangesOf([span]));
  }

  /** What the page shows of a span. */
  textOf(span) {
    const [range] = this.rangesOf([span]);
    return range ? liveRange(range).toString() : '';
  }

  /** Scrolls a span into view: near the middle, or its beginning where it is long; opens what it is folded in. */
  reveal(span) {
    const [range] = this.rangesOf([span]);
    if (!range) return;
    const parent = range.startContainer.parentElement;
    for (let fold = parent.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    const pane = parent.closest('.pane');
    const scroller = pane && pane.scrollHeight > pane.clientHeight ? pane : document.scrollingElement;
    const frameTop = scroller === pane ? pane.getBoundingClientRect().top : 0;
    const height = scroller.clientHeight;
    const { top, height: length } = liveRange(range).getBoundingClientRect();
    const room = Math.max(height * 0.2, (height - length) / 2);
    scroller.scrollBy({ top: top - frameTop - room, behavior: calm.matches ? 'auto' : 'smooth' });
  }

  /** The offset of the character at a point of the window, or -1. */
  offsetAt(x, y) {
    const caret = document.caretPositionFromPoint
      ? document.caretPositionFromPoint(x, y)
      : document.caretRangeFromPoint?.(x, y);
    const node = caret?.offsetNode ?? caret?.startContainer;
    const holder = node?.parentElement?.closest('[data-s]');
    if (!holder || !this.article.contains(holder) || node.nodeType !== Node.TEXT_NODE) return -1;
    let start = Number(holder.dataset.s);
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    for (let other = walker.nextNode(); other && other !== node; other = walker.nextNode()) start += other.length;
    const within = caret.offset ?? caret.startOffset;
    // A caret stands between two characters; the point lies in one of them.
    const before = document.createRange();
    before.setStart(node, Math.max(within - 1, 0));
    before.setEnd(node, within);
    const box = before.getBoundingClientRect();
    return start + (within > 0 && x < box.right && y >= box.top && y <= box.bottom ? within - 1 : within);
  }
}

/** Draws ranges over the text without touching it; a browser that cannot, selects the first. */
export function drawRanges(name, ranges, priority = 0) {
  if (CSS.highlights) {
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, Object.assign(new Highlight(...ranges), { priority }));
  } else if (priority === 0 && ranges.length > 0) {
    const { startContainer, startOffset, endContainer, endOffset } = ranges[0];
    getSelection().setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }
}

/** A span as the data has it: a pair of offsets. */
export function spanOf([start, end]) {
  return { start, end };
}
