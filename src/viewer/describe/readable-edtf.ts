import type { Edtf } from '../../model';
import type { Both } from './row';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

// A year, month, day or moment without qualifiers: 2015, 2015-06, 2016-08-18, 2016-08-18T12:40:51
const POINT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})\S{0,12})?$/;

/**
 * Says a date or an interval in both languages: "2015-01/2015-06" → "January 2015 – June 2015", "2015年1月至2015年6月".
 *
 * Returns undefined for what EDTF can say and this cannot (seasons, X, ?, ~): the code itself is shown then. `Intl` is
 * not used, since its words change with the engine's version.
 */
export function readableEdtf(edtf: Edtf): Both | undefined {
  const [from = '', to, ...more] = edtf.split('/');
  if (more.length > 0) return undefined;
  if (to === undefined) return readablePoint(from);
  const [start, end] = [readablePoint(from), readablePoint(to)];
  if (isOpen(from)) return end && { en: `until ${end.en}`, zh: `至${end.zh}` };
  if (isOpen(to)) return start && { en: `from ${start.en}`, zh: `${start.zh}起` };
  return start && end && { en: `${start.en} – ${end.en}`, zh: `${start.zh}至${end.zh}` };
}

function isOpen(point: string): boolean {
  return point === '' || point === '..';
}

function readablePoint(point: string): Both | undefined {
  const parts = POINT.exec(point);
  if (!parts) return undefined;
  const [, year = '', month, day, clock] = parts;
  if (month === undefined) return { en: year, zh: `${year}年` };
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return undefined;
  const time = clock === undefined ? '' : ` ${clock}`;
  return {
    en: `${day === undefined ? '' : `${Number(day)} `}${name} ${year}${time && `,${time}`}`,
    zh: `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}${time}`,
  };
}
