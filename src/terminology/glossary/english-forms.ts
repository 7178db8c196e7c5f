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
  const isOneWord = !head.includes(' ');
  const other = isPlural(head) ? (isOneWord ? head : singularOf(head)) : pluralOf(head);
  return other === head ? [bare] : [bare, other + bare.slice(headEnd)];
}

// process, status, crisis, statistics: the s is part of the noun
const OWN_S = /(?:ss|us|is|ics|ous)$/;
// policies; not ties
const PLURAL_IES = /[a-z][^aeiou]ies$/;
// classes, boxes, dishes, churches
const PLURAL_ES = /(?:ss|x|z|sh|ch)es$/;

function isPlural(phrase: string): boolean {
  return phrase.endsWith('s') && !OWN_S.test(phrase);
}

/** The phrase with its last word in the singular; as it is where that is no plural. */
export function singularOf(phrase: string): string {
  if (!isPlural(phrase)) return phrase;
  if (PLURAL_IES.test(phrase)) return `${phrase.slice(0, -3)}y`;
  return phrase.slice(0, PLURAL_ES.test(phrase) ? -2 : -1);
}

// SME, PPP; not SOS
const ABBREVIATION = /^[A-Z]+[A-RT-Z]$/;
// what ends in two small letters is a word; not R&D, G20
const WORD = /[a-z]{2}$/;
// class, status, box, dish, church; not crisis, statistics, which have no plural or one of their own
const SIBILANT = /(?:ss|us|x|z|sh|ch)$/;
// policy, duty; not survey, highway
const CONSONANT_Y = /[^aeiou]y$/;

/** The phrase with its last word in the plural; as it is where that is not simple, or a plural already. */
export function pluralOf(phrase: string): string {
  const noun = phrase.slice(phrase.lastIndexOf(' ') + 1);
  if (!WORD.test(noun)) return ABBREVIATION.test(noun) ? `${phrase}s` : phrase;
  if (CONSONANT_Y.test(noun)) return `${phrase.slice(0, -1)}ies`;
  if (SIBILANT.test(noun)) return `${phrase}es`;
  return noun.endsWith('s') ? phrase : `${phrase}s`;
}
