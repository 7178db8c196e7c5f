import { singularOf } from '../../glossary/english-forms';

const MOST_WORDS = 3;

// people with disabilities, financing for SMEs, tax, fee and other cuts: no place before a noun
const LOOSE = / (?:of|for|in|on|to|with|between|from|by|at|under|through|among|than|the) |[,;()"]/;

// changing outdated customs: a clause; not financing guarantee
const GERUND =
  /^(?!(?:building|emerging|farming|financing|governing|housing|leading|living|manufacturing|mining|shipping|training) )[a-z]+ing /;

// the Beautiful China initiative: a programme is not what something is of the kind of
const PROGRAMME = /(?:initiative|strategy|campaign|movement)$/;

// human resources market, cultural relics protection: nouns that keep their plural before a noun
const KEEPS_PLURAL =
  /(?:resources|affairs|materials|relics|sports|goods|customs|communications|emissions|rights|works|arts|statistics|savings|metals|logistics|economics|politics|news|securities|sciences)$/;

/**
 * A noun phrase as it stands before another noun, its last word in the singular: tax cuts → tax cut; undefined where it
 * is too long or too loose for the place.
 */
export function asModifier(english: string): string | undefined {
  const isTooLong = english.split(' ').length > MOST_WORDS;
  if (isTooLong || LOOSE.test(english) || GERUND.test(english) || PROGRAMME.test(english)) return undefined;
  return KEEPS_PLURAL.test(english) ? english : singularOf(english);
}
