import type { ComponentRun, Document, Layers, Source } from '../model';
import { deepFreeze } from './freeze';
import { linkTokens, splitAtBorders } from './tokens';

/** What a pipeline has gathered by its end; every layer in order of place. */
export interface Parts {
  readonly text: string;
  readonly source: Source;
  readonly runs: readonly ComponentRun[];
  readonly layers: Layers;
}

/** Makes a Document of the parts: tokens cut at annotation borders, all of it frozen. */
export function assembleDocument({ text, source, runs, layers }: Parts): Document {
  const { blocks, sections, sentences, quantities, times, entities, facts } = layers;
  const tokens = splitAtBorders(layers.tokens, [quantities, times, entities]);
  return deepFreeze<Document>({
    format: 'gongwen-document',
    version: 1,
    offsetUnit: 'utf-16',
    source,
    text,
    runs,
    blocks,
    sections,
    sentences: linkTokens(sentences, tokens),
    tokens,
    quantities,
    times,
    entities,
    facts,
  });
}
