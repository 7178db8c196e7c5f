/** Names of things in policy text. In: words and blocks; out: entities with ground, canonical form and gloss. */
export { entities } from './entities';
