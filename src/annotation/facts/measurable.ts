import type { Entity, Quantity, Time } from '../../model';
import type { Span } from '../../text';
import { IDLE_CLASSIFIERS } from './vocabulary';

// Kinds whose names may hold numerals that count nothing: 三严三实, 第十四届全运会
const NAMES = new Set([
  'slogan',
  'document',
  'event',
  'place',
  'organization',
  'award',
  'facility',
  'agency',
  'person',
]);

/** The quantities that can measure something: nothing inside a name, no levels or rounds, no stretches of time. */
export function measurable(
  normal: string,
  quantities: readonly Quantity[],
  entities: readonly Entity[],
  times: readonly Time[],
): readonly Quantity[] {
  const names = entities.filter(({ kind }) => NAMES.has(kind));
  const timeStarts = new Set(times.map(({ start }) => start));
  return outside(quantities, names).filter(
    (quantity) =>
      !(quantity.kind === 'cardinal' && IDLE_CLASSIFIERS.has(quantity.unit.code)) &&
      !describes(quantity, normal) &&
      // 两个五年 counts stretches of time
      !timeStarts.has(quantity.end),
  );
}

/** A measure that only describes a thing: 千万千瓦级基地, 750千伏输变电工程. */
function describes({ kind, unit, end }: Quantity, normal: string): boolean {
  return kind === 'measure' && (normal[end] === '级' || unit.code === 'kV');
}

/** The items that lie in no longer span of the others; both are in order of start. */
export function outside<T extends Span>(items: readonly T[], covers: readonly Span[]): readonly T[] {
  let next = 0;
  let reach: Span = { start: 0, end: 0 };
  return items.filter((item) => {
    for (; next < covers.length && covers[next]!.start <= item.start; next++)
      if (covers[next]!.end > reach.end) reach = covers[next]!;
    return reach.end < item.end || reach.end - reach.start <= item.end - item.start;
  });
}
