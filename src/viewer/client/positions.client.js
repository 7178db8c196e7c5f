/** From offsets of the text to places on the page, and back. */

/** The elements that hold text, in order, each with the offset where it begins. */
export const holders = [...document.querySelectorAll('[data-s]')].map((element) => ({
  element,
  start: Number(element.dataset.s),
}));

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

/** The text nodes from an offset on, each with its own offset, holder by holder. */
function* textNodesFrom(offset) {
  for (let i = Math.max(lastStarting(holders, offset), 0); i < holders.length; i++) {
    let start = holders[i].start;
    const walker = document.createTreeWalker(holders[i].element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      yield { node, start, end: start + node.length };
      start += node.length;
    }
  }
}

/**
 * Ranges for spans of the text, in order of start; a span that the page does not show gives none.
 *
 * One walk over the text, so that it serves for all words of a report; static, since a browser would keep thousands of
 * live ranges up to date at every change of the page.
 */
export function rangesOf(spans) {
  const ranges = [];
  if (spans.length === 0) return ranges;
  const nodes = textNodesFrom(spans[0].start);
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

/** The offset of the character at a point of the window, or -1. */
export function offsetAt(x, y) {
  const caret = document.caretPositionFromPoint
    ? document.caretPositionFromPoint(x, y)
    : document.caretRangeFromPoint?.(x, y);
  const node = caret?.offsetNode ?? caret?.startContainer;
  const holder = node?.parentElement?.closest('[data-s]');
  if (!holder || node.nodeType !== Node.TEXT_NODE) return -1;
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
