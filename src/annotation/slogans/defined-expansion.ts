const NUMERALS = new Map([...'一二三四五六七八九十'].map((numeral, index) => [numeral, index + 1]));
NUMERALS.set('两', 2);
// “四早”(早发现、早报告、早隔离、早治疗), “三统一”,即…, “五统一、一开放”:指…: what stands behind a formulation and spells it out
const DEFINITION = /^(?:\((?:即|指|是指)?:?([^()。;]{4,80})\)|[,:]?(?:即|是指|指的是|指)([^()。;]{4,80}))/;
// 早发现、早报告, 窗口集中,人员集中; 和 may stand inside a member (和谐), so it is tried last
const SEPARATORS = [/、/, /[、,]/, /[、,和]/, /[、,和与及]/];

/**
 * Reads the members of a numeric formulation from the words behind it; empty where their number is not the one counted.
 *
 * @example
 * definedExpansion('四早', '(早发现、早报告、早隔离、早治疗)'); // ['早发现', '早报告', '早隔离', '早治疗']
 */
export function definedExpansion(inner: string, after: string): readonly string[] {
  const counted = countsOf(inner);
  const list = DEFINITION.exec(after);
  if (counted.size === 0 || list === null) return [];
  const text = list[1] ?? list[2]!;
  for (const separator of SEPARATORS) {
    const members = text.split(separator).filter((member) => member !== '');
    if (counted.has(members.length)) return members;
  }
  return [];
}

/** What a formulation counts: its first numeral, and the sum of all where each part has one (五统一、一开放 → 5, 6). */
function countsOf(inner: string): ReadonlySet<number> {
  const first = NUMERALS.get(inner.charAt(0));
  if (first === undefined) return new Set();
  const parts = inner.split(/[、,]/).map((part) => NUMERALS.get(part.charAt(0)));
  const sum = parts.reduce<number>((total, part) => total + (part ?? Number.NaN), 0);
  return new Set([first, sum].filter((count) => count > 1));
}
