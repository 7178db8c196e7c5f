import { matchAt } from '../match-at';
import type { Pointer, RawTime } from './raw-time';
import { smallNumber } from './small-number';

const COUNT = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})';

/** Spans of years around the document's own, as patterns with the count of years in the first group. */
const YEARS: readonly (readonly [pattern: RegExp, direction: 'past' | 'future'])[] = [
  // 过去的一年, 过去五年, 刚刚过去的一年, 以往三年
  [new RegExp(`(?:刚刚|剛剛)?(?:过去|過去|以往)的?这?${COUNT}(多)?个?年(多)?(?:以来|[里来间中])?`, 'y'), 'past'],
  // 近三年, 近三年来, 最近五年; not 近三年级
  [new RegExp(`(?:最近|近)${COUNT}(多)?年[来來间]?(?!级|左右)`, 'y'), 'past'],
  // 五年来, 三年多来, 一年来
  [new RegExp(`这?${COUNT}(多)?年(多)?以?[来來](?!自)`, 'y'), 'past'],
  // 今后五年, 未来三年, 今后的五年
  [new RegExp(`(?:今后|今後|未来|未來)的?${COUNT}年内?`, 'y'), 'future'],
];

/** Words that point somewhere without a number. */
const WORDS: readonly (readonly [pattern: RegExp, pointer: Pointer])[] = [
  // 几十年来, 数千年以来, 几百年间
  [/[几幾数數][十百千]多?年(?:以?[来來]|[间間])/y, { kind: 'vague' }],
  // 未来五到十年, 今后3—5年
  [
    /(?:今[后後]|未[来來])的?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})年?(?:[-–—―~〜]{1,2}|[至到、])(?:\d{1,3}|[一二两三四五六七八九十]{1,3})年[内间]?/y,
    { kind: 'vague' },
  ],
  // 前三年, 头两年, 后五年, of a span that the text speaks of; not 提前三年, 以后三年, 前三年级
  [
    /(?<![提以之目年月日天此其今最空先向往落])(?:最?后|最?後|[前头頭])(?:[两兩二三四五六七八九十2-9]|1\d)年(?![级底末初均度来代多半左])/y,
    { kind: 'vague' },
  ],
  // 近年来, 近几年来, 这些年来
  [
    /(?:最近|近)[几幾些]?年(?:来|來)?|(?:这|過去|过去|最近|近)?[几幾]年以?[来來]|(?:这|过去|過去)的?[几幾些]年[来里中]?/y,
    { kind: 'vague' },
  ],
  // 今后一段时期, 未来一个时期
  [
    /(?:今后|未来|今後)的?(?:一段时期|一个时期|一段时间|几年|若干年|一段較長時期|相当长时期|一个相当长的时期)内?/y,
    { kind: 'vague' },
  ],
  // 全年; not 健全年度
  [/全年(?![龄度级])/y, { kind: 'dated', year: { kind: 'current', offset: 0 }, within: { kind: 'year' } }],
  // 年底, 年末; not 年底板
  [
    /(?:年底|年末|岁末)/y,
    { kind: 'dated', year: { kind: 'current', offset: 0 }, within: { kind: 'month', month: 12 } },
  ],
  // 年初; not 新年初一
  [
    /年初(?!一)/y,
    { kind: 'dated', year: { kind: 'current', offset: 0 }, within: { kind: 'month', month: 1, near: true } },
  ],
  // 本月, 上月, 上个月
  [/本月(?![亮球])/y, { kind: 'month', offset: 0 }],
  [/上个?月/y, { kind: 'month', offset: -1 }],
  [/下个?月/y, { kind: 'month', offset: 1 }],
  // 民国三十八年, 光绪二十四年: eras are left as they are written
  [
    /(?:民国|民國|公元前|洪武|永乐|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|贞观)(?:元|\d{1,4}|[一二三四五六七八九十百]{1,5})年/y,
    { kind: 'vague' },
  ],
  // 年内; not 三年内
  [/年内/y, { kind: 'dated', year: { kind: 'current', offset: 0 }, within: { kind: 'year' } }],
];

// 这五年, 这三年间, 这两年内: the years just spoken of; 这一年 only points
const THESE_YEARS =
  /[这這]([两兩二三四五六七八九十2-9]|[1-9]\d)年(?:[间里中]|[内內](?![部容外在需销陆地涵]))?(?![级制期多半])/y;
// 今明两年, 去今两年, 明后两年
const TWO_YEARS = /(今明|去今|明后|明後)[两兩]年/y;
const FIRST_OF_TWO: Readonly<Record<string, number>> = { 去今: -1, 今明: 0, 明后: 1, 明後: 1 };
// 五年前, 三年后; the point, not the length; 07年以后 is a year
const DISTANCE = new RegExp(`(?!0)${COUNT}年多?(前|以前|之前|后|以后|之后)(?![三两二一四]?个?季度|[列往期半])`, 'y');

/** Reads a time that only the document's own date puts into the calendar. */
export function readRelativeTime(text: string, start: number): RawTime | undefined {
  // 第五年来, 2015年来: the number goes on to the left
  if (/[\d一二三四五六七八九十百千万第]/.test(text[start - 1] ?? '')) return undefined;
  for (const [pattern, direction] of YEARS) {
    const match = matchAt(pattern, text, start);
    if (match && smallNumber(match[1]!) > 0)
      return {
        start,
        end: start + match[0].length,
        kind: 'period',
        // 二十多年来 has no first year
        pointer:
          (match[2] ?? match[3]) ? { kind: 'vague' } : { kind: 'years', count: smallNumber(match[1]!), direction },
        ground: `time.${direction}-years`,
      };
  }
  const these = matchAt(THESE_YEARS, text, start);
  if (these)
    return {
      start,
      end: start + these[0].length,
      kind: 'period',
      pointer: { kind: 'years', count: smallNumber(these[1]!), direction: 'past', ofPlan: true },
      ground: 'time.these-years',
    };
  const two = matchAt(TWO_YEARS, text, start);
  if (two)
    return {
      start,
      end: start + two[0].length,
      kind: 'period',
      pointer: yearPair(FIRST_OF_TWO[two[1]!]!),
      ground: 'time.two-years',
    };
  const distance = matchAt(DISTANCE, text, start);
  if (distance && smallNumber(distance[1]!) > 0) {
    const years = smallNumber(distance[1]!) * (distance[2]!.endsWith('前') ? -1 : 1);
    return {
      start,
      end: start + distance[0].length,
      kind: 'period',
      pointer: { kind: 'distance', years },
      ground: 'time.distance',
    };
  }
  for (const [pattern, pointer] of WORDS) {
    const match = matchAt(pattern, text, start);
    if (match && !isWordInside(text, start, match[0]))
      return {
        start,
        end: start + match[0].length,
        kind: 'period',
        pointer,
        ground: pointer.kind === 'vague' ? 'time.vague' : 'time.current-year',
      };
  }
  return undefined;
}

function yearPair(offset: number): Pointer {
  const year = (by: number): Pointer => ({
    kind: 'dated',
    year: { kind: 'relative', offset: by },
    within: { kind: 'year' },
  });
  return { kind: 'interval', from: year(offset), to: year(offset + 1) };
}

// 健全年, 安全年; 多年底, 当年初, 几年内, 若干年内, 附近年
function isWordInside(text: string, start: number, form: string): boolean {
  const before = text[start - 1] ?? '';
  return form.startsWith('全')
    ? /[健安齐完]/.test(before)
    : form.startsWith('年')
      ? /[\d多几数些周青少成老中百千万半两新常丰干]/.test(before)
      : /[附邻]/.test(before);
}

const UNITS: Readonly<Record<string, string>> = {
  年: 'Y',
  月: 'M',
  季度: '3M',
  季: '3M',
  周: 'W',
  星期: 'W',
  天: 'D',
  日: 'D',
  小时: 'TH',
  分钟: 'TM',
};
// 每年6月5日, 每年3月底: a date that comes back each year
const EACH_YEAR =
  /每年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|[底初末])?/y;
// 每年, 每季度一次, 每两年, 每半年, 每隔三天
const FREQUENCY =
  /每隔?(半|\d{1,3}|[一二两三四五六七八九十]{1,3})?个?([年月]|季度|[季周天日]|星期|小时|分钟)(?![龄级均轮])(?:([一二两三四五六七八九十]|\d{1,3})次)?/y;
// 一年一次, 一年一度
const ONCE = /一年(?:一[次度]|([两二三四])次)/y;

/** 每年 and its kin. How many times within the period has no place in ISO 8601, and is left out. */
export function readFrequency(text: string, start: number): RawTime | undefined {
  const once = matchAt(ONCE, text, start);
  if (once) return frequency(start, once[0], once[1] ? undefined : 'R/P1Y');
  const date = matchAt(EACH_YEAR, text, start);
  if (date) return frequency(start, date[0], 'R/P1Y');
  const match = matchAt(FREQUENCY, text, start);
  if (!match || (match[1] === undefined && match[0].includes('隔'))) return undefined;
  const times = match[3] ? smallNumber(match[3]) : 1;
  const every = match[1] === '半' ? 0.5 : match[1] ? smallNumber(match[1]) : 1;
  return frequency(start, match[0], times === 1 ? `R/${period(every, UNITS[match[2]!]!)}` : undefined);
}

function period(every: number, unit: string): string {
  if (unit === '3M') return `P${3 * every}M`;
  if (every === 0.5 && unit === 'Y') return 'P6M';
  return unit.startsWith('T') ? `PT${every}${unit[1]}` : `P${every}${unit}`;
}

function frequency(start: number, form: string, iso8601: string | undefined): RawTime {
  const time = { start, end: start + form.length, kind: 'frequency', ground: 'time.frequency' } as const;
  return iso8601 ? { ...time, iso8601 } : time;
}
