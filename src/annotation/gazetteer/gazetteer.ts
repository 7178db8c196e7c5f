import { insideRun, Matcher, type Gazetteer, type GazetteerEntry, type Match } from '../../lexicon';
import type { Component, Drafts, Token } from '../../model';
import { contains, foldWidth } from '../../text';
import { SpanBuckets } from '../span-buckets';

export interface GazetteerComponentOptions {
  /** Takes forms only where words begin and end: for short ones that stand in other words by chance. */
  readonly wholeWords?: boolean;
}

/**
 * Finds a user's own entities: from left to right the longest form at each place, full-width letters and digits read
 * as half-width.
 *
 * A form that begins or ends with a Latin letter or a digit is not found inside a longer run of them: no 5G in 15G.
 * Put it before `entities()` (`createAnnotator({ gazetteers })` does): the user's entities stand, and of the standard
 * ones falls what covers the same span, crosses one, or lies inside one where no name would. Two gazetteers settle it
 * likewise, the earlier one's stand.
 *
 * @example
 * const mine = parseGazetteer('form,kind,english\n云港集团,organization,Yungang Group\n', { id: 'mine' });
 * new Pipeline().use(gazetteer(mine)).annotate('支持云港集团发展。').entities; // [{ kind: 'organization', start: 2, … }]
 */
export function gazetteer(
  dictionary: Gazetteer,
  options?: GazetteerComponentOptions & { readonly wholeWords?: false },
): Component<'entities', never, 'entities'>;
export function gazetteer(
  dictionary: Gazetteer,
  options: GazetteerComponentOptions,
): Component<'entities', 'tokens', 'entities'>;
export function gazetteer(
  dictionary: Gazetteer,
  { wholeWords = false }: GazetteerComponentOptions = {},
): Component<'entities', 'tokens', 'entities'> {
  const { id, version } = dictionary;
  const matcher = new Matcher(formsOf(dictionary.entries));
  return {
    name: 'gazetteer',
    version: '1',
    reads: wholeWords ? ['tokens'] : [],
    writes: ['entities'],
    heeds: ['entities'],
    dictionaries: [{ id, version }],
    ...(wholeWords ? { options: { wholeWords } } : {}),
    annotate({ normal, tokens, entities }, emit) {
      const standing = new SpanBuckets(entities);
      const isBorder = wholeWords ? wordBorders(tokens) : (offset: number) => !insideRun(normal, offset);
      for (const match of longestWithBorders(matcher, normal, isBorder)) {
        if (standing.overlapping(match).some((other) => !nests(other, match))) continue;
        emit('entities', entityOf(match, normal.slice(match.start, match.end), id));
      }
    },
  };
}

function* formsOf(entries: readonly GazetteerEntry[]): Generator<readonly [string, GazetteerEntry]> {
  for (const entry of entries) for (const form of entry.forms) yield [foldWidth(form), entry];
}

/** The entity that an entry stands for where the text writes it so; its own name needs no canonical one. */
function entityOf({ start, end, values }: Match<GazetteerEntry>, written: string, id: string): Drafts['entities'] {
  const { forms, english, canonical = forms[0]!, ...own } = values[0]!;
  return {
    ...own,
    start,
    end,
    ...(foldWidth(canonical) === written ? {} : { canonical }),
    ...(english === undefined ? {} : { gloss: { en: english, source: id } }),
    ground: `${id}:${written}`,
  };
}

function* longestWithBorders(
  matcher: Matcher<GazetteerEntry>,
  text: string,
  isBorder: (offset: number) => boolean,
): Generator<Match<GazetteerEntry>> {
  for (let start = 0; start < text.length;) {
    const found = isBorder(start) ? matcher.allAt(text, start).findLast(({ end }) => isBorder(end)) : undefined;
    if (found) yield found;
    start = found?.end ?? start + 1;
  }
}

function wordBorders(tokens: readonly Token[]): (offset: number) => boolean {
  const borders = new Set(tokens.flatMap(({ start, end }) => [start, end]));
  return (offset) => borders.has(offset);
}

/** Whether one lies inside the other and leaves some of it over. */
function nests(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return contains(a, b) !== contains(b, a);
}
