import { assign } from './assign';
import { carried } from './carried';
import { runFrom } from './coordination';
import { counted } from './counted';
import { namesAt } from './indicator';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import { continues, speaks, type Measured, type Place } from './place';
import type { Link } from './read-link';
import { completed } from './relational';
import { textOf } from './sentence-view';

/** Percentages, points, multiples, ratios: how high a rate is, or by how much something changes. */
export function proportion(place: Place): readonly Measured[] {
  const { view, quantity, index, link, floor, ceiling, topic } = place;
  const text = textOf(view, quantity);
  const partOf = view.normal[quantity.end] === '的' && link.direction === undefined && !link.target;
  // 扩大到85%的地市, 扩大到85%地市: how many of them
  const reach = link.to && link.direction === undefined ? phraseAfter(view, quantity.end, ceiling) : undefined;
  if (reach?.nominal) return counted(place, reach, 'share-of');
  const says = !partOf && (speaks(link) || link.target || /^翻/.test(text));
  if (!says && continues(place) && topic.link) return assign({ ...place, link: topic.link }, topic.named);
  const found = phraseBefore(view, link.start, floor, link.direction !== undefined);
  const before = found && completed(view, found, floor);
  if (!says && !link.share && found?.verb !== '占') {
    const of = phraseAfter(view, quantity.end, ceiling);
    if (of && (partOf || !before?.nominal)) return counted(place, of, 'share-of');
    if (!before && topic.named.length === 0) return [];
  }
  if (quantity.kind === 'multiple' && !says) return [];
  const increasing: Link = /^翻/.test(text) && link.direction === undefined ? { ...link, direction: 'increase' } : link;
  const values = runFrom(view, index).length;
  const named =
    namesAt(view, before, link, found ? undefined : { start: floor, end: link.start }, values) ?? carried(place);
  return named === undefined ? [] : assign({ ...place, link: increasing }, named);
}
