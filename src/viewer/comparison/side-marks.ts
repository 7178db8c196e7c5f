import type { LocatedFact } from '../facts/locate-facts';
import type { TextMark } from '../text/text-mark';
import type { LocatedTarget } from './compared-target';

/** The values of one text that are compared, and for each the comparisons that it stands in, by their indexes. */
export interface SideMarks {
  readonly marks: readonly TextMark[];
  readonly comparisons: readonly (readonly number[])[];
}

/** Gathers what one text shows; a value that several targets are held against is marked once, as the first of them. */
export function gatherSide(
  targets: readonly LocatedTarget[],
  side: (target: LocatedTarget) => LocatedFact | undefined,
): SideMarks {
  const byPlace = new Map<string, { readonly mark: TextMark; readonly comparisons: number[] }>();
  targets.forEach((target, i) => {
    const located = side(target);
    if (!located) return;
    const [start, end] = located.place.value ?? [located.fact.start, located.fact.end];
    const known = byPlace.get(`${start}-${end}`);
    if (known) known.comparisons.push(i);
    else
      byPlace.set(`${start}-${end}`, {
        mark: { parts: [{ start, end }], className: `o-${target.outcome}` },
        comparisons: [i],
      });
  });
  const all = [...byPlace.values()];
  return { marks: all.map(({ mark }) => mark), comparisons: all.map(({ comparisons }) => comparisons) };
}
