/** What leans on the word before it, and what it stands for. */
export interface Clitic {
  /** Where it begins in the word. */
  readonly at: number;
  readonly pos: 'PART' | 'AUX' | 'PRON';
  readonly lemma: string;
}

/** Words whose 's is never a genitive: it's, that's, there's. */
const SUBJECTS = new Set([
  ...['it', 'he', 'she', 'that', 'there', 'here', 'what', 'who', 'where', 'when', 'how', 'this'],
]);

const AUXILIARIES: Readonly<Record<string, string>> = {
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'be',
  "'m": 'be',
  "'d": 'would',
};

/** What compromise makes of 's and 'd: have in "it's been", "they'd gone". */
const HAVE = new Set(['has', 'had', 'have']);

/**
 * Finds where a word falls in two, as in Universal Dependencies: did|n't, it|'s, China|'s, can|not.
 *
 * @param parts What the tagger takes a contraction for: it's → it, has.
 */
export function cliticOf(word: string, parts: readonly string[] | undefined): Clitic | undefined {
  const form = word.toLowerCase().replaceAll('’', "'");
  if (form === 'cannot') return { at: 3, pos: 'PART', lemma: 'not' };
  if (form.endsWith("n't") && form.length > 3) return { at: form.length - 3, pos: 'PART', lemma: 'not' };
  const at = form.lastIndexOf("'");
  if (at < 1) return undefined;
  const ending = form.slice(at);
  if (ending === "'") return { at, pos: 'PART', lemma: "'" };
  const auxiliary = AUXILIARIES[ending];
  if (auxiliary !== undefined)
    return { at, pos: 'AUX', lemma: ending === "'d" && HAVE.has(parts?.at(-1) ?? '') ? 'have' : auxiliary };
  if (ending !== "'s") return undefined;
  const base = form.slice(0, at);
  if (base === 'let') return { at, pos: 'PRON', lemma: 'us' };
  if (SUBJECTS.has(base)) return { at, pos: 'AUX', lemma: HAVE.has(parts?.at(-1) ?? '') ? 'have' : 'be' };
  return { at, pos: 'PART', lemma: "'s" };
}
