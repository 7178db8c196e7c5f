import { entities } from '../../../src/annotation';
import type { Entity } from '../../../src/model';
import { Pipeline } from '../../../src/pipeline';
import { words } from '../../../src/segmentation';
import { loadNodeRsJieba } from '../../../src/segmentation/engines/node-rs-jieba';
import { structure } from '../../../src/structure';
import { sliceText } from '../../../src/text';

const pipeline = new Pipeline()
  .use(structure())
  .use(words(await loadNodeRsJieba()))
  .use(entities());

/** All entities of a text. */
export function entitiesOf(text: string): readonly Entity[] {
  return pipeline.annotate(text).entities;
}

/** The entities of one kind, as they stand in the text. */
export function namesOf(kind: Entity['kind'], text: string): string[] {
  return entitiesOf(text)
    .filter((entity) => entity.kind === kind)
    .map((entity) => sliceText(text, entity));
}
