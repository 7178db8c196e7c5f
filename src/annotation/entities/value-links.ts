import linkTable from '../../../dictionaries/indicators/links.tsv';
import { Matcher, readTable } from '../../lexicon';
import type { Reading } from './reading';

// 5.3%, 六点五, 两倍, 十
const NUMERAL = /[\d一二三四五六七八九十百千万亿两]/;
// (不含农户), (同口径)
const ASIDE = /^\([^()\n]{1,12}\)/;
/** More words than this between a statistic and a number make another statement. */
const MOST = 6;

/** Tells whether a value follows a name, across words such as 同比增长, 年均增长都为, 控制在. */
export class ValueLinks {
  readonly #links = new Matcher(
    readTable('indicators/links.tsv', linkTable, ['form']).map(({ form }) => [form, true] as const),
  );

  /** Whether the value of what ends at the offset follows there. */
  valueAt({ text }: Reading, offset: number): boolean {
    let at = offset + (ASIDE.exec(text.slice(offset, offset + 14))?.[0].length ?? 0);
    for (let count = 0; count <= MOST; count++) {
      if (NUMERAL.test(text[at] ?? '')) return true;
      const link = this.#links.longestAt(text, at);
      if (link === undefined) return false;
      at = link.end;
    }
    return false;
  }
}
