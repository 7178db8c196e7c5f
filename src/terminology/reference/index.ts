/** Reference frequencies: in, words; out, how often they stand in general language. */
export { referenceFrequencies } from './reference-frequencies';
export type { ReferenceFrequencies } from './reference-frequencies';
export { parseReference } from './parse-reference';
export type { ReferenceOptions } from './parse-reference';
export { phraseFrequency } from './phrase-frequency';
