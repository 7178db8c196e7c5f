/** Components put together: in, a text; out, a Document. The one place that sees all stages. */
export { createAnnotator } from './annotator';
export type { Annotator, AnnotatorOptions } from './annotator';
export { annotatorFactory } from './annotator-factory';
export type { EngineAnnotatorOptions } from './annotator-factory';
export { defineComponent } from './define-component';
export { createEnglishAnnotator } from './english-annotator';
export type { EnglishAnnotatorOptions, EnglishLayers } from './english-annotator';
export { Pipeline } from './pipeline';
export { standardPipeline } from './standard-pipeline';
export type { StandardLayers, StandardOptions } from './standard-pipeline';
