import Big from 'big.js';
import { match } from 'ts-pattern';
import type { QuantityValue } from '../model';

/** One end of a stretch of numbers; exact, no float touches it. */
interface End {
  readonly at: Big;
  readonly inclusive: boolean;
}

/** A stretch of numbers; an end that is absent is open to infinity. */
export interface Bounds {
  readonly low?: End;
  readonly high?: End;
}

/** Which side of a target is as good as the target itself: 5% → 5% and more; 4.5%以内 → 4.5% and less. */
export type BetterSide = 'more' | 'less' | 'neither';

const closed = (at: Big): End => ({ at, inclusive: true });

/**
 * Where a stated value may lie: 5% → [5, 5], 5%以上 → [5, ∞), 5%左右 → [5 − t, 5 + t], 近5% → [5 − t, 5).
 *
 * @param tolerance What 左右 and 近 leave open, as a part of the value: "0.05" makes 5%左右 4.75% to 5.25%.
 * @returns undefined for ratios, which have no order.
 */
export function boundsOf(value: QuantityValue, tolerance: Big): Bounds | undefined {
  return match(value)
    .with({ kind: 'exact' }, ({ decimal }) => ({ low: closed(new Big(decimal)), high: closed(new Big(decimal)) }))
    .with({ kind: 'approximate' }, ({ decimal }) => {
      const [at, slack] = withSlack(decimal, tolerance);
      return { low: closed(at.minus(slack)), high: closed(at.plus(slack)) };
    })
    .with({ kind: 'nearly' }, ({ decimal }) => {
      const [at, slack] = withSlack(decimal, tolerance);
      return { low: closed(at.minus(slack)), high: { at, inclusive: false } };
    })
    .with({ kind: 'at-least' }, ({ decimal, inclusive }) => ({ low: { at: new Big(decimal), inclusive } }))
    .with({ kind: 'at-most' }, ({ decimal, inclusive }) => ({ high: { at: new Big(decimal), inclusive } }))
    .with({ kind: 'range' }, ({ from, to }) => ({ low: closed(new Big(from)), high: closed(new Big(to)) }))
    .with({ kind: 'ratio' }, () => undefined)
    .exhaustive();
}

function withSlack(decimal: string, tolerance: Big): readonly [Big, Big] {
  const at = new Big(decimal);
  return [at, at.abs().times(tolerance)];
}

/** Opens the better side of what a target states, where the target itself leaves neither side open. */
export function accepting(stated: Bounds, better: BetterSide): Bounds {
  const { low, high } = stated;
  if (low && high && better === 'more') return { low };
  if (low && high && better === 'less') return { high };
  return stated;
}

/** A decrease of 3 to 4 is an increase of −4 to −3, so that growth is compared with decline. */
export function negated({ low, high }: Bounds): Bounds {
  const turned = ({ at, inclusive }: End): End => ({ at: at.neg(), inclusive });
  return { ...(high && { low: turned(high) }), ...(low && { high: turned(low) }) };
}

/** Whether every number of `inner` lies in `outer`. */
export function liesWithin(inner: Bounds, outer: Bounds): boolean {
  const { low, high } = outer;
  const reachesLow = !low || (inner.low !== undefined && isInside(inner.low, low, inner.low.at.cmp(low.at)));
  const reachesHigh = !high || (inner.high !== undefined && isInside(inner.high, high, high.at.cmp(inner.high.at)));
  return reachesLow && reachesHigh;
}

function isInside(inner: End, outer: End, order: number): boolean {
  return order > 0 || (order === 0 && (outer.inclusive || !inner.inclusive));
}

/** Whether no number lies in both. */
export function liesApart(a: Bounds, b: Bounds): boolean {
  return isBelow(a.high, b.low) || isBelow(b.high, a.low);
}

function isBelow(high: End | undefined, low: End | undefined): boolean {
  if (!high || !low) return false;
  const order = high.at.cmp(low.at);
  return order < 0 || (order === 0 && !(high.inclusive && low.inclusive));
}
