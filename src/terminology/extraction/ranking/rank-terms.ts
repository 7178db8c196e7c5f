import { textRank } from '../../measures';
import { contextsOf } from '../counting/contexts';
import { formWorth, type Rest } from './form-worth';
import { foldKey } from '../counting/fold-key';
import type { KeptText } from '../counting/kept-text';
import { cValueOf, measuresOf, ncValuesOf, type Surroundings } from './measure';
import { nestingOf, type Nesting } from '../counting/nesting';
import type { NgramTable } from '../candidates/ngram-table';
import type { Occurrences } from '../counting/occurrences';
import type { ComposedWord, ExtractionOptions, ReferenceList } from '../options';
import { DEFAULT_WEIGHTS, partsOf, scoreOf } from './score';
import type { ShortForms } from '../counting/short-forms';
import { tallyOf, type Tally } from '../counting/tally';
import type { ExtractedTerm, TermDefinition, TermMeasures } from '../term';
import type { Translations } from '../meaning/translations';
import { isShort, isThin, mayBeNoun, standsByItself } from './thin-evidence';
import { knownWorth, LEAST_WORTH, nameWorth, THIN_WORTH, thinWorth } from './thin-worth';
import { leadingForm, variantsOf } from '../counting/variants';
import { isGeneralWord } from '../candidates/word-roles';

/** All that was gathered of the documents. */
export interface Gathered {
  readonly occurrences: Occurrences;
  readonly texts: readonly KeptText[];
  /** Words of all texts. */
  readonly words: number;
  /** The words of each sentence that may be part of a term; empty unless TextRank is asked for. */
  readonly sentences: readonly (readonly string[])[];
  readonly table: NgramTable;
  readonly reference: ReferenceList;
  readonly shortForms: ShortForms;
  readonly definitions: ReadonlyMap<string, TermDefinition>;
  readonly translations: Translations;
  readonly options: ExtractionOptions;
}

/** Counts, sifts, measures and orders candidates: from what was gathered to the list of terms. */
export function rankTerms(gathered: Gathered): ExtractedTerm[] {
  const tallies = withoutFragments(frequentTallies(gathered), gathered);
  const nestings = nestingOf(tallies, (key) => isKnown(key, gathered));
  const list = [...tallies.values()];
  const cValues = list.map((tally) => cValueOf(tally, nestings.get(tally.key)!, gathered.options.lengthWeight));
  const highest = cValues.reduce((most, value) => Math.max(most, value), 0);
  const weights = { ...DEFAULT_WEIGHTS, ...gathered.options.weights };
  const surroundings = surroundingsOf(gathered);
  const extras = extraMeasures(gathered, list, cValues);
  return list
    .flatMap((tally, index) => {
      const measures = measuresOf(tally, nestings.get(tally.key)!, surroundings);
      const form = formOf(tally, tallies, nestings.get(tally.key)!, gathered);
      if (form < LEAST_WORTH) return [];
      const termhood = isThin(tally, gathered.words) ? { ...measures, cValue: unnested(tally) } : measures;
      const score = scoreOf(partsOf(termhood, form, highest), weights);
      return [{ tally, score, term: leadingForm(tally), measures: { ...measures, ...extras(index) } }];
    })
    .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : a.term > b.term ? 1 : 0))
    .slice(0, gathered.options.top)
    .map(({ tally, score, term, measures }) => termOf(gathered, tally, term, score, measures));
}

/** The candidates that stand often enough and, going by their neighbours, as nouns do. */
function frequentTallies(gathered: Gathered): Map<string, Tally> {
  const { occurrences, texts, words, shortForms, options } = gathered;
  const tallies = new Map<string, Tally>();
  const groups = occurrences.groups((key) => shortForms.resolve(key, (full) => occurrences.has(full)));
  for (const [key, indices] of groups) {
    const once = isKnown(key, gathered) || indices.some((index) => occurrences.at(index).kind !== undefined);
    if (!once && indices.length < (options.minFrequency ?? DEFAULT_FREQUENCY)) continue;
    const tally = tallyOf(key, indices, occurrences, texts);
    if (once || standsAsNoun(tally) || (isThin(tally, words) && mayBeNoun(tally))) tallies.set(key, tally);
  }
  return tallies;
}

const DEFAULT_FREQUENCY = 2;

function isKnown(key: string, { translations, definitions }: Gathered): boolean {
  return translations.knows(key) || isExplained(key, { definitions });
}

function isExplained(key: string, { definitions }: Pick<Gathered, 'definitions'>): boolean {
  return definitions.has(key) && !isGeneralWord(key);
}

// A first word that may be the verb of a clause: 培育|人才
const VERB_FIRST = /^vn?\+/;

function standsAsNoun({ pattern, clauses, nouns, occurrences }: Tally): boolean {
  if (VERB_FIRST.test(pattern)) return nouns > clauses;
  return 2 * clauses < occurrences.length;
}

/** A candidate of which so many occurrences lie in one longer candidate is a piece of it: 量发展 of 高质量发展. */
const FRAGMENT = 0.75;

function withoutFragments(tallies: ReadonlyMap<string, Tally>, gathered: Gathered): Map<string, Tally> {
  const nestings = nestingOf(tallies, (key) => isKnown(key, gathered));
  return new Map(
    [...tallies].filter(
      ([key, tally]) =>
        tally.kind !== undefined ||
        isExplained(key, gathered) ||
        !isFragment(tally, nestings.get(key)!) ||
        (isThin(tally, gathered.words) && (isKnown(key, gathered) || standsByItself(tally, gathered.reference))),
    ),
  );
}

function isFragment({ occurrences: { length } }: Tally, { most }: Nesting): boolean {
  // Of two or three, all but one.
  return most >= FRAGMENT * length || (length <= 3 && most > 1 && most >= length - 1);
}

function restOf({ words, language }: Tally, tallies: ReadonlyMap<string, Tally>): Rest {
  const has = (rest: readonly string[]) =>
    rest.length > 0 && tallies.has(foldKey(rest.join(language === 'zh' ? '' : ' ')));
  return { withoutFirst: has(words.slice(1)), withoutLast: has(words.slice(0, -1)) };
}

function formOf(tally: Tally, tallies: ReadonlyMap<string, Tally>, nesting: Nesting, gathered: Gathered): number {
  const known = isKnown(tally.key, gathered);
  const rest = restOf(tally, tallies);
  const { words, kind, language } = tally;
  const worth = formWorth(tally, known, rest);
  if (known && kind === undefined && isGeneralWord(tally.key)) return Math.min(worth, THIN_WORTH.knownGeneral);
  if (kind !== undefined && !known && isShort(gathered.words)) return nameWorth(tally, kind, worth);
  if (kind !== undefined || words.length === 0 || language !== 'zh' || !isThin(tally, gathered.words)) return worth;
  return known ? knownWorth(tally, nesting, worth) : thinWorth(tally, rest, nesting, gathered.reference);
}

/** Characters that add to the C-value of what stands too seldom for its nesting to say anything. */
const COUNTED_LENGTH = 6;

function unnested({ key, occurrences }: Tally): number {
  return Math.log2(Math.min(key.length, COUNTED_LENGTH)) * occurrences.length;
}

function surroundingsOf({ texts, words, table, reference, options }: Gathered): Surroundings {
  return { documents: texts.length, words, table, reference, lengthWeight: options.lengthWeight };
}

/** The measures that compare candidates with one another. */
function extraMeasures(
  { options, sentences }: Gathered,
  list: readonly Tally[],
  cValues: readonly number[],
): (index: number) => Partial<TermMeasures> {
  const wanted = new Set(options.measures ?? ['ncValue']);
  const ncValues = wanted.has('ncValue') ? ncValuesOf(list, cValues) : undefined;
  const ranks = wanted.has('textRank') ? textRank(sentences) : undefined;
  const rankOf = (tally: Tally) => tally.words.reduce((sum, word) => sum + (ranks?.get(word) ?? 0), 0);
  return (index) => ({
    ...(ncValues === undefined ? {} : { ncValue: ncValues[index]! }),
    ...(ranks === undefined ? {} : { textRank: rankOf(list[index]!) }),
  });
}

function termOf(
  { texts, occurrences, definitions, translations, options }: Gathered,
  tally: Tally,
  term: string,
  score: number,
  measures: TermMeasures,
): ExtractedTerm {
  const english = translations.of(tally.key, taggedWords(tally));
  const definition = definitions.get(tally.key);
  const { contexts = DEFAULT_CONTEXTS } = options;
  return {
    term,
    language: tally.language,
    variants: variantsOf(tally, tally.language),
    frequency: tally.occurrences.length,
    documents: tally.documents,
    score,
    measures: chosen(measures, options),
    ...(tally.head === '' ? {} : { head: tally.head }),
    ...(tally.pattern === '' ? {} : { pattern: tally.pattern }),
    ...(tally.kind === undefined ? {} : { kind: tally.kind }),
    ...(english === undefined ? {} : { english }),
    ...(definition === undefined ? {} : { definition }),
    contexts: contextsOf(eachOf(tally, occurrences), texts, contexts),
  };
}

function taggedWords({ words, pattern }: Tally): ComposedWord[] {
  const tags = pattern.split('+');
  return words.map((text, at) => ({ text, ...(tags.length === words.length ? { pos: tags[at]! } : {}) }));
}

const DEFAULT_CONTEXTS = 3;

function* eachOf({ occurrences: indices }: Tally, occurrences: Occurrences) {
  for (const index of indices) yield occurrences.at(index);
}

/** The measures that were asked for; the C-value always, by which the list can be put in order. */
function chosen(measures: TermMeasures, { measures: names }: ExtractionOptions): TermMeasures {
  if (names === undefined) return measures;
  const wanted = new Set<string>([...names, 'cValue']);
  return Object.fromEntries(Object.entries(measures).filter(([name]) => wanted.has(name))) as unknown as TermMeasures;
}
