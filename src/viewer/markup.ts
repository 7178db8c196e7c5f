/** Markup that is safe to embed; only `markup` makes it from text. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What a template may hold: text is escaped, markup is not, lists are joined, `undefined` and `false` leave nothing. */
export type Part = string | number | Markup | readonly Part[] | undefined | false;

// The characters that end text or a quoted attribute; CR and NUL, which an HTML parser would alter: "\r\n" → "\n".
const SPECIAL = /[&<>"'`\r\0]/g;

/** Escapes text for element content and for quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Writes HTML that is escaped unless it was written by `markup` itself.
 *
 * Attributes must stand in quotes. Neither scripts nor styles are made this way: see `content-security.ts`.
 *
 * @example
 * markup`<p title="${'"'}">${'<b>'}</p>`.source; // '<p title="&#34;">&#60;b&#62;</p>'
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, i) => (i === 0 ? string : toMarkup(parts[i - 1]) + string)).join(''));
}

function toMarkup(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.source;
  if (typeof part === 'object') return part.map(toMarkup).join('');
  return escapeHtml(String(part));
}
