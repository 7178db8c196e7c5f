import linkTable from '../../../dictionaries/indicators/links.tsv';
import { Matcher, readTable } from '../../lexicon';
import type { Reading } from './reading';

// 5.3%, 六点五, 两倍, 八成, 四百五十; not 一体化, 一批, 十分, 千万
const NUMBER =
  /^(?:-?\d|百分之|两位数|(?!千[万百]|万一|一一)[一二三四五六七八九十百千万亿两○〇零]{2,}|[一二三四五六七八九十两](?:[点倍成半番元]|个百分点))/;
// 居全国第三, 位居全省前列, 保持首位: a rank is a value
const RANK = /^(?:居|列)?(?:全国|全省|全市|全球|世界)?(?:第[\d一二三四五六七八九十]|首位)/;
// 1000辆, 300个: counts of things, where a sum is expected
const COUNT = /^[\d.]+[万亿]?(?:余|多)?[个辆台套户家名人所座条艘架公处只头株颗枚张期项]/;
// (不含农户), (同口径)
const ASIDE = /^\([^()\n]{1,12}\)/;
/** More words than this between a statistic and a number make another statement. */
const MOST = 6;

/** Tells whether a value follows a name, across words such as 同比增长, 年均增长都为, 控制在. */
export class ValueLinks {
  readonly #links = new Matcher(
    readTable('indicators/links.tsv', linkTable, ['form']).map(({ form }) => [form, true] as const),
  );

  /**
   * Whether the value of what ends at the offset follows there.
   *
   * @param expected 'sum' where a count of things is the value of something else: 投入|1000辆.
   */
  valueAt({ text }: Reading, offset: number, expected: 'any' | 'sum' = 'any'): boolean {
    let at = offset + (ASIDE.exec(text.slice(offset, offset + 14))?.[0].length ?? 0);
    for (let count = 0; count <= MOST; count++) {
      const next = text.slice(at, at + 16);
      if (NUMBER.test(next)) return expected === 'any' || !COUNT.test(next);
      if (RANK.test(next)) return true;
      const link = this.#links.longestAt(text, at);
      if (link === undefined) return false;
      at = link.end;
    }
    return false;
  }
}
