import type { EntityKind } from '../model';

/** What a mark in the text stands for: a kind of entity, or one of the two other layers. */
export type MarkKind = EntityKind | 'quantity' | 'time';

/** The kinds as the legend lists them: by family, each family with one hue (see style/marks.css). */
export const MARK_KINDS: readonly MarkKind[] = [
  'agency',
  'organization',
  'person',
  'place',
  'facility',
  'project',
  'event',
  'award',
  'document',
  'slogan',
  'quantity',
  'indicator',
  'time',
  'custom',
];
