import type { Component } from '../../model';
import { unitDictionary } from '../quantities';
import { documentDate, sectionTimes } from './anchors';
import { scanEnglishTimes } from './english';
import type { RawTime } from './raw-time';
import { resolve, resolveYear } from './resolve';
import type { Anchors } from './resolve';
import { scanTimes } from './scan';

/**
 * Finds dates, periods, durations and frequencies, and puts them into the calendar where the text says how.
 *
 * 今年 and 五年来 are counted from the document's date; 全年 and 上半年 belong to the year of the section's heading.
 *
 * @example
 * // 去年12月 in a report of 2016 → { kind: 'period', edtf: '2015-12', resolved: true }
 */
export function times(): Component<'times', 'blocks' | 'sections'> {
  return {
    name: 'times',
    version: '1',
    reads: ['blocks', 'sections'],
    writes: ['times'],
    dictionaries: [unitDictionary],
    annotate(view, emit) {
      const date = documentDate(view.source.date);
      const sections = sectionTimes(view, date);
      const mentioned = new Mentions(view.normal, view.blocks);
      const scan = view.source.language === 'en' ? scanEnglishTimes : scanTimes;
      for (const raw of scan(view.normal)) {
        const anchors: Anchors = { date, section: sections.at(raw.start), ...mentioned.at(raw.start) };
        const { start, end, kind, iso8601, ground } = raw;
        const resolution = raw.pointer ? resolve(raw.pointer, anchors) : { resolved: false };
        emit('times', { start, end, kind, ...resolution, ...(iso8601 && { iso8601 }), ground });
        mentioned.note(raw, anchors);
      }
    },
  };
}

/** The last year named, as long as its sentence and its block go on. */
class Mentions {
  readonly #text: string;
  readonly #blocks: readonly { readonly start: number }[];
  #block = 0;
  #blockYear: number | undefined;
  #sentenceYear: number | undefined;
  #end = 0;

  constructor(text: string, blocks: readonly { readonly start: number }[]) {
    this.#text = text;
    this.#blocks = blocks;
  }

  at(offset: number): Pick<Anchors, 'blockYear' | 'sentenceYear'> {
    for (; (this.#blocks[this.#block]?.start ?? Infinity) <= offset; this.#block++)
      this.#blockYear = this.#sentenceYear = undefined;
    if (/[。!?\n]/.test(this.#text.slice(this.#end, offset))) this.#sentenceYear = undefined;
    return { blockYear: this.#blockYear, sentenceYear: this.#sentenceYear };
  }

  note({ pointer, end }: RawTime, anchors: Anchors): void {
    this.#end = end;
    const year =
      pointer?.kind === 'dated' && !/^(?:current|same)$/.test(pointer.year.kind)
        ? resolveYear(pointer.year, anchors)
        : undefined;
    if (year !== undefined) this.#blockYear = this.#sentenceYear = year;
  }
}
