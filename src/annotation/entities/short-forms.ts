import type { Candidate, Recogniser } from './candidate';

// 云锦商品交易所(以下简称“云商所”), (以下简称为柳浪区), (下称…)
const DEFINITION = /\((?:以下|下)(?:统一)?简?称(?:为|作)?:?[“"]?([\u4e00-\u9fff\w]{2,12})[”"]?\)/g;

/** More definitions than any document holds; each costs a search of the whole text. */
const MOST_DEFINITIONS = 100;

/** Finds the short forms that a text introduces itself, and ties them to what they stand for. */
export const shortForms: Recogniser = function* (reading, found) {
  const { text } = reading;
  const defined = new Set<string>();
  for (const match of text.matchAll(DEFINITION)) {
    const short = match[1]!;
    if (defined.has(short) || defined.size === MOST_DEFINITIONS) continue;
    defined.add(short);
    const long = longestEndingAt(found, match.index);
    if (long === undefined) continue;
    const canonical = long.canonical ?? text.slice(long.start, long.end);
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length))
      if (reading.isBorder(at) && reading.isBorder(at + short.length))
        yield { ...long, start: at, end: at + short.length, canonical, ground: `entity.short-form:${short}` };
  }
};

/** What the definition defines: the longest name that ends before it, its quotation or title marks left aside. */
function longestEndingAt(found: readonly Candidate[], end: number): Candidate | undefined {
  let longest: Candidate | undefined;
  for (const candidate of found) {
    if (candidate.kind === 'slogan' || candidate.kind === 'indicator') continue;
    if (candidate.end !== end && candidate.end !== end - 1) continue;
    if (longest === undefined || candidate.start < longest.start) longest = candidate;
  }
  return longest;
}
