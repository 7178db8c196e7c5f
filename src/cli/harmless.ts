// ESC and the like, and what turns the direction of writing (U+202E); not line ends and tabs.
const STEERING = /[^\P{Cc}\t\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** A text taken from a file as a terminal may show it: what would steer the terminal stands as a code. */
export function harmless(text: string): string {
  return text.replace(STEERING, asCode);
}

/** The same in one line. */
export function harmlessLine(text: string): string {
  return harmless(text.replace(/[\t\n]/g, asCode));
}

function asCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
