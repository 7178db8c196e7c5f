/** Components put together: in, a text; out, a Document. The one place that sees all stages. */
export { createAnnotator } from './annotator';
export type { Annotator, AnnotatorOptions } from './annotator';
export { annotatorFactory } from './annotator-factory';
export type { EngineAnnotatorOptions } from './annotator-factory';
export { defineComponent } from './define-component';
export { Pipeline } from './pipeline';
export { standardPipeline } from './standard-pipeline';
export type { StandardLayers, StandardOptions } from './standard-pipeline';
