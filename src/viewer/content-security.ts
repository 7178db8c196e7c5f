import { sha256 } from '@noble/hashes/sha2';

/**
 * The page's own policy: its one style sheet and its one script may act, known by their hashes, and nothing is loaded.
 *
 * A second wall behind the escaping: markup that slipped in could neither run nor call home.
 */
export function contentSecurityPolicy({ style, script }: { readonly style: string; readonly script: string }): string {
  return [
    `default-src 'none'`,
    `style-src '${hashSource(style)}'`,
    `script-src '${hashSource(script)}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function hashSource(content: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(content))))}`;
}
