import type { UniversalTag } from './universal-tag';

/** A word with its tag, among its neighbours. */
export interface ClassedWord {
  readonly form: string;
  readonly tags: ReadonlySet<string>;
  pos: UniversalTag;
}

/** Forms of have and do, which are verbs of their own as well. */
const HAVE_AND_DO = new Set(['have', 'has', 'had', 'having', 'do', 'does', 'did']);
const NOMINAL: ReadonlySet<UniversalTag> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const VERBAL: ReadonlySet<UniversalTag> = new Set(['VERB', 'AUX']);
const SKIPPED: ReadonlySet<UniversalTag> = new Set(['ADV', 'PART']);

/** Decides the words that have two classes by what stands beside them; goes from left to right. */
export function decideByContext(words: readonly ClassedWord[]): void {
  words.forEach((word, index) => {
    const previous = words[index - 1];
    const next = words[index + 1];
    if (word.form === 'to') word.pos = leadsInfinitive(words, index) ? 'PART' : 'ADP';
    else if (word.form === 'that') word.pos = classOfThat(previous, next);
    else if (HAVE_AND_DO.has(word.form)) word.pos = leadsVerb(words, index) ? 'AUX' : 'VERB';
    // "the political will": a noun behind what opens a noun phrase.
    else if (word.form === 'will' && previous !== undefined && (previous.pos === 'DET' || previous.pos === 'ADJ'))
      word.pos = 'NOUN';
    // "the holding of", "the planned": behind an article stands no finite verb.
    else if (word.pos === 'VERB' && next?.form === 'of' && (previous?.pos === 'DET' || previous?.pos === 'ADJ'))
      word.pos = 'NOUN';
  });
}

function leadsInfinitive(words: readonly ClassedWord[], index: number): boolean {
  const next = nextOf(words, index, new Set<UniversalTag>(['ADV']));
  if (next === undefined) return false;
  return next.tags.has('Infinitive') || (VERBAL.has(next.pos) && !next.form.endsWith('ing'));
}

function leadsVerb(words: readonly ClassedWord[], index: number): boolean {
  const next = nextOf(words, index, SKIPPED);
  return next !== undefined && VERBAL.has(next.pos) && !next.form.endsWith('ing');
}

function nextOf(
  words: readonly ClassedWord[],
  index: number,
  skipped: ReadonlySet<UniversalTag>,
): ClassedWord | undefined {
  const stop = Math.min(words.length, index + 4);
  for (let at = index + 1; at < stop; at++) if (!skipped.has(words[at]!.pos)) return words[at];
  return undefined;
}

/** A demonstrative (that year), a relative (a plan that works), or a conjunction (said that). */
function classOfThat(previous: ClassedWord | undefined, next: ClassedWord | undefined): UniversalTag {
  if (next === undefined || VERBAL.has(next.pos)) return 'PRON';
  if (previous !== undefined && previous.pos === 'ADP') return NOMINAL.has(next.pos) ? 'DET' : 'PRON';
  if (previous === undefined && next.pos === 'NOUN') return 'DET';
  return 'SCONJ';
}
