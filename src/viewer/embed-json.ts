import { Markup } from './markup';

// What could end a script element or begin a comment in it, and the line ends that JavaScript once refused in strings.
const UNSAFE = /[<>&\u2028\u2029]/g;

/** JSON that may stand in a script element. */
export function embedJson(value: unknown): Markup {
  return new Markup(
    JSON.stringify(value).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
