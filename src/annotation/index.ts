/** What stands in the text: in, the normalised text and its structure; out, quantities, times, entities, facts. */
export { quantities } from './quantities';
export { times } from './times';
export { entities } from './entities';
export { facts } from './facts';
