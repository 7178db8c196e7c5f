// 2016年重点工作, 2011年工作: the report's own year; 2015年工作回顾: the year before
const OWN_YEAR =
  /(?<!报告)((?:19|20)\d\d)年(?=的?[^回顾计划。\n]{0,8}(?:任务|安排|部署|重点工作|主要工作|工作总体|总体要求|政府工作|工作建议|主要预期目标|工作(?!的?(?:回顾|总结|情况))))/;
const YEAR_BEFORE = /((?:19|20)\d\d)年(?=的?[^。\n]{0,12}(?:回顾|总结))/;

/**
 * The year that a report is given in, as its main headings say; for reports that are handed on without title and date.
 *
 * A look back decides. Plans of two years (1980年计划, 1981年安排) do not say in which of them the text speaks.
 */
export function yearInHeadings(headings: readonly string[]): string | undefined {
  for (const heading of headings) {
    const before = YEAR_BEFORE.exec(heading)?.[1];
    if (before !== undefined) return String(Number(before) + 1);
  }
  const own = new Set(headings.flatMap((heading) => OWN_YEAR.exec(heading)?.[1] ?? []));
  return own.size === 1 ? [...own][0] : undefined;
}
