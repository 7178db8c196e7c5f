import type { FactView } from './sentence-view';

// 2016年重点工作, 2011年工作: the report's own year; 2015年工作回顾: the year before
const OWN_YEAR =
  /(?<!报告)((?:19|20)\d\d)年(?=的?[^回顾。\n]{0,8}(?:任务|安排|部署|重点工作|主要工作|工作总体|总体要求|政府工作|工作建议|主要预期目标|工作(?!的?(?:回顾|总结|情况))))/;
const YEAR_BEFORE = /((?:19|20)\d\d)年(?=的?[^。\n]{0,12}(?:回顾|总结))/;

/** The year that a text speaks from: its date's, else what its headings say. */
export function reportYear(view: FactView): number | undefined {
  const dated = Number(/^\d{4}/.exec(view.source.date ?? '')?.[0]);
  if (dated > 0) return dated;
  const headings = view.sections
    .filter(({ level }) => level <= 2)
    .map(({ heading }) => view.normal.slice(heading.start, heading.end));
  for (const heading of headings) {
    const before = Number(YEAR_BEFORE.exec(heading)?.[1]);
    if (before > 0) return before + 1;
    const own = Number(OWN_YEAR.exec(heading)?.[1]);
    if (own > 0) return own;
  }
  return undefined;
}
