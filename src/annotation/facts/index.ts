/** Facts: in, quantities, times, entities and words by sentence; out, what each quantity measures, when, and whether it is achieved or promised. */
export { facts } from './facts';
