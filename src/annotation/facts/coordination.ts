import type { Fact, Quantity } from '../../model';
import type { Named } from './indicator';
import { linkWord } from './links';
import type { Link } from './read-link';
import type { SentenceView } from './sentence-view';
import { words } from './words';

/** A thing and its quantity, one of several that a clause gives at once. */
export interface Pair {
  readonly indicator: Named;
  readonly quantity: Quantity;
  readonly ground: 'one' | 'shared' | 'in-turn';
}

const LONGEST_RUN = 12;

/**
 * Gives each of several things its value: one for all (均为100%), or in turn (分别增长7%、8%).
 *
 * One thing with 分别 and several values is a coordinated name (城乡居民收入分别增长4%、5%): it gets each value.
 */
export function pair(view: SentenceView, named: readonly Named[], index: number, link: Link): readonly Pair[] {
  const quantity = view.quantities[index]!;
  const run = runFrom(view, index);
  if (named.length > 1 && run.length === named.length)
    return named.map((indicator, i) => ({ indicator, quantity: run[i]!, ground: 'in-turn' }));
  const [only] = named;
  if (link.respectively && only && named.length === 1)
    return run.map((value) => ({ indicator: only, quantity: value, ground: 'in-turn' }));
  return named.map((indicator) => ({ indicator, quantity, ground: named.length > 1 ? 'shared' : 'one' }));
}

/** The quantities from one on that only 、 or 和 separates: 7%、8%和9%. */
export function runFrom(view: SentenceView, index: number): readonly Quantity[] {
  const run = [view.quantities[index]!];
  for (let i = index + 1; i < view.quantities.length && run.length < LONGEST_RUN; i++) {
    const next = view.quantities[i]!;
    if (!/^(?:[、和与及,]|以及)$/.test(view.normal.slice(run.at(-1)!.end, next.start))) break;
    run.push(next);
  }
  return run;
}

/** The change that a link states, or that the verb before the thing does: 减少贫困人口1442万人. */
export function changeOf(
  link: Link,
  verb: string | undefined,
  basis = link.basis,
): NonNullable<Fact['change']> | undefined {
  const direction = link.direction ?? (link.level || link.target ? undefined : directionOf(verb));
  if (direction === undefined) return undefined;
  return {
    direction,
    ...(basis === undefined ? {} : { basis }),
    ...(link.prices === undefined ? {} : { prices: link.prices }),
  };
}

/** Verbs of change that take what changes as their object. */
export const TRANSITIVE = words('增加 减少 提高 降低 压减 压缩 削减 缩减 减轻 下调 上调 压降 裁减 净增 精简 节约');

function directionOf(verb: string | undefined): 'increase' | 'decrease' | undefined {
  if (verb === undefined || !TRANSITIVE.has(verb)) return undefined;
  const said = linkWord(verb);
  return said?.class === 'change' ? said.direction : undefined;
}
