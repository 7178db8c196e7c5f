/** A user's own entities. In: the normalised text and a dictionary; out: entities with its name as ground. */
export { gazetteer } from './gazetteer';
export type { GazetteerComponentOptions } from './gazetteer';
