import type { Heading } from './page';

type Style = Heading['style'];

/** What a heading may stand in, those of a lower rank, and the level that is reported. */
export interface Place {
  readonly rank: number;
  readonly level: number;
}

/** A heading that is still open, as far as placing the next one needs to know it. */
interface Open {
  readonly rank: number;
  readonly heading: Heading;
}

/**
 * For each style its rank, which decides what holds what, and its level, which is reported.
 *
 * Levels follow the marker, as the guideline has it: 一、 is 1, （一） is 2 even where a text has no 一、, 1. and 第一， are
 * 3, topic sentences 4; decimal numbers (1, 1.1, 1.1.1) by their depth. Laws count 编 1, 章 2, 节 3, 条 4, 项 6, leaving 5 to the 款, which has no heading. Only where a
 * heading stands inside one of its own level or below (一、 inside a chapter or inside 关于国内建设) does it go one deeper
 * than that.
 */
export const STYLES: Readonly<Record<Style, Place>> = {
  attachment: { rank: 0, level: 1 },
  part: { rank: 10, level: 1 },
  chapter: { rank: 20, level: 2 },
  section: { rank: 30, level: 3 },
  article: { rank: 40, level: 4 },
  closing: { rank: 35, level: 1 },
  plain: { rank: 35, level: 1 },
  statement: { rank: 57, level: 2 },
  chinese: { rank: 50, level: 1 },
  item: { rank: 55, level: 6 },
  'bracketed-chinese': { rank: 60, level: 2 },
  'decimal-1': { rank: 62, level: 1 },
  'decimal-2': { rank: 64, level: 2 },
  'decimal-3': { rank: 66, level: 3 },
  'decimal-4': { rank: 68, level: 4 },
  arabic: { rank: 70, level: 3 },
  ordinal: { rank: 72, level: 3 },
  enumeration: { rank: 74, level: 3 },
  'bracketed-arabic': { rank: 80, level: 4 },
  circled: { rank: 90, level: 5 },
  dash: { rank: 95, level: 4 },
  topic: { rank: 95, level: 4 },
};

/**
 * Gives each heading of a text its place, from its style and from how the text as a whole uses it.
 *
 * Must be asked in the order of the text.
 */
export function placesFor(headings: readonly Heading[]): (heading: Heading, open: readonly Open[]) => Place {
  const inverted = areInverted(headings);
  let plain: Place | undefined;
  let asked = 0;
  return (heading, open) => {
    const rest = headings.slice(asked++, asked + REACH);
    switch (heading.style) {
      case 'plain':
        if (heading.level !== undefined) return { rank: 40 + 10 * heading.level, level: heading.level };
        return (plain ??= placeOfPlain(headings, open));
      case 'chinese':
        return inverted ? STYLES['bracketed-chinese'] : (placeOfInner(heading, rest, open) ?? STYLES.chinese);
      case 'bracketed-chinese':
        return inverted ? STYLES.chinese : STYLES['bracketed-chinese'];
      case 'enumeration':
      case 'ordinal':
        return placeWithinTopic(heading, open) ?? STYLES[heading.style];
      default:
        return STYLES[heading.style];
    }
  };
}

/** How many headings ahead are looked at to see where a numbering goes on. */
const REACH = 400;

/**
 * Headings without number stand where the first of them stands: above all numbers, or below the number that it follows.
 *
 * A single one before 一、 is its equal (首先报告2001年的工作), several of them hold 一、 (关于国内建设 … 关于外交工作).
 */
function placeOfPlain(headings: readonly Heading[], open: readonly Open[]): Place {
  const above = open.filter(({ heading }) => !heading.runIn && heading.style !== 'attachment').at(-1);
  if (above !== undefined) return { rank: above.rank + 5, level: STYLES[above.heading.style].level + 1 };
  const several = headings.filter(({ style }) => style === 'plain').length > 1;
  return several ? STYLES.plain : STYLES.chinese;
}

/** A line 二是 whose 一是 stands in the middle of the paragraph above belongs to that paragraph's topic. */
function placeWithinTopic({ style, marker }: Heading, open: readonly Open[]): Place | undefined {
  const inner = { rank: STYLES.topic.rank + 1, level: STYLES.topic.level + 1 };
  const before = open.find((node) => node.heading.style === style);
  if (before !== undefined) return before.rank === inner.rank ? inner : undefined;
  return open.at(-1)?.heading.style === 'topic' && (marker?.value ?? 1) > 1 ? inner : undefined;
}

/** （一） above 一、: between two that count on from each other, （一） and （二）, a 一、 begins. */
function areInverted(headings: readonly Heading[]): boolean {
  let last = 0;
  let restarted = false;
  for (const { style, marker } of headings) {
    if (style === 'attachment') return false;
    if (style === 'chinese') {
      if (last === 0) return false;
      restarted ||= marker?.value === 1;
    } else if (style === 'bracketed-chinese') {
      if (restarted && marker?.value === last + 1) return true;
      last = marker?.value ?? 0;
      restarted = false;
    }
  }
  return false;
}

/**
 * A 一、 inside an open 二、 belongs to what stands innermost there, where a 三、 still comes that does not count on from
 * the inner ones, or inside an open （三） where its （四） still comes.
 */
function placeOfInner(heading: Heading, rest: readonly Heading[], open: readonly Open[]): Place | undefined {
  const value = heading.marker?.value ?? 0;
  const numbered = open.filter((node) => node.heading.style === 'chinese');
  const last = numbered.filter(({ rank }) => rank !== STYLES.chinese.rank).at(-1);
  if (last !== undefined && last.heading.marker?.value === value - 1) return { rank: last.rank, level: 1 };
  const outer = numbered.filter(({ rank }) => rank === STYLES.chinese.rank).at(-1)?.heading.marker?.value;
  const above = open.filter((node) => node.heading.style !== 'topic' && node.heading.style !== 'dash').at(-1);
  if (value !== 1 || outer === undefined || above === undefined) return undefined;
  const inner = { rank: above.rank + 1, level: 1 };
  const bracketed = open.find((node) => node.heading.style === 'bracketed-chinese')?.heading.marker?.value;
  let expected = 1;
  for (const { style, marker } of rest) {
    if (style === 'attachment' || style === 'chapter') return undefined;
    if (style === 'bracketed-chinese' && bracketed !== undefined && marker?.value === bracketed + 1) return inner;
    if (style !== 'chinese' || marker === undefined) continue;
    if (marker.value === expected || marker.value === 1) expected = marker.value + 1;
    else return marker.value === outer + 1 ? inner : undefined;
  }
  return undefined;
}
