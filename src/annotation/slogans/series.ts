import type { Match, Matcher } from '../../lexicon';
import type { Series } from './formulations';
import type { SloganDraft } from './known';

/** Fewer members than this are common words: 创新、开放 says nothing of a series. */
const FEWEST = 3;

/**
 * Finds runs of known series without quotation marks: 稳增长、调结构、防风险.
 *
 * The members may come in any choice and order; the run ends before a word of another series or of none.
 */
export function* series(
  text: string,
  known: Matcher<Series>,
  isBorder: (offset: number) => boolean,
): Generator<SloganDraft> {
  for (let start = 0; start < text.length;) {
    const run = isBorder(start) ? runAt(text, start, known, isBorder) : undefined;
    if (run && run.count >= FEWEST)
      yield { kind: 'slogan', start, end: run.end, sort: run.series.sort, ground: `slogans.series:${run.series.id}` };
    start = run?.end ?? start + 1;
  }
}

interface Run {
  readonly end: number;
  readonly count: number;
  readonly series: Series;
}

function runAt(
  text: string,
  start: number,
  known: Matcher<Series>,
  isBorder: (offset: number) => boolean,
): Run | undefined {
  let run: Run | undefined;
  let shared: readonly Series[] | undefined;
  for (let at = start; ;) {
    const member: Match<Series> | undefined = known.longestAt(text, at);
    if (member === undefined || !isBorder(member.end)) return run;
    const fitting: readonly Series[] = member.values.filter(({ id }) => !shared || shared.some((one) => one.id === id));
    if (fitting.length === 0) return run;
    shared = fitting;
    run = { end: member.end, count: (run?.count ?? 0) + 1, series: fitting[0]! };
    if (text[member.end] !== '、') return run;
    at = member.end + 1;
  }
}
