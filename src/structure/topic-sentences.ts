import { opensWithSalutation } from './addressee';
import { firstStop } from './first-sentence';
import { headingOf } from './headings';
import type { Page } from './page';
import type { Row } from './row';
import { NARRATES, OPENS_LIKE_A_STORY, STATES } from './topic-words';

/** About thirty characters: longer first sentences tell something instead of naming it. */
const LONGEST = 30;
const SHORTEST = 4;
/** What must follow in the paragraph: a topic has something to say about it. */
const SHORTEST_REST = 16;

// A quantity: 5.7%, 百分之五, 三千万, 五项
const QUANTITY = /[\d%]|百分之|[一二三四五六七八九十百千万亿]{1,6}(?:[元人吨亩户个次件家项倍点条]|年来?|方面)/;
// A quantity of time that opens topics of reports on several years: 五年来,我们始终坚持…
const SCOPE = /^[一二三四五六七八九十几]{1,2}年来,/;
// What quotes name is no quantity: “三大攻坚战”, “1+N”
const QUOTED = /“[^“”]{0,30}”/g;

/**
 * Claims topic sentences: the whole first sentence of a paragraph that names what the paragraph is about.
 *
 * 全力推进旧区开发改造。把旧区改造作为… Short, without a quantity, and parallel with its siblings: one alone is taken for
 * a sentence like any other, unless the text uses them throughout.
 */
export function claimTopics(page: Page, from: number): void {
  const runs = paragraphRuns(page, from);
  const candidates = new Map<number, Topic>();
  for (const at of runs.flat()) {
    const topic = topicOf(page.rows[at]!);
    if (topic !== undefined) candidates.set(at, topic);
  }
  const habit = isHabit(runs, candidates);
  for (const run of runs) {
    const addressed = page.partOf(run[0]! - 1)?.kind === 'salutation';
    for (const at of parallels(run, candidates, habit && !addressed)) {
      const row = page.rows[at]!;
      page.claim(at, at, {
        kind: 'paragraph',
        ground: 'heading.topic',
        heading: { ...headingOf(row, undefined, candidates.get(at)!.end, true), style: 'topic' },
      });
    }
  }
}

/** Paragraphs between two headings. */
function paragraphRuns(page: Page, from: number): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  page.rows.forEach((_, at) => {
    if (at < from) return;
    if (page.isFree(at)) run.push(at);
    else if (page.partOf(at)?.kind !== 'footer') {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  });
  return run.length > 0 ? [...runs, run] : runs;
}

interface Topic {
  readonly end: number;
  /** Speaks like a sentence of a story: a topic only between others that do not. */
  readonly tells: boolean;
  /** Two halves of equal length: a saying, unless the others are built so too. */
  readonly balanced: boolean;
}

function topicOf({ text }: Row): Topic | undefined {
  const end = firstStop(text, LONGEST + 1);
  if (end < SHORTEST || text[end] !== '。' || text.length - end < SHORTEST_REST) return undefined;
  const topic = text.slice(0, end);
  if (opensWithSalutation(topic) || STATES.test(topic)) return undefined;
  const scope = SCOPE.exec(topic)?.[0].length ?? 0;
  if (QUANTITY.test(topic.slice(scope).replace(QUOTED, '')) || (scope === 0 && OPENS_LIKE_A_STORY.test(topic)))
    return undefined;
  const [left, right] = topic.split(',');
  return { end, tells: NARRATES.test(topic), balanced: left!.length <= 6 && left!.length === right?.length };
}

/** Most paragraphs under headings open with a topic: then a single one under its heading is one too. */
function isHabit(runs: readonly (readonly number[])[], candidates: ReadonlyMap<number, Topic>): boolean {
  const eligible = runs.flat().length;
  return candidates.size >= 12 && candidates.size * 2 >= eligible;
}

/**
 * The members of a run that open with a topic in parallel.
 *
 * Neighbours make a group, with at most one paragraph between two of them. A group counts where it is half of its run or
 * three strong; most of it must be such as tell nothing (no 了, 已经, 也).
 */
function parallels(run: readonly number[], candidates: ReadonlyMap<number, Topic>, habit: boolean): number[] {
  const groups: number[][] = [];
  let last = -Infinity;
  run.forEach((at, i) => {
    if (!candidates.has(at)) return;
    if (i - last <= 2) groups.at(-1)!.push(at);
    else groups.push([at]);
    last = i;
  });
  return groups.flatMap((group) => {
    const topics = group.map((at) => candidates.get(at)!);
    const balanced = topics.filter((topic) => topic.balanced).length;
    const kept = balanced * 2 < group.length ? group.filter((at) => !candidates.get(at)!.balanced) : group;
    const firm = topics.filter(({ tells }) => !tells).length;
    if (firm * 2 < group.length) return [];
    if (group.length === 1) return habit && firm === 1 && balanced === 0 ? kept : [];
    return group.length >= 3 || group.length * 2 >= run.length || habit ? kept : [];
  });
}
