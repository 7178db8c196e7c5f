import type { Unit } from './units';

/** Tags of characters that the segmenter left over: parts of names and of words that it does not know. */
const LEFT_OVER: ReadonlySet<string> = new Set([
  'n',
  'ng',
  'nr',
  'nrt',
  'nrfg',
  'ns',
  'nz',
  'h',
  'k',
  'g',
  'zg',
  'j',
  'vg',
]);

/** Characters that belong to the word after them: 非|现场监管, 有|条件无偿使用, 零|差率, 强|农惠农政策. */
const PREFIXES: ReadonlySet<string> = new Set('非无有未零强超');

/** Characters that belong to the word before them, whatever their tag: 确权|率/v, 监管|站/v, 数据|集/q. */
const SUFFIXES: ReadonlySet<string> = new Set('率站集化性型式级类池量');

/** Tells whether the units are cut out of a longer word: a character that makes no word by itself stands right beside them. */
export function isTorn(units: readonly Unit[], first: number, last: number): boolean {
  const [before, after] = [units[first - 1], units[last + 1]];
  if (before !== undefined && before.end === units[first]!.start)
    if (isRest(before, PREFIXES) || closesInside(units, first - 1)) return true;
  return after !== undefined && after.start === units[last]!.end && isRest(after, SUFFIXES);
}

function isRest({ word, tag }: Unit, known: ReadonlySet<string>): boolean {
  return word.length === 1 && (LEFT_OVER.has(tag) || known.has(word));
}

/** The farthest that brackets inside of a word reach. */
const BRACKETED = 3;

/** Tells whether the unit closes brackets inside of a word: 首台(套)|保险补偿; not those of a number before a heading, (二)推进. */
function closesInside(units: readonly Unit[], closing: number): boolean {
  if (units[closing]!.word !== ')') return false;
  for (let at = closing - 1; at > 0 && at >= closing - BRACKETED; at--)
    if (units[at]!.word === '(') return units[at - 1]!.end === units[at]!.start && units[at - 1]!.tag !== 'x';
  return false;
}
