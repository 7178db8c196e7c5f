import type { Edtf } from '../model';
import { readNumber } from './numerals';

// A year, month and day in Chinese or Arabic digits: 2018年12月7日, 二○○四年六月二十六日, 2016年1月, 2024 年
const CHINESE_DATE =
  /(?<year>\d{4}|[〇○零一二三四五六七八九]{4})\s?年(?:\s?(?<month>\d{1,2}|[一二三四五六七八九十]{1,3})\s?月(?:\s?(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s?日)?)?/;
// A day in digits: 2016-08-18, 2024/3/5, 2024.03.05
const DIGIT_DATE = /(?<!\d)(?<year>[12]\d{3})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/;

/**
 * Reads the first date of a short text, as exactly as it is given: 2018年12月7日 → 2018-12-07, 二○一六年一月 → 2016-01.
 */
export function readDate(text: string): Edtf | undefined {
  const head = text.slice(0, 200);
  const found = [head.match(CHINESE_DATE), head.match(DIGIT_DATE)].filter((match) => match !== null);
  found.sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
  for (const { groups } of found) {
    const date = toEdtf(groups?.['year'], groups?.['month'], groups?.['day']);
    if (date !== undefined) return date;
  }
  return undefined;
}

function toEdtf(year?: string, month?: string, day?: string): Edtf | undefined {
  const [y, m, d] = [year, month, day].map((part) => (part === undefined ? undefined : readNumber(part)));
  if (y === undefined || y < 1000) return undefined;
  if (m === undefined) return String(y);
  if (m < 1 || m > 12) return undefined;
  const upToMonth = `${y}-${String(m).padStart(2, '0')}`;
  if (d === undefined) return upToMonth;
  return d < 1 || d > 31 ? undefined : `${upToMonth}-${String(d).padStart(2, '0')}`;
}

// A line that is a date and nothing else, in brackets or not: 2018年12月7日, (2022年10月16日), 二〇〇四年十一月四日
const WHOLE_DATE =
  /^\(?(?:\d{4}|[〇○零一二三四五六七八九]{4})\s?年\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?月(?:\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?日)?\)?$/;

/** Tells whether a line is a date and nothing else. */
export function isDateLine(line: string): boolean {
  return line.length <= 24 && WHOLE_DATE.test(line);
}
