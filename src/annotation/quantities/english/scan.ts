import type { Span } from '../../../text';
import type { QuantityDraft } from '../quantity-draft';
import { readEnglishMeasure } from './measure';
import { readEnglishNumber } from './numbers';
import { readEnglishForm } from './special-forms';

/** All quantities of an English text, left to right: the same records as for Chinese, so that a translation compares equal. */
export function scanEnglishQuantities(text: string, taken: readonly Span[] = []): QuantityDraft[] {
  const quantities: QuantityDraft[] = [];
  let next = 0;
  let floor = 0;
  for (let at = 0; at < text.length;) {
    while (next < taken.length && taken[next]!.end <= at) next++;
    if (taken[next] && taken[next]!.start <= at) {
      at = floor = taken[next]!.end;
      continue;
    }
    if (!isOpening(text, at)) {
      at++;
      continue;
    }
    const found = readEnglishForm(text, at, floor) ?? readEnglishMeasure(text, at, floor);
    if (found) quantities.push(found);
    at = Math.max(found?.end ?? readEnglishNumber(text, at)?.end ?? 0, at + 1);
    if (found) floor = at;
  }
  return quantities;
}

/** A digit, the point before one, or a word's first letter. */
function isOpening(text: string, at: number): boolean {
  if (/\d/.test(text[at]!)) return !/\d/.test(text[at - 1] ?? '') || /[,.]/.test(text[at - 1] ?? '');
  if (text[at] === '.') return /\d/.test(text[at + 1] ?? '') && /[\s(]|^$/.test(text[at - 1] ?? '');
  return /[a-z]/i.test(text[at]!) && !/\w/.test(text[at - 1] ?? '');
}
