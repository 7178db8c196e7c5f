import { foldWidth } from '../../text';

// Ａ, Ä: what has a small form; its length may differ (İ), and then it stays
const CAPITAL = /\p{Lu}/gu;
// high-quality, high‑quality; a line break inside a term; people’s
const ODD = /[-\u2010\u2011\s’]/g;

/**
 * The form in which terms and texts are compared: half-width, small letters, a blank for each hyphen, tab and line
 * break, straight apostrophes. Offsets stay what they were.
 *
 * @example
 * evenForm('Ｈigh-Quality'); // 'high quality'
 */
export function evenForm(text: string): string {
  return foldWidth(text)
    .replace(CAPITAL, (capital) => {
      const small = capital.toLowerCase();
      return small.length === capital.length ? small : capital;
    })
    .replace(ODD, (odd) => (odd === '’' ? "'" : ' '));
}
