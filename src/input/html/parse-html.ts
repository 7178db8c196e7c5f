import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';
import { AnnotationError, loadPeer } from '../../errors';

/** Browsers stop nesting at 512; deeper pages are broken or made to exhaust readers. */
const DEEPEST = 512;

/**
 * Parses a page as browsers do.
 *
 * @throws AnnotationError `unreadable-file` where elements nest deeper than any real page; `missing-peer`.
 */
export async function parseHtml(html: string): Promise<DefaultTreeAdapterTypes.Document> {
  const parse5 = await loadPeer(() => import('parse5'), 'Reading HTML', 'parse5');
  let depth = 0;
  const adapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...parse5.defaultTreeAdapter,
    onItemPush: () => {
      depth++;
      if (depth > DEEPEST)
        throw new AnnotationError(
          'unreadable-file',
          `The HTML nests more than ${DEEPEST} elements in each other; no browser shows such a page as it is. ` +
            'Save its main text on its own.',
        );
    },
    onItemPop: () => {
      depth--;
    },
    // What stands in a table but outside its cells goes before the table; the parser's own search starts at the wrong end.
    insertBefore: (parent, node, reference) => {
      parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
      node.parentNode = parent;
    },
  };
  return parse5.parse(html, { treeAdapter: adapter, scriptingEnabled: false });
}
