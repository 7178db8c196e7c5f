import { firstStop } from './first-sentence';
import { readMarker, type Marker, type MarkerStyle } from './numbering';
import type { Heading, Page } from './page';
import type { Row } from './row';

/** The longest heading that stands alone, and the longest first sentence that is one, in characters without marker. */
const LONGEST_ALONE = 60;
const LONGEST_RUN_IN = 50;
/** Longer ones are headings beside shorter ones, but do not make a run of headings by themselves. */
const LONG_ALONE = 50;
const LONG_RUN_IN = 40;

/** How pieces of sentences end, and no heading does; ? ends one in questions and answers. */
const UNFINISHED = new Set(',、;!');
// How rules speak, not topics: 对参加应急工作的人员，应给予补助; 有下列行为之一的，依照有关规定处理
const RULES = /应当|,应|不得|下列|依照/;
// All that some measures have behind their sentence, which so is no topic: 下放审批权限。（负责部门：住房城乡建设部）
const NOTE = /^\([^()]{1,200}\)[。;]?$/;
/** A colon may end a heading as short as this: 重点任务： */
const LONGEST_BEFORE_COLON = 20;
// A quantity, which the topic of a dash or 一是 item does not hold: 增长5.7%, 百分之五, 三千万元
const QUANTITY = /\d|百分之|[一二三四五六七八九十百千万亿]{2,8}[元人吨亩户个次件家]/;

/** Styles that prose uses too: a heading only beside others like it. */
const NEEDS_SIBLINGS: ReadonlySet<MarkerStyle> = new Set(['ordinal', 'enumeration', 'dash']);
const NO_QUANTITY: ReadonlySet<MarkerStyle> = new Set(['enumeration', 'dash']);

/** From the highest to the lowest: a heading of one style ends the runs of all below it. */
const ORDER: readonly MarkerStyle[] = [
  'part',
  'chapter',
  'section',
  'article',
  'chinese',
  'bracketed-chinese',
  'decimal-1',
  'decimal-2',
  'decimal-3',
  'decimal-4',
  'arabic',
  'ordinal',
  'enumeration',
  'bracketed-arabic',
  'circled',
  'dash',
];

type Shape = 'alone' | 'run-in' | 'none';
interface Member {
  readonly at: number;
  readonly marker: Marker;
  readonly shape: Shape;
  /** Where a heading in this line would end, relative to the row. */
  readonly end: number;
  /** Shows that its run is one of headings. */
  readonly plain: boolean;
}

type Run = [Member, ...Member[]];

/** A row's heading up to an offset in it. */
export function headingOf(row: Row, marker: Marker | undefined, end: number, runIn: boolean): Heading {
  return {
    kind: 'heading',
    style: marker?.style ?? 'plain',
    ...(marker === undefined || marker.style === 'dash'
      ? {}
      : { marker: { label: marker.label, value: marker.value } }),
    span: { start: row.start, end: row.start + end },
    runIn,
  };
}

/**
 * Claims numbered lines: headings where the number is followed by a topic, list items where by a sentence or clause.
 *
 * One line alone does not tell: （三）通报国内外形势。 is the last item of a list, （三）大力发展社会事业。 a heading. So
 * lines that count on from each other are judged together: they are headings when most of them stand above text of
 * their own, or open a paragraph with a short sentence that names its topic.
 */
export function claimNumbered(page: Page, from: number): void {
  for (const run of runsOf(page, from)) {
    if (isLoneFirst(run)) continue;
    const titled = areHeadings(page, run);
    for (const { at, marker, shape, end } of run) {
      const row = page.rows[at]!;
      if (!titled) page.claim(at, at, { kind: 'list-item', ground: `list.${marker.style}` });
      else if (shape === 'none')
        page.claim(at, at, { kind: 'list-item', ground: `list.${marker.style}`, beside: marker.style });
      else
        page.claim(at, at, {
          kind: shape === 'alone' ? 'heading' : marker.style === 'dash' ? 'list-item' : 'paragraph',
          ground: `heading.${marker.style}`,
          heading: headingOf(row, marker, end, shape === 'run-in'),
        });
    }
  }
}

/** 首先，… without a 其次，… at the head of a later line: a paragraph, perhaps with the others inside. */
function isLoneFirst([{ marker, shape }, ...others]: Run): boolean {
  return (
    others.length === 0 &&
    shape !== 'alone' &&
    marker.value === 1 &&
    (marker.style === 'ordinal' || marker.style === 'enumeration')
  );
}

/**
 * Runs of numbered lines that count on from each other, with nothing higher between them.
 *
 * A 一、 inside an open 三、 begins an inner run; the outer one goes on where a number fits it and not the inner.
 */
function runsOf(page: Page, from: number): Run[] {
  const runs: Run[] = [];
  /** Per style the open runs, the innermost last. */
  const open = new Map<MarkerStyle, Run[]>();
  page.rows.forEach((row, at) => {
    if (at < from) return;
    const part = page.partOf(at);
    if (part?.heading?.style === 'attachment') open.clear();
    const marker = part === undefined ? readMarker(row.text) : undefined;
    if (marker === undefined || marker.style === 'article') return;
    const { style } = marker;
    const own = open.get(style) ?? [];
    open.set(style, own);
    const fit = lastIndexWhere(own, (run) => countsOn(run.at(-1)!, marker, at));
    const isInner = fit < 0 && (own.length > 0 || marker.value === 1);
    if (!isInner) closeLower(open, style, fit < 0 ? 0 : own[fit]![0].at);
    const member = { at, marker, ...shapeOf(row.text, marker) };
    if (fit < 0) {
      const fresh: Run = [member];
      runs.push(fresh);
      own.push(fresh);
      if (own.length > DEEPEST) own.shift();
    } else {
      own.length = fit + 1;
      own.at(-1)!.push(member);
    }
  });
  return runs;
}

/** Ends the runs of lower styles that began inside a run; one that began before it, 第一， before （一）, goes on. */
function closeLower(open: Map<MarkerStyle, Run[]>, style: MarkerStyle, from: number): void {
  for (const lower of ORDER.slice(ORDER.indexOf(style) + 1)) {
    const outer = open.get(lower)?.filter(([first]) => first.at < from) ?? [];
    open.set(lower, outer);
  }
}

/** More open runs of one style than this are no nesting but numbers at random. */
const DEEPEST = 8;

function lastIndexWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let at = items.length - 1;
  while (at >= 0 && !holds(items[at]!)) at--;
  return at;
}

function countsOn(last: Member, marker: Marker, at: number): boolean {
  return marker.style === 'dash' ? last.at === at - 1 : last.marker.value === marker.value - 1;
}

function shapeOf(text: string, marker: Marker): Pick<Member, 'shape' | 'end' | 'plain'> {
  const stop = firstStop(text, marker.length + LONGEST_ALONE + 1);
  if (stop < 0 || stop === text.length - 1) return shapeAlone(text, marker, stop >= 0);
  const topic = text.slice(marker.length, stop);
  if (text[stop] !== '。' || topic.length === 0 || topic.length > LONGEST_RUN_IN || /[;:]/.test(topic)) return NONE;
  if (NO_QUANTITY.has(marker.style) && QUANTITY.test(topic)) return NONE;
  return { shape: 'run-in', end: stop, plain: isPlain(topic, LONG_RUN_IN) && !NOTE.test(text.slice(stop + 1)) };
}

const NONE = { shape: 'none', end: 0, plain: false } as const;

/** A line that is one sentence, with its full stop or without. */
function shapeAlone(text: string, marker: Marker, stopped: boolean): Pick<Member, 'shape' | 'end' | 'plain'> {
  const words = text.length - marker.length;
  if (words > LONGEST_ALONE || (words === 0 && marker.style !== 'chinese') || NO_QUANTITY.has(marker.style))
    return NONE;
  const last = text.at(-1)!;
  const colon = last === ':';
  if (UNFINISHED.has(last) || (colon && words > LONGEST_BEFORE_COLON)) return NONE;
  const end = (stopped && last !== '?') || colon ? text.length - 1 : text.length;
  // A colon or semicolon inside a full sentence: 1.监督组：负责…。
  if (stopped && /[;:]/.test(text.slice(0, end))) return NONE;
  return { shape: 'alone', end, plain: isPlain(text.slice(marker.length, end), LONG_ALONE) };
}

/** Short, and no rule: such lines are headings beside others, but do not make a run of headings by themselves. */
function isPlain(topic: string, longest: number): boolean {
  return topic.length <= longest && !RULES.test(topic);
}

function areHeadings(page: Page, run: readonly Member[]): boolean {
  if (run.length < 2 && NEEDS_SIBLINGS.has(run[0]!.marker.style)) return false;
  // The last of a list is followed by what comes after the list, which says nothing of it.
  const judged = run.length > 1 && run.every(({ shape }) => shape !== 'run-in') ? run.slice(0, -1) : run;
  const titles = judged.filter(
    (member) => member.plain && (member.shape === 'run-in' || (member.shape === 'alone' && hasBody(page, member, run))),
  );
  return titles.length * 2 >= judged.length;
}

/** Something stands under a heading: not the next of its run, nor the end. */
function hasBody(page: Page, { at }: Member, run: readonly Member[]): boolean {
  const next = at + 1;
  if (next >= page.rows.length || run.some((member) => member.at === next)) return false;
  const kind = page.partOf(next)?.kind;
  return (
    kind === undefined || (kind !== 'signature' && kind !== 'date-line' && kind !== 'attachment' && kind !== 'footer')
  );
}
