import { hasRole } from './word-roles';

/**
 * What a word may do in a term.
 *
 * - `noun`: begins and ends one; `verb`: likewise, where it does not head a clause; `attribute`: begins one (现代, 公共).
 * - `suffix`: ends one and never begins it (型, 率).
 * - `link`: a character that only stands inside (产教联合体's 教).
 * - `predicate`: heads a clause (推进), and stands inside a term only before the name of a plan (提升行动).
 * - `break`: in no term.
 */
export type WordClass = 'noun' | 'verb' | 'attribute' | 'suffix' | 'link' | 'predicate' | 'break';

const BY_TAG: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...['n', 'nr', 'nrt', 'nrfg', 'ns', 'nt', 'nz', 'ng', 'l', 'i', 'j', 's', 'an', 'vn', 'eng'].map(
    (tag) => [tag, 'noun'] as const,
  ),
  ...['b', 'a', 't', 'f', 'z'].map((tag) => [tag, 'attribute'] as const),
  ...['v', 'vg'].map((tag) => [tag, 'verb'] as const),
  ...['k', 'g', 'zg', 'h', 'q'].map((tag) => [tag, 'suffix'] as const),
]);

/** What a verb ends with that leads on to a place, an aim, a result: 放在, 转化为, 集中到. */
const LEADS_ON: ReadonlySet<string> = new Set('在到为至于成出给向往入起上');

/** Characters that begin a term whatever their tag: 非|现场|监管. */
const PREFIXES: ReadonlySet<string> = new Set('非');

/** Characters that end one whatever their tag: 确权|率/v, 监管|站/v, 数据|集/q. */
export const SUFFIXES: ReadonlySet<string> = new Set('率站集');

/** Classes a word by what the dictionary of general words says of it, or by its tag. */
export function classOfWord(word: string, tag: string | undefined): WordClass {
  if (PREFIXES.has(word)) return 'link';
  if (SUFFIXES.has(word)) return 'suffix';
  if (hasRole(word, 'nominal')) return 'noun';
  if (hasRole(word, 'predicate')) return 'predicate';
  if (hasRole(word, 'modifier')) return 'break';
  const byTag = BY_TAG.get(tag ?? '') ?? 'break';
  if (tag === 'v' && word.length > 1 && LEADS_ON.has(word.at(-1)!)) return 'predicate';
  if (word.length > 1) return byTag === 'suffix' ? 'break' : byTag;
  return byTag === 'verb' || byTag === 'attribute' ? 'link' : byTag;
}
