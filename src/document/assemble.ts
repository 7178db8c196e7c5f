import type { ComponentRun, Document, Layers, Source } from '../model';
import { compareSpans } from '../text';
import { deepFreeze } from './freeze';
import { linkTokens, splitAtBorders } from './tokens';

/** What a pipeline has gathered by its end. */
export interface Parts {
  readonly text: string;
  readonly source: Source;
  readonly runs: readonly ComponentRun[];
  readonly layers: Layers;
}

/** Makes a Document of the parts: every layer in order, tokens cut at annotation borders, all of it frozen. */
export function assembleDocument({ text, source, runs, layers }: Parts): Document {
  const quantities = inOrder(layers.quantities);
  const times = inOrder(layers.times);
  const entities = inOrder(layers.entities);
  const tokens = splitAtBorders(inOrder(layers.tokens), [quantities, times, entities]);
  return deepFreeze<Document>({
    format: 'gongwen-document',
    version: 1,
    offsetUnit: 'utf-16',
    source,
    text,
    runs,
    blocks: inOrder(layers.blocks),
    sections: inOrder(layers.sections),
    sentences: linkTokens(inOrder(layers.sentences), tokens),
    tokens,
    quantities,
    times,
    entities,
    facts: inOrder(layers.facts),
  });
}

function inOrder<T extends { readonly start: number; readonly end: number }>(layer: readonly T[]): readonly T[] {
  return layer.slice().sort(compareSpans);
}
