// the Belt and Road, an independent foreign policy: the article is no part of the term
const ARTICLE = /^(?:the|an?) /i;

// areas| of weakness, agreements| on trade: the noun that takes the plural stands before the preposition
const HEAD_END = / (?:of|for|in|on|to|with|between|from|by|at|under|through|among) /i;

/**
 * The forms of an English term that a text may have for it: without its article, and with its head noun in the other
 * number where that is simple: policy, policies; areas of weakness, area of weakness.
 *
 * One word alone is never made singular: goods, customs and statistics are no good, custom, statistic.
 */
export function englishForms(term: string, isNoun: boolean): string[] {
  const bare = term.replace(ARTICLE, '');
  if (!isNoun) return [bare];
  const headEnd = HEAD_END.exec(bare)?.index ?? bare.length;
  const head = bare.slice(0, headEnd);
  const other = inOtherNumber(head);
  return other === head ? [bare] : [bare, other + bare.slice(headEnd)];
}

/** The phrase with its last word in the other number, or as it is where that is not simple. */
export function inOtherNumber(phrase: string): string {
  const start = phrase.lastIndexOf(' ') + 1;
  return phrase.slice(0, start) + (otherNumber(phrase.slice(start), start > 0) ?? phrase.slice(start));
}

// SMEs, R&D, G20: neither letters alone nor a plain word
const PLAIN_WORD = /^[A-Za-z]*[a-z]{2}$/;
// classes, boxes, dishes, churches
const SIBILANT = /(?:[sxz]|sh|ch)$/;
// policy, duty; not survey, highway
const CONSONANT_Y = /[^aeiou]y$/;
// policies; not series
const PLURAL_IES = /[^aeiou]ies$/;
// process, status, crisis, statistics: no plural of what stands before the s
const NO_PLURAL = /(?:ss|us|is|ics|ous)$/;

function otherNumber(noun: string, singularToo: boolean): string | undefined {
  if (!PLAIN_WORD.test(noun)) return /^[A-Z]{2,}s?$/.test(noun) && !noun.endsWith('S') ? `${noun}s` : undefined;
  if (noun.endsWith('s') && !NO_PLURAL.test(noun)) return singularToo ? singular(noun) : undefined;
  if (NO_PLURAL.test(noun)) return noun.endsWith('ss') || noun.endsWith('us') ? `${noun}es` : undefined;
  if (CONSONANT_Y.test(noun)) return `${noun.slice(0, -1)}ies`;
  return SIBILANT.test(noun) ? `${noun}es` : `${noun}s`;
}

function singular(noun: string): string {
  if (PLURAL_IES.test(noun)) return `${noun.slice(0, -3)}y`;
  const stem = noun.endsWith('es') ? noun.slice(0, -2) : '';
  return stem !== '' && /(?:ss|x|z|sh|ch)$/.test(stem) ? stem : noun.slice(0, -1);
}
