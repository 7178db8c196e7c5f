import { createAnnotator, type Annotator } from '../../src/pipeline';
import { loadNodeRsJieba } from '../../src/segmentation/engines';

let loading: Promise<Annotator> | undefined;

/** The standard annotator, loaded once a test file. */
export function standardAnnotator(): Promise<Annotator> {
  loading ??= createAnnotator({ engine: loadNodeRsJieba() });
  return loading;
}
