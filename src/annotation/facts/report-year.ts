import type { FactView } from './sentence-view';

/** The year that a text speaks from, where it is known. */
export function reportYear({ source }: Pick<FactView, 'source'>): number | undefined {
  const year = Number(/^\d{4}/.exec(source.date ?? '')?.[0]);
  return year > 0 ? year : undefined;
}
