import type { Edtf, View } from '../../model';
import { readPlanPeriod } from './plan-times';
import { scanTimes } from './scan';
import type { RawTime } from './raw-time';

/** The document's own date, as far as it is known. */
export interface DocumentDate {
  readonly year: number;
  readonly month?: number;
}

/** What a heading says of the time its section speaks of. */
export interface SectionTime {
  readonly year?: number;
  /** First and last year of the plan that it names. */
  readonly plan?: readonly [first: number, last: number];
}

export function documentDate(date: Edtf | undefined): DocumentDate | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?/.exec(date ?? '');
  if (!match) return undefined;
  return match[2] ? { year: Number(match[1]), month: Number(match[2]) } : { year: Number(match[1]) };
}

/** A document of the year's first half looks back on the year before; a later one counts its own year in. */
export function lastYear({ year, month = 1 }: DocumentDate): number {
  return month <= 6 ? year - 1 : year;
}

/** The sections' times in order of start, each with its end; an inner section takes from its parent what it lacks. */
export function sectionTimes(view: View<'sections'>, date: DocumentDate | undefined): SectionLookup {
  const byId = new Map<string, SectionTime>();
  const list = [...view.sections].sort((a, b) => a.start - b.start || b.end - a.end);
  const spans = list.map((section) => {
    const own = headingTime(view.normal.slice(section.heading.start, section.heading.end), date);
    const time = { ...(section.parent ? byId.get(section.parent) : undefined), ...own };
    byId.set(section.id, time);
    return { start: section.start, end: section.end, time };
  });
  return new SectionLookup(spans);
}

/** Answers, for rising offsets, which section's time holds. */
export class SectionLookup {
  readonly #spans: readonly { readonly start: number; readonly end: number; readonly time: SectionTime }[];
  readonly #open: { readonly end: number; readonly time: SectionTime }[] = [];
  #next = 0;

  constructor(spans: readonly { readonly start: number; readonly end: number; readonly time: SectionTime }[]) {
    this.#spans = spans;
  }

  at(offset: number): SectionTime {
    for (let span; (span = this.#spans[this.#next]) && span.start <= offset; this.#next++) this.#open.push(span);
    while (this.#open.length > 0 && this.#open.at(-1)!.end <= offset) this.#open.pop();
    return this.#open.at(-1)?.time ?? {};
  }
}

// 一、2015年工作回顾; 过去一年的工作; 今年工作的总体要求
function headingTime(heading: string, date: DocumentDate | undefined): SectionTime {
  let year: number | undefined;
  let plan: SectionTime['plan'];
  for (const time of scanTimes(heading)) {
    const { pointer } = time;
    if (readPlanPeriod(heading, time.start) && pointer?.kind === 'fixed') plan ??= ends(pointer.edtf);
    else year ??= yearOf(time, date);
  }
  // 工作回顾 without a year looks back on the last one
  if (year === undefined && plan === undefined && date && /回顾|回顧/.test(heading)) year = lastYear(date);
  return { ...(year === undefined ? {} : { year }), ...(plan === undefined ? {} : { plan }) };
}

function ends(edtf: Edtf): readonly [number, number] | undefined {
  const match = /^(\d{4})\/(\d{4})$/.exec(edtf);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

function yearOf({ pointer }: RawTime, date: DocumentDate | undefined): number | undefined {
  if (pointer?.kind === 'years' && date) return pointer.direction === 'past' ? lastYear(date) : undefined;
  if (pointer?.kind !== 'dated') return undefined;
  if (pointer.year.kind === 'named') return pointer.year.year;
  return pointer.year.kind === 'relative' && date ? date.year + pointer.year.offset : undefined;
}
