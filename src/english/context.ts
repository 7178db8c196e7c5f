import { forms } from './forms';
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
/** Behind these stands a verb: they will, to, not. */
const SUBJECTIVE: ReadonlySet<UniversalTag> = new Set(['PRON', 'PART', 'AUX']);
const SUBJECTS: ReadonlySet<UniversalTag> = new Set(['NOUN', 'PROPN', 'PRON']);
const POSSESSIVE = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);
const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);
const BE_AND_HAVE = new Set([...BE, 'have', 'has', 'had']);
const SKIPPED: ReadonlySet<UniversalTag> = new Set(['ADV', 'PART']);

/**
 * Decides the words that have two classes by what stands beside them; goes from left to right.
 *
 * The rules are those that the tagger lacks or breaks on policy English; each names what it mends.
 */
export function decideByContext(words: readonly ClassedWord[]): void {
  words.forEach((word, index) => {
    word.pos = decide(words, index, word);
  });
}

function decide(words: readonly ClassedWord[], index: number, word: ClassedWord): UniversalTag {
  const { form, pos } = word;
  const previous = words[index - 1];
  const next = words[index + 1];
  if (form === 'to') return leadsInfinitive(words, index) ? 'PART' : 'ADP';
  if (form === 'that') return classOfThat(previous, next);
  if (HAVE_AND_DO.has(form)) return leadsVerb(words, index) ? 'AUX' : 'VERB';
  // "11 May 1995", "the political will"
  if (form === 'may' && (previous?.pos === 'NUM' || next?.pos === 'NUM')) return 'PROPN';
  if (form === 'will' && opensNouns(previous)) return 'NOUN';
  // "without further delay", "to further develop"
  if (form === 'further') return previous !== undefined && SUBJECTIVE.has(previous.pos) ? 'ADV' : 'ADJ';
  if (pos === 'VERB') return classOfVerb(word, previous, next);
  if (pos !== 'NOUN') return pos;
  if (forms.adjectives.has(form) && next !== undefined && NOMINAL.has(next.pos)) return 'ADJ';
  // "is set to", "cannot veil the fact"
  if (previous?.pos === 'AUX' && BE_AND_HAVE.has(previous.form) && forms.verbs.has(form)) return 'VERB';
  if ((previous?.pos === 'AUX' || previous?.form === 'not') && next?.pos === 'DET') return 'VERB';
  // "exports rose": past forms that the tagger knows as nouns
  const infinitive = forms.verbs.get(form);
  if (infinitive !== undefined && infinitive !== form && previous !== undefined && SUBJECTS.has(previous.pos))
    return 'VERB';
  // "short on addressing the root causes"
  if (form.endsWith('ing') && next?.pos === 'DET' && !opensNouns(previous)) return 'VERB';
  return pos;
}

/** What the tagger calls a verb may be a noun (the holding of, into force, rights and interests) or an adjective. */
function classOfVerb(
  { form, tags }: ClassedWord,
  previous: ClassedWord | undefined,
  next: ClassedWord | undefined,
): UniversalTag {
  const finite = tags.has('Infinitive') || (tags.has('PresentTense') && !tags.has('Gerund'));
  // "is clear that", "are present in": behind a form of "be" stands no infinitive.
  if (previous?.pos === 'AUX' && BE.has(previous.form) && tags.has('Infinitive') && !forms.verbs.has(form))
    return 'ADJ';
  if (opensNouns(previous) && (finite || next?.form === 'of')) return 'NOUN';
  if (previous?.pos === 'ADP' && finite && previous.form !== 'to') return 'NOUN';
  // "and offer more", but "rights and interests": a bare form behind "and" is the tagger's to judge.
  if (!forms.nounlike.has(form) || (previous?.pos === 'CCONJ' && tags.has('Infinitive'))) return 'VERB';
  const governed = previous !== undefined && (SUBJECTIVE.has(previous.pos) || previous.pos === 'ADV');
  const governs = next !== undefined && (next.pos === 'DET' || next.pos === 'PRON');
  return governed || governs ? 'VERB' : 'NOUN';
}

/** Possessives, articles and adjectives, behind which a noun phrase goes on. */
function opensNouns(word: ClassedWord | undefined): boolean {
  return word !== undefined && (word.pos === 'DET' || word.pos === 'ADJ' || POSSESSIVE.has(word.form));
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
