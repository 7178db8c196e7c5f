/** Components put together: in, a text; out, a Document. The one place that sees all stages. */
export { defineComponent } from './define-component';
export { Pipeline } from './pipeline';
