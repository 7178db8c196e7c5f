import type { EnglishNumber } from './numbers';
import { compare, ONE } from '../decimal';

// paragraph 3, agenda items 132, resolution 2100, No. 5, Group of 77
const REFERENCE =
  /\b(?:resolutions?|paragraphs?|articles?|items?|sections?|chapters?|annex(?:es)?|appendix|rules?|parts?|tables?|figures?|pages?|pp?\.|decisions?|principles?|clauses?|groups? of|no\.|nos\.|number|phase|stage|type|category|class|grade|level|version|room|route|volume|standards?|issue|goals?|agenda|box(?:es)?|notes?) $/i;
/** Capitalised words that open a sentence and are no label: The 27 States, Over 300. */
const FUNCTION_WORDS = new Set(
  'the in of all these those some over about its their our and at by to for from with on as another only nearly around but that this are were was when while within between more than less there here since after before until than both each every such no not or if so an a his her your my'.split(
    ' ',
  ),
);

/** Tells whether a number without a unit is a count, and no year, label, code or part of a name. */
export function isBareCount(text: string, number: EnglishNumber, bounded: boolean): boolean {
  const written = text.slice(number.start, number.end);
  const next = text.slice(number.end, number.end + 24);
  if (number.script === 'words') return isWordCount(text, number, next);
  if (isReference(text, number.start) || isLabel(text, number.start, written)) return false;
  // 10.47 a.m.
  if (/^ ?[ap]\.?m\b/i.test(next)) return false;
  if (/[-/.:(#_&]/.test(text[number.start - 1] ?? '') || /^(?:[-/:_]\w|st\b|nd\b|rd\b|th\b|\w)/.test(next))
    return false;
  if (number.power > 0 || /[,\u00A0\u2009\u202F ]/.test(written)) return true;
  if (/^(?:19|20)\d\d$|^0\d|^\d{9,}$/.test(written)) return bounded && !/^0/.test(written);
  // 3.5 ends a sentence as well as a clause; a bare 35 needs a noun or its share behind it, or a bound before it: 37 (45 per cent)
  return (
    bounded || (/\d\.\d/.test(written) && !/^ ?\(|^\)/.test(next)) || /^ ["“]?[a-z]|^ \(\d[\d.]*(?:%| per)/i.test(next)
  );
}

// in the other two are, of the three and: no noun follows
const NO_NOUN =
  /^ (?:and|or|to|is|are|was|were|has|have|had|in|on|at|for|with|by|from|as|that|which|but|who|when|while|will|would|times)\b/i;

/** three provinces, sixteen million; one by itself is a pronoun, Two Sessions is a name. */
function isWordCount(text: string, number: EnglishNumber, next: string): boolean {
  if (number.power > 2) return true;
  if (compare(number.value, ONE) <= 0) return false;
  if (/[“"‘'-]/.test(text[number.start - 1] ?? '') || !/^ [a-z]/i.test(next) || NO_NOUN.test(next)) return false;
  const isTitle = /^[A-Z]/.test(text[number.start]!) && /^ [A-Z]/.test(next);
  return !isTitle && !isReference(text, number.start);
}

// articles 38 and 42; paragraphs 20, 21 and 28
const LISTED = /(?:\b\d+(?:, | and | or | to |, and ))+$/;

function isReference(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return REFERENCE.test(before.replace(LISTED, ''));
}

// Goal 5, Agenda 21, Boeing 747: a capitalised noun before a short number makes it a label
const LABEL = /(?:^|[^\w.])([A-Z][a-zA-Z]{2,}) $/;

function isLabel(text: string, start: number, written: string): boolean {
  if (!/^\d{1,4}$/.test(written)) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  const word = LABEL.exec(before)?.[1];
  return word !== undefined && !FUNCTION_WORDS.has(word.toLowerCase());
}
