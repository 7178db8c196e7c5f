import type { Component, LayerName, Output } from '../model';

/**
 * Types a component from what it declares: `annotate` sees only the layers in `reads` and may emit only those in `writes`.
 *
 * @example
 * const hashtags = defineComponent({
 *   name: 'hashtags',
 *   version: '1',
 *   reads: [],
 *   writes: ['entities'],
 *   annotate(view, emit) {
 *     for (const match of view.normal.matchAll(/#[^#\s]+#/g))
 *       emit('entities', { kind: 'custom', label: 'hashtag', start: match.index, end: match.index + match[0].length });
 *   },
 * });
 */
export function defineComponent<const Writes extends Output, const Reads extends LayerName = never>(
  component: Component<Writes, Reads>,
): Component<Writes, Reads> {
  return component;
}
