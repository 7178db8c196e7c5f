import type { Section } from '../model';
import type { Span } from '../text';
import { opensWithSalutation } from './addressee';
import { placesFor, STYLES } from './section-places';
import type { Heading, Part } from './page';

/** A section in the making; its end moves on as parts are added. */
export interface Node extends Span {
  end: number;
  readonly kind: Section['kind'];
  readonly level: number;
  readonly heading: Heading;
  readonly parent: Node | undefined;
  /** Which styles it may hold: those of a higher rank. */
  readonly rank: number;
}

export interface Tree {
  /** Parents before their children. */
  readonly sections: readonly Node[];
  /** For each part, the innermost section that holds it. */
  readonly holders: readonly (Node | undefined)[];
}

/** Grows the tree of sections over the parts of a text, which must be in order. */
export function growTree(parts: readonly Part[], normal: string): Tree {
  const placeOf = placesFor(parts.flatMap(({ heading }) => (heading === undefined ? [] : [heading])));
  const sections: Node[] = [];
  const holders: (Node | undefined)[] = [];
  let open: Node[] = [];
  for (const part of parts) {
    if (closesAll(part)) open = open.filter(({ heading }) => heading.style === 'attachment');
    else if (turnsToAudience(part, normal))
      open = open.filter(({ rank, parent }) => rank <= STYLES.chinese.rank || parent === undefined);
    else if (part.beside !== undefined) open = above(open, part.beside);
    else if (part.kind === 'paragraph' && part.heading === undefined) open = above(open, 'item');
    const { heading } = part;
    if (heading !== undefined) {
      const { rank, level } = placeOf(heading, open);
      open = open.filter((node) => node.rank < rank);
      const parent = open.at(-1);
      const floor = parent === undefined || parent.heading.style === 'attachment' ? 0 : parent.level;
      const node: Node = {
        start: heading.span.start,
        end: part.end,
        kind: heading.kind,
        level: Math.max(level, floor + 1),
        heading,
        parent,
        rank,
      };
      sections.push(node);
      open = [...open, node];
    }
    holders.push(part.kind === 'footer' ? undefined : open.at(-1));
    if (part.kind !== 'footer') for (const node of open) node.end = Math.max(node.end, part.end);
  }
  return { sections, holders };
}

/** The open sections above the innermost of a style. Of a law's article (款) a paragraph is one, not of its item. */
function above(open: readonly Node[], style: Heading['style']): Node[] {
  const at = open.findLastIndex(({ heading }) => heading.style === style);
  return at < 0 ? [...open] : open.slice(0, at);
}

function closesAll({ kind, ground }: Part): boolean {
  return kind === 'signature' || kind === 'date-line' || ground === 'attachment.list' || ground === 'glossary';
}

/** 各位代表！ between two matters ends what （八） governs, though not what 三、 does. */
function turnsToAudience({ kind, heading, start }: Part, normal: string): boolean {
  return kind === 'salutation' || (heading === undefined && opensWithSalutation(normal.slice(start, start + 10)));
}
