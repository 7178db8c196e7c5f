import type { Document } from '../../../model';
import type { Candidate, EmitCandidate, Slot } from './candidate';
import { foldKey, foldQuotes } from '../counting/fold-key';
import { hasGeneralBorder } from './general-borders';
import { isShort } from '../ranking/thin-evidence';
import { isTorn } from './torn';
import { UnitCutter, type Unit } from './units';
import { SUFFIXES } from './word-class';
import { hasRole, isGeneralWord } from './word-roles';

/** Terms of more words, or longer ones, are names, and names are entities. */
const MAX_WORDS = 6;
const MAX_LENGTH = 14;

/** Finds what may be a term among the words of a Chinese document's sentences: 协调|发展|机制, 社区|矫正, 新|旧|动能|转换. */
export function patternCandidates(
  document: Document,
  emit: EmitCandidate,
  emitSentence: (words: readonly string[]) => void,
): void {
  const cutter = new UnitCutter(document);
  for (const { tokens } of document.sentences) {
    const units = cutter.cut(tokens);
    sentenceCandidates(document.text, units, emit);
    if (isShort(document.tokens.length))
      for (const inside of cutter.cutNames(tokens)) sentenceCandidates(document.text, inside, emit);
    emitSentence(units.filter((unit) => mayBegin(unit)).map(({ word }) => word));
  }
}

function sentenceCandidates(text: string, units: readonly Unit[], emit: EmitCandidate): void {
  for (let first = 0; first < units.length; first++) {
    if (!mayBegin(units[first]!)) continue;
    let opened = 0;
    for (let last = first; last < units.length && last < first + MAX_WORDS; last++) {
      const unit = units[last]!;
      if (unit.class === 'break' || (last > first && parted(units[last - 1]!, unit))) break;
      if (unit.end - units[first]!.start > MAX_LENGTH) break;
      if (last > first && unit.opens) opened++;
      if (mayEnd(unit) && isTermLike(units, first, last)) {
        const words = units.slice(first, last + 1);
        const span = quoted(words, opened);
        if (span !== undefined)
          emit({
            ...candidateOf(text, words, span),
            slot: slotOf(units, first, last),
            beside: besideOf(units, first, last),
            torn: isTorn(units, first, last),
          });
      }
      if (unit.closes) opened--;
    }
  }
}

function mayBegin({ class: kind }: Unit): boolean {
  return kind === 'noun' || kind === 'verb' || kind === 'attribute' || kind === 'link';
}

function mayEnd({ class: kind, tag, word }: Unit): boolean {
  return (
    (kind === 'noun' || kind === 'verb' || kind === 'suffix') &&
    !(word.length === 1 && tag === 'q' && !SUFFIXES.has(word))
  );
}

/** White space, or anything that is no word, stands between them; a quotation mark does not part, but two names in their own do. */
function parted(before: Unit, after: Unit): boolean {
  if (before.closes && after.opens) return true;
  return after.start - before.end > (before.closes ? 1 : 0) + (after.opens ? 1 : 0);
}

function isTermLike(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from]!;
  const last = units[to]!;
  if (from === to) return isTermByItself(first);
  if (hasRole(last.word, 'tail') || hasGeneralBorder(first.word) || hasGeneralBorder(last.word)) return false;
  let joined = '';
  for (let at = from; at <= to; at++) {
    if (units[at]!.class === 'predicate' && !hasRole(last.word, 'programme')) return false;
    joined += units[at]!.word;
  }
  return !isGeneralWord(joined);
}

// A foreign word with a capital or a digit: LNG, 5G; others are prose of another language
const CODE = /[\dA-Z]/;

function isTermByItself({ class: kind, tag, word }: Unit): boolean {
  if (kind !== 'noun' || tag === 'vn' || tag === 'an' || word.length < 2) return false;
  if (tag === 'eng' && !CODE.test(word)) return false;
  return !isGeneralWord(word) && !hasGeneralBorder(word);
}

/** The span with the quotation marks that belong to it, or undefined where only one of a pair would stand inside. */
function quoted(words: readonly Unit[], opened: number): { start: number; end: number } | undefined {
  const first = words[0]!;
  const last = words.at(-1)!;
  if (opened === 0) return { start: first.start, end: last.end };
  if (opened === -1 && first.opens) return { start: first.start - 1, end: last.end };
  if (opened === 1 && last.closes) return { start: first.start, end: last.end + 1 };
  return undefined;
}

function candidateOf(text: string, words: readonly Unit[], { start, end }: { start: number; end: number }): Candidate {
  return {
    start,
    end,
    key: foldKey(text.slice(start, end)),
    pattern: words.map(({ tag }) => tag).join('+'),
    words: words.map(({ word }) => foldQuotes(word)),
    source: 'pattern',
  };
}

/** The words before and after that are no mere punctuation or function words. */
function besideOf(units: readonly Unit[], first: number, last: number): string[] {
  return [units[first - 1], units[last + 1]].flatMap((unit) =>
    unit === undefined || unit.class === 'break' ? [] : [unit.word],
  );
}

/** Words after which a noun stands though they are no verbs: 的社区矫正, 对社区矫正. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(['uj', 'p', 'c']);
/** Words after which a verb stands: 积极培育, 将培育. */
const BEFORE_VERBS: ReadonlySet<string> = new Set(['d', 'ad', 'vd', 'uv']);

/** Words that follow a verb and make it head its clause: 控制在, 放在, 转换为, 发展到. */
const AFTER_VERBS: ReadonlySet<string> = new Set([
  '在',
  '为',
  '到',
  '至',
  '于',
  '成',
  '出',
  '了',
  '着',
  '过',
  '得',
  '将',
  '就',
]);

/** Says what the words around tell of a candidate that begins or ends with a verb. */
function slotOf(units: readonly Unit[], first: number, last: number): Slot {
  const after = units[last + 1];
  if (last > first && units[last]!.class === 'verb' && after !== undefined)
    if (AFTER_VERBS.has(after.word) || after.tag === 'm') return 'clause';
  return isVerb(units[first]!) ? slotAfter(units[first - 1]) : 'unclear';
}

function isVerb({ tag }: Unit): boolean {
  return tag === 'v' || tag === 'vn';
}

function slotAfter(before: Unit | undefined): Slot {
  if (before === undefined) return 'clause';
  if (before.class === 'predicate' || BEFORE_NOUNS.has(before.tag)) return 'noun';
  if (BEFORE_VERBS.has(before.tag) || hasRole(before.word, 'modifier')) return 'clause';
  if (before.tag === 'x') return before.word === '、' ? 'unclear' : 'clause';
  // 60个示范场景: what is counted is a noun
  return before.class === 'break' && before.tag !== 'q' ? 'unclear' : 'noun';
}
