const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A month's name in a regular expression: in full, or cut as in Oct. 26. */
export const MONTH = `(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`;

/** 1 for January. */
export function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}
