/**
 * What is no word without what follows its hyphen. The like of "self-" and "vice-" stand alone as well, and fall apart.
 */
const PREFIXES = new Set([
  ...['al', 'anti', 'bi', 'co', 'counter', 'de', 'dis', 'el', 'em', 'en', 'ex', 'extra', 'il', 'im', 'in', 'infra'],
  ...['inter', 'intra', 'ir', 'macro', 'mega', 'meta', 'micro', 'mini', 'mis', 'mono', 'multi', 'neo', 'non', 'out'],
  ...['over', 'pan', 'para', 'post', 'pre', 'pro', 'proto', 'pseudo', 'quasi', 're', 'semi', 'sub', 'super', 'supra'],
  ...['trans', 'tri', 'ultra', 'un', 'under', 'uni'],
]);

/** Words that hold a compound together which is no row of nouns: follow-up, up-to-date, state-of-the-art, so-called. */
const HINGES = new Set([
  ...['a', 'an', 'and', 'as', 'at', 'back', 'by', 'called', 'down', 'for', 'from', 'in', 'into', 'it', 'of', 'off'],
  ...['on', 'or', 'out', 'over', 'so', 'the', 'through', 'to', 'up', 'upon', 'with', 'within', 'without'],
]);

// What a label carries behind its hyphen: COVID-19, G-20, B-2 (二十国集团).
const NUMBERED = /^\d/;
// Words in capitals, which a label opens with: COVID, G.
const CAPITALS = /^\p{Lu}+$/u;

/** Tells whether a compound is one word for a reader, who would not write it without its hyphens. */
export function isWhole(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts;
  if (parts.length === 2 && NUMBERED.test(second)) return CAPITALS.test(first);
  if (first.length === 1) return true;
  if (parts.length === 2 && PREFIXES.has(first.toLowerCase())) return true;
  return parts.some((part) => HINGES.has(part.toLowerCase()));
}
