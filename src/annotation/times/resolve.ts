import type { Edtf } from '../../model';
import type { DocumentDate, SectionTime } from './anchors';
import { lastYear } from './anchors';
import { endOf, toEdtf } from './calendar';
import type { YearReference } from './calendar';
import { centuryEdtf } from './plan-times';
import type { Pointer } from './raw-time';

type YearsPointer = Extract<Pointer, { kind: 'years' }>;

/** What a mention is resolved against: the document, the section, and what was said just before. */
export interface Anchors {
  readonly date: DocumentDate | undefined;
  readonly section: SectionTime;
  /** The last year named in the same sentence, and in the same block. */
  readonly sentenceYear: number | undefined;
  readonly blockYear: number | undefined;
}

export interface Resolution {
  readonly edtf?: Edtf;
  readonly resolved: boolean;
}

const UNKNOWN: Resolution = { resolved: false };

/** Puts a pointer into the calendar; without an anchor it stays without a date. */
export function resolve(pointer: Pointer, anchors: Anchors): Resolution {
  switch (pointer.kind) {
    case 'fixed':
      return { edtf: pointer.edtf, resolved: false };
    case 'dated': {
      const year = resolveYear(pointer.year, anchors);
      return year === undefined
        ? UNKNOWN
        : { edtf: toEdtf(year, pointer.within), resolved: pointer.year.kind !== 'named' };
    }
    case 'interval':
      return interval(resolve(pointer.from, anchors), resolve(pointer.to, anchors));
    case 'since':
    case 'until':
      return open(pointer.kind, resolve(pointer.point, anchors));
    case 'years':
      return years(pointer, anchors);
    case 'distance':
      return anchors.date ? { edtf: String(anchors.date.year + pointer.years), resolved: true } : UNKNOWN;
    case 'month':
      return month(pointer.offset, anchors.date);
    case 'century':
      return anchors.date
        ? {
            edtf: centuryEdtf(Math.floor((anchors.date.year - 1) / 100) + pointer.offset, pointer.part),
            resolved: true,
          }
        : UNKNOWN;
    case 'vague':
      return UNKNOWN;
  }
}

function month(offset: number, date: DocumentDate | undefined): Resolution {
  if (date?.month === undefined) return UNKNOWN;
  const months = date.year * 12 + date.month - 1 + offset;
  return { edtf: toEdtf(Math.floor(months / 12), { kind: 'month', month: (months % 12) + 1 }), resolved: true };
}

/** The year that a reference means; undefined where nothing in the text says. */
export function resolveYear(
  reference: YearReference,
  { date, section, sentenceYear, blockYear }: Anchors,
): number | undefined {
  switch (reference.kind) {
    case 'named':
      return reference.year;
    case 'short':
      return century(reference.year, date);
    case 'relative':
      return date && date.year + reference.offset;
    case 'same':
      return sentenceYear ?? section.year ?? blockYear;
    case 'current': {
      const year = sentenceYear ?? section.year ?? blockYear ?? (reference.offset === 0 ? date?.year : undefined);
      return year === undefined ? undefined : year + reference.offset;
    }
  }
}

/** 五八年 is the last year ending so that is not after the document's. */
function century(twoDigits: number, date: DocumentDate | undefined): number {
  const limit = date?.year ?? 1999;
  const year = limit - (limit % 100) + twoDigits;
  return year > limit + 20 ? year - 100 : year;
}

function interval(from: Resolution, to: Resolution): Resolution {
  if (from.edtf === undefined || to.edtf === undefined) return UNKNOWN;
  return { edtf: `${endOf(from.edtf, 'first')}/${endOf(to.edtf, 'last')}`, resolved: from.resolved || to.resolved };
}

function open(kind: 'since' | 'until', { edtf, resolved }: Resolution): Resolution {
  if (edtf === undefined) return UNKNOWN;
  return { edtf: kind === 'since' ? `${endOf(edtf, 'first')}/..` : `../${endOf(edtf, 'last')}`, resolved };
}

/** 五年来 in a review of a plan is the plan's years; otherwise the years up to the one that the document looks back on. */
function years({ count, direction, ofPlan }: YearsPointer, { date, section }: Anchors): Resolution {
  const [first, last] = section.plan ?? [];
  if (
    first !== undefined &&
    last !== undefined &&
    count === last - first + 1 &&
    (!date || (direction === 'past') === last <= date.year)
  )
    return { edtf: `${first}/${last}`, resolved: true };
  if (!date || ofPlan) return UNKNOWN;
  const end = direction === 'past' ? lastYear(date) : lastYear(date) + count;
  const start = end - count + 1;
  return { edtf: start === end ? String(end) : `${start}/${end}`, resolved: true };
}
