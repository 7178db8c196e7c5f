/** What a text states. In: quantities, times, entities and sentences; out: facts. */
export { facts } from './facts';
