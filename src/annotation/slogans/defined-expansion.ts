const NUMERALS = new Map([...'一二三四五六七八九十'].map((numeral, index) => [numeral, index + 1]));
// “四早”(早发现、早报告、早隔离、早治疗), “三统一”,即…: what stands behind a formulation and spells it out
const DEFINITION = /^(?:\((?:即|指|是指)?:?([^()。;]{4,80})\)|[,:]?(?:即|是指|指的是)([^()。;,]{4,80}))/;

/**
 * Reads the members of a numeric formulation from the words behind it; empty where their number is not the one counted.
 *
 * @example
 * definedExpansion('四早', '(早发现、早报告、早隔离、早治疗)'); // ['早发现', '早报告', '早隔离', '早治疗']
 */
export function definedExpansion(inner: string, after: string): readonly string[] {
  const counted = NUMERALS.get(inner.charAt(0).replace('两', '二'));
  const list = DEFINITION.exec(after);
  if (counted === undefined || list === null) return [];
  const members = (list[1] ?? list[2]!).split(/[、,和]/).filter((member) => member !== '');
  return members.length === counted ? members : [];
}
