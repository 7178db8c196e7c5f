import type { Both } from './row';

// An ISO 8601 duration, or one that recurs: P5Y, PT24H, P1Y6M, R/P1Y
const DURATION =
  /^(R\d{0,4}\/)?P(?:([\d.]{1,12})Y)?(?:([\d.]{1,12})M)?(?:([\d.]{1,12})W)?(?:([\d.]{1,12})D)?(?:T(?:([\d.]{1,12})H)?(?:([\d.]{1,12})M)?(?:([\d.]{1,12})S)?)?$/;

const UNITS = [
  ['year', '年'],
  ['month', '个月'],
  ['week', '周'],
  ['day', '天'],
  ['hour', '小时'],
  ['minute', '分钟'],
  ['second', '秒'],
] as const;

/** Says a duration or a frequency in both languages: "P5Y" → "5 years", "5年"; "R/P1Y" → "every 1 year", "每1年". */
export function readableDuration(iso8601: string): Both | undefined {
  const [, recurs, ...amounts] = DURATION.exec(iso8601) ?? [];
  const en: string[] = [];
  const zh: string[] = [];
  UNITS.forEach(([english, chinese], i) => {
    const amount = amounts[i];
    if (amount === undefined) return;
    en.push(`${amount} ${english}${amount === '1' ? '' : 's'}`);
    zh.push(`${amount}${chinese}`);
  });
  if (en.length === 0) return undefined;
  return recurs === undefined
    ? { en: en.join(' '), zh: zh.join('') }
    : { en: `every ${en.join(' ')}`, zh: `每${zh.join('')}` };
}
