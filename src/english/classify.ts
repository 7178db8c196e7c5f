import type { Token } from '../model';
import { cliticOf } from './clitics';
import { decideByContext, type ClassedWord } from './context';
import { forms } from './forms';
import { lemmaOf } from './lemma';
import type { Piece } from './scan';
import { isSeenName, type SeenForms } from './seen-forms';
import type { EnglishTagger, TaggedWord, TaggerWord } from './tagger';
import { universalTag } from './universal';
import type { UniversalTag } from './universal-tag';

type EnglishToken = Token & { readonly pos: UniversalTag };

/** A word longer than this is none; the tagger's patterns are not tried on megabytes. */
const LONGEST_WORD = 64;
const LONGEST_ACRONYM = 6;
// What stands before a word and touches it: an opening bracket or quotation mark ((国内生产总值).
const BLANK = /\s/u;
const APOSTROPHES = /['’]/u;
const LOWER = /\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

/** Tags the pieces of some sentences and gives their tokens, in order. */
export function classify(
  tagger: EnglishTagger,
  normal: string,
  sentences: readonly (readonly Piece[])[],
  seen: SeenForms,
): EnglishToken[] {
  const asked = sentences.map((pieces) => withGenitives(normal, pieces).filter(isAsked));
  const tagged = tagger.tag(asked.map((words) => wordsFor(normal, words)));
  return sentences.flatMap((pieces, index) => {
    const words = asked[index]!;
    const answers = tagged[index]!;
    const classes = classesOf(normal, words, answers, seen);
    const byStart = new Map(words.map((piece, at) => [piece.start, at]));
    let covered = 0;
    return pieces.flatMap((piece) => {
      if (piece.start < covered) return [];
      const at = byStart.get(piece.start);
      if (at === undefined) return [markOf(normal, piece)];
      const word = words[at]!;
      covered = word.end;
      return tokensOf(tagger, normal, word, answers[at]!, classes[at]!);
    });
  });
}

const isAsked = ({ kind }: Piece): boolean => kind === 'word' || kind === 'number';

/** Takes the apostrophe behind a plural to its word, as the tagger wants it, unless a quotation may end there. */
function withGenitives(normal: string, pieces: readonly Piece[]): Piece[] {
  let quoted = false;
  return pieces.map((piece, index) => {
    const first = normal.charAt(piece.start);
    if (first === '‘' || (first === "'" && !isGenitive(normal, pieces[index - 1], piece))) quoted = true;
    const next = pieces[index + 1];
    if (quoted || !isGenitive(normal, piece, next)) return piece;
    return { ...piece, end: next!.end };
  });
}

function isGenitive(normal: string, piece: Piece | undefined, next: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || next?.start !== piece.end || next.end !== next.start + 1) return false;
  return normal.charAt(piece.end - 1) === 's' && APOSTROPHES.test(normal.charAt(next.start));
}

function wordsFor(normal: string, words: readonly Piece[]): TaggerWord[] {
  const gaps = words.map((word, index) => splitGap(normal, word.end, words[index + 1]?.start ?? word.end));
  return words.map(({ start, end }, index) => ({
    text: normal.slice(start, Math.min(end, start + LONGEST_WORD)),
    before: gaps[index - 1]?.before ?? '',
    after: gaps[index]!.after,
  }));
}

/** Parts what lies between two words at its last blank. */
function splitGap(normal: string, start: number, end: number): { after: string; before: string } {
  const gap = normal.slice(start, Math.min(end, start + LONGEST_WORD));
  let at = gap.length;
  while (at > 0 && !BLANK.test(gap.charAt(at - 1))) at--;
  return at === 0 ? { after: gap, before: '' } : { after: gap.slice(0, at), before: gap.slice(at) };
}

function classesOf(
  normal: string,
  words: readonly Piece[],
  answers: readonly TaggedWord[],
  seen: SeenForms,
): ClassedWord[] {
  const shouted = isShouted(words.map(({ start, end }) => normal.slice(start, end)));
  const classes = words.map(({ start, end, kind }, index): ClassedWord => {
    const form = normal.slice(start, end);
    const { tags, parts } = answers[index]!;
    const clitic = cliticOf(form, parts);
    const base = clitic === undefined ? form : form.slice(0, clitic.at);
    const pos = kind === 'number' ? numberTag(base) : universalTag(base, tags, shouted);
    const named = pos === 'NOUN' && !shouted && (index > 0 ? CAPITAL.test(base) : isSeenName(base, seen));
    return { form: base.toLowerCase(), tags, pos: named ? 'PROPN' : pos };
  });
  takeFirstName(normal, words, classes, seen);
  decideByContext(classes);
  return classes;
}

/** A heading in capitals holds words that are no acronyms: a long one, or one of a closed class. */
function isShouted(words: readonly string[]): boolean {
  if (words.some((word) => LOWER.test(word))) return false;
  return words.some(
    (word) => word.length > LONGEST_ACRONYM || (word.length > 1 && forms.closed.has(word.toLowerCase())),
  );
}

/** "Xi Jinping": a first word that the text never writes small is part of the name behind it. */
function takeFirstName(
  normal: string,
  [word, next]: readonly Piece[],
  [first, second]: readonly ClassedWord[],
  seen: SeenForms,
): void {
  if (word === undefined || first?.pos !== 'NOUN' || second?.pos !== 'PROPN' || next?.start !== word.end + 1) return;
  if (CAPITAL.test(normal.charAt(word.start)) && !seen.lower.has(first.form) && !first.tags.has('Plural'))
    first.pos = 'PROPN';
}

// Ordinals and decades: 37th, 1980s (第三十七).
const ORDINAL = /(?:st|nd|rd|th)$/u;
const DECADE = /\ds$/u;

function numberTag(form: string): UniversalTag {
  return ORDINAL.test(form) ? 'ADJ' : DECADE.test(form) ? 'NOUN' : 'NUM';
}

function markOf(normal: string, { start, end, kind }: Piece): EnglishToken {
  const form = normal.slice(start, end);
  const pos = kind === 'sign' ? 'SYM' : kind === 'other' ? 'X' : form === '&' ? 'CCONJ' : 'PUNCT';
  return { start, end, pos, lemma: form };
}

/** One token, or two where a clitic leans on the word. */
function tokensOf(
  tagger: EnglishTagger,
  normal: string,
  { start, end }: Piece,
  { tags, parts }: TaggedWord,
  { pos }: ClassedWord,
): EnglishToken[] {
  const form = normal.slice(start, end);
  const clitic = cliticOf(form, parts);
  if (clitic === undefined) return [{ start, end, pos, lemma: lemmaOf(tagger, form, pos, tags) }];
  const border = start + clitic.at;
  // A bare apostrophe that the tagger takes for no genitive closes a quotation.
  const closing = clitic.lemma === "'" && !tags.has('Possessive');
  return [
    { start, end: border, pos, lemma: lemmaOf(tagger, form.slice(0, clitic.at), pos, tags) },
    { start: border, end, pos: closing ? 'PUNCT' : clitic.pos, lemma: clitic.lemma },
  ];
}
