import type { Edtf } from '../../model';

/** Where in a year: a month, a run of months, a day, a season. */
export type Within =
  | { readonly kind: 'year' }
  | { readonly kind: 'months'; readonly from: number; readonly to: number }
  | { readonly kind: 'month'; readonly month: number; readonly near?: boolean }
  | { readonly kind: 'day'; readonly month: number; readonly day: number; readonly clock?: string }
  /** 21 spring to 24 winter, as EDTF numbers them. */
  | { readonly kind: 'season'; readonly season: number };

/** Which year: named, counted from the document's own, or the one that the text is speaking of. */
export type YearReference =
  | { readonly kind: 'named'; readonly year: number }
  /** 九五年: the century is left out. */
  | { readonly kind: 'short'; readonly year: number }
  /** 今年 0, 去年 −1. */
  | { readonly kind: 'relative'; readonly offset: number }
  /** 当年, 同年: the year just spoken of, and no other. */
  | { readonly kind: 'same' }
  /** 上年 −1, 全年 0, 上半年: counted from the year under discussion. */
  | { readonly kind: 'current'; readonly offset: number };

const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const month = (year: number, value: number) => `${pad(year, 4)}-${pad(value)}`;

/** Writes a part of a year as EDTF, level 1. */
export function toEdtf(year: number, within: Within): Edtf {
  switch (within.kind) {
    case 'year':
      return pad(year, 4);
    case 'months':
      return `${month(year, within.from)}/${month(year, within.to)}`;
    case 'month':
      return month(year, within.month) + (within.near ? '~' : '');
    case 'day':
      return `${month(year, within.month)}-${pad(within.day)}${within.clock ? `T${within.clock}` : ''}`;
    case 'season':
      return `${pad(year, 4)}-${within.season}`;
  }
}

/** The first or last point of an EDTF string that may be an interval. */
export function endOf(edtf: Edtf, side: 'first' | 'last'): Edtf {
  const [first = '', last = first] = edtf.split('/');
  return side === 'first' ? first : last;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Tells whether month and day can be a date. */
export function isDate(monthNumber: number, day = 1): boolean {
  return monthNumber >= 1 && monthNumber <= 12 && day >= 1 && day <= DAYS[monthNumber - 1]!;
}
