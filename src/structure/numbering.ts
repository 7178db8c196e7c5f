import { readNumber, readSingle } from './numerals';

/** How a line is numbered; what level that means is decided in section-tree. */
export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'chinese'
  | 'bracketed-chinese'
  | 'decimal-1'
  | 'decimal-2'
  | 'decimal-3'
  | 'decimal-4'
  | 'arabic'
  | 'ordinal'
  | 'enumeration'
  | 'bracketed-arabic'
  | 'circled'
  | 'dash';

export interface Marker {
  readonly style: MarkerStyle;
  /** As written, without the blanks around it: （一）, 1., 第三章. */
  readonly label: string;
  readonly value: number;
  /** Code units up to where the words begin, blanks included. */
  readonly length: number;
}

const UNITS: Readonly<Record<string, MarkerStyle>> = {
  编: 'part',
  部分: 'part',
  篇: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
};

/** Each recogniser looks at the head of a line only; `number` is the numeral, or the character that is one. */
const RECOGNISERS: readonly { readonly style?: MarkerStyle; readonly pattern: RegExp }[] = [
  // A unit of a law or plan: 第一编 总则, 第三章 附 则, 第十二条 …, 第一部分 …; the number is followed by a gap or ends the line
  {
    pattern:
      /^第(?<number>[一二三四五六七八九十百零〇\d]{1,7})(?<unit>[编篇章节条]|部分)(?:之[一二三四五六七八九十]{1,3})?(?=\s|$|[【:])/,
  },
  // A chapter without a gap in a short line: 第一章总则
  { pattern: /^第(?<number>[一二三四五六七八九十百\d]{1,5})(?<unit>[章编节]|部分)(?=\p{Script=Han}{2,20}$)/u },
  // A topic in Chinese numerals: 一、总体要求, 十二. …
  {
    style: 'chinese',
    pattern: /^(?<number>[一二三四五六七八九十百]{1,5})\s?[、.](?![一二三四五六七八九十]{1,3}(?:、|产业))/,
  },
  // A numeral alone in its line, or set off by a gap in a short one: 一; 二 关于农业
  { style: 'chinese', pattern: /^(?<number>[一二三四五六七八九十]{1,3})(?=$|\s{1,4}\p{Script=Han}[^。,;:]{1,30}$)/u },
  // In brackets, of either width: （一）, (十一), ㈠
  { style: 'bracketed-chinese', pattern: /^(?:\((?<number>[一二三四五六七八九十百]{1,5})\)|(?<single>[㈠-㈩]))[、.]?/ },
  // Decimal numbers of contingency plans and standards: 1 总则, 1.1 编制目的, 2.1.3 职责; not 5 月, 1.5 亿元
  {
    pattern:
      /^(?<decimal>\d{1,2}(?:\.\d{1,2}){0,3})\s{1,4}(?=\p{Script=Han})(?![年月日万亿元个条名户项])(?=[^。,;:]{2,40}$)/u,
  },
  // From the third level on before sentences too: 5.2.1 建立健全网络。按照…
  { pattern: /^(?<decimal>\d{1,2}(?:\.\d{1,2}){2,3})\s{1,4}(?=\p{Script=Han})/u },
  // Arabic: 1. 1、 12． ⒈, or with the private-use full stop of some PDF files; not 1.5亿元, but 1.2025年目标
  {
    style: 'arabic',
    pattern: /^(?:(?<number>\d{1,3})\s?(?:[.、](?!\d{1,3}(?!\d)|\d{5})|[\uE000-\uF8FF])|(?<single>[⒈-⒛]))/,
  },
  // (1), 1), ⑴
  { style: 'bracketed-arabic', pattern: /^(?:\(?(?<number>\d{1,3})\)|(?<single>[⑴-⒇]))[、.]?/ },
  // ①
  { style: 'circled', pattern: /^(?<single>[①-⑳㉑-㉟㊱-㊿])/ },
  // Order in words: 第一，… 第二、… 第三：…
  { style: 'ordinal', pattern: /^第(?<number>[一二三四五六七八九十]{1,3})\s?[,、:.]/ },
  // 首先，… 其次，…
  { style: 'ordinal', pattern: /^(?<word>首先|其次|再次)[,、:]/ },
  // 一是… 二是… 三要…
  { style: 'enumeration', pattern: /^(?<number>[一二三四五六七八九十]{1,3})(?:是(?!否)|要(?!素))/ },
  // A dash or bullet that leads an item: ——经济平稳较快发展, --坚持统筹规划, ———就业增加, ● 项目建设
  { style: 'dash', pattern: /^(?:[—―─–]{1,8}|-{2,8}|[●◆◇■□★☆▲△▪•])\s?(?=[\p{Script=Han}“"《])/u },
];

const WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 };

/** What a recogniser may look at: markers are short. */
const REACH = 64;

/**
 * Reads the marker at the head of a line of width-folded text.
 *
 * @example
 * readMarker('(一)经济发展趋稳向好。'); // { style: 'bracketed-chinese', label: '(一)', value: 1, length: 3 }
 */
export function readMarker(line: string): Marker | undefined {
  const head = line.slice(0, REACH);
  for (const { style, pattern } of RECOGNISERS) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const { number, unit, single, word, decimal } = match.groups ?? {};
    if (decimal !== undefined) return decimalMarker(decimal, match[0].length);
    const value =
      single !== undefined ? readSingle(single) : word !== undefined ? WORDS[word] : readNumber(number ?? '');
    const found = style ?? UNITS[unit ?? ''];
    if (found === undefined || (value === undefined && found !== 'dash')) continue;
    const label = match[0].trimEnd();
    const gap = head.slice(label.length).search(/\S/);
    return { style: found, label, value: value ?? 0, length: label.length + Math.max(gap, 0) };
  }
  return undefined;
}

const DECIMAL_STYLES = ['decimal-1', 'decimal-2', 'decimal-3', 'decimal-4'] as const;

/** 2.1.3 is the third of its level, which is the third. */
function decimalMarker(label: string, length: number): Marker {
  const numbers = label.split('.').map(Number);
  return { style: DECIMAL_STYLES[numbers.length - 1]!, label, value: numbers.at(-1)!, length };
}
