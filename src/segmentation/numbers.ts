import { DATE, DIGIT_LABEL, DIGITS, endOf, GROUPED } from './patterns';

/** The number in digits, the date or the label that begins with a digit: 1,234.5, 2016-08-18, 5G. */
export function numberAt(text: string, normal: string, start: number): { end: number; han: false; pos: 'm' | 'eng' } {
  const label = endOf(DIGIT_LABEL, normal, start);
  if (label !== undefined) return { end: label, han: false, pos: 'eng' };
  const end = groupedEnd(text, normal, start) ?? endOf(DATE, normal, start) ?? endOf(DIGITS, normal, start)!;
  return { end, han: false, pos: 'm' };
}

/** A full-width comma between half-width digits separates numbers: 100，200. */
function groupedEnd(text: string, normal: string, start: number): number | undefined {
  const end = endOf(GROUPED, normal, start);
  if (end === undefined) return undefined;
  const wide = text.charCodeAt(start) > 0x7f;
  return !wide && text.slice(start, end).includes('，') ? undefined : end;
}
