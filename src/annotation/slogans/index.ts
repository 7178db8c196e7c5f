/** Formulations coined by policy (提法). In: text and quotations; out: drafts of slogan entities. */
export { readFormulations, readSeries } from './formulations';
export type { Formulation, Formulations, Series } from './formulations';
export { knownSlogans } from './known';
export type { SloganDraft } from './known';
export { quotedSlogan } from './quoted';
export { series } from './series';
