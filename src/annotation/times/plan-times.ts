import { planYears, SINCE } from './plan-periods';
import { matchAt } from '../match-at';
import type { RawTime } from './raw-time';
import { smallNumber } from './small-number';

// “八五”计划后三年, 第五个五年计划的最后一年: a part of the plan, counted from its ends
const PART = '(?:[计計規规][划劃])?的?(?:[前后後头]|最后)[一二两兩三四]年';
const TAIL = `(时期末|期间|时期|時期|期末|末期|末|初期|初|后期|中期|以来|${PART})?`;
// “十三五”时期, “九五”期末, “八五”计划后三年: in quotes any plan may stand
const QUOTED = new RegExp(`[“"「](十[一二三四五六]?五|[一二三四五六七八九]五)[”"」]${TAIL}`, 'y');
// 十四五期间 without quotes; 十五 and 八五 only with the word behind
const BARE = new RegExp(
  `(?:(十[一二三四五六]五)|(十五|[一二三四五六七八九]五)(?=时期|期间|期末|规划|计划))${TAIL}(?![个年月日天号万亿])`,
  'y',
);
// 第一个五年计划期间, 第十三个五年规划, 第七个五年计划前两年
const NUMBERED = new RegExp(
  `第([一二三四五六七八九十]{1,3})[个個]五年(?:[计計][划劃]|[规規][划劃])?(期间|期間|时期|時期|期末|末|${PART})?`,
  'y',
);

/** Five-year plans by name; “八五”普法 counts other plans and is skipped. */
export function readPlanPeriod(text: string, start: number): RawTime | undefined {
  const quoted = matchAt(QUOTED, text, start);
  const match = quoted ?? matchAt(BARE, text, start);
  if (match && !/[一二三四五六七八九十百]/.test(text[start - 1] ?? '')) {
    const name = match[1] ?? match[2]!;
    const end = start + match[0].length;
    if (/^(?:普法|法治宣传)/.test(text.slice(end, end + 4))) return undefined;
    // 十五 the plan is the tenth; 十一五 the eleventh
    return plan(start, end, smallNumber(name.slice(0, -1)), match[3] ?? (quoted ? match[2] : undefined));
  }
  const numbered = matchAt(NUMBERED, text, start);
  return numbered && plan(start, start + numbered[0].length, smallNumber(numbered[1]!), numbered[2]);
}

function plan(start: number, end: number, number: number, tail = ''): RawTime {
  const [first, last] = planYears(number);
  return {
    start,
    end,
    kind: 'period',
    pointer: { kind: 'fixed', edtf: within(first, last, tail) },
    ground: 'time.plan-period',
  };
}

function within(first: number, last: number, tail: string): string {
  if (/^(?:期末|时期末|末|末期)$/.test(tail)) return String(last);
  if (/^初期?$/.test(tail)) return String(first);
  if (tail === '以来') return `${first}/..`;
  const part = /([前头后後])(.)年$/.exec(tail);
  if (!part) return `${first}/${last}`;
  const years = smallNumber(part[2]!);
  return /[前头]/.test(part[1]!) ? interval(first, first + years - 1) : interval(last - years + 1, last);
}

function interval(from: number, to: number): string {
  return from === to ? String(from) : `${from}/${to}`;
}

// (20世纪|上世纪|本世纪)90年代, 二十世纪九十年代末
const DECADE =
  /(?:(上|本|20|21|19|二十一?|十九)世纪)?((?:1[89]|20)?\d0|[一二三四五六七八九]{1,2}十)年代(?:初期?|中期?|末期?|后期|前期)?(以来)?/y;
// 21世纪中叶, 本世纪初
const CENTURY = /([本上下]|1\d|2[01]|二十一?|十[六七八九])个?世纪(中叶|初期?|末期?|中期|后期|前半叶|以来)?/y;
const OFFSETS: Readonly<Record<string, number>> = { 上: -1, 本: 0, 下: 1 };

export function readDecade(text: string, start: number): RawTime | undefined {
  const match = matchAt(DECADE, text, start);
  if (!match) return readCentury(text, start);
  const written = match[2]!;
  // 八九十年代: two decades in one
  const last = smallNumber(written.length === 3 && !/\d/.test(written) ? written.slice(1) : written);
  const decade = written.length === 3 && last !== smallNumber(written) ? smallNumber(`${written[0]}十`) : last;
  const century = decade > 1000 ? Math.floor(decade / 100) : centuryOfDecade(match[1], decade);
  const base = { start, end: start + match[0].length, kind: 'period', ground: 'time.decade' } as const;
  if (century === undefined) return base;
  const tens = (year: number) => Math.floor((year % 100) / 10);
  const edtf = decade === last ? `${century}${tens(decade)}X` : `${century}${tens(decade)}0/${century}${tens(last)}9`;
  // 七十年代以来 begins with the decade
  return { ...base, pointer: { kind: 'fixed', edtf: match[3] ? `${century}${tens(decade)}0/..` : edtf } };
}

/** 上世纪80年代 and 80年代 lie in the twentieth century as long as no document of the twenty-second is read. */
function centuryOfDecade(which: string | undefined, decade: number): number | undefined {
  if (which === undefined || which === '上') return decade >= 30 || which ? 19 : undefined;
  return which === '本' ? undefined : smallNumber(which) - 1;
}

function readCentury(text: string, start: number): RawTime | undefined {
  const match = matchAt(CENTURY, text, start);
  if (!match || /[\d一二三四五六七八九十]/.test(text[start - 1] ?? '')) return undefined;
  const [form, which, tail = ''] = match;
  const base = { start, end: start + form.length, kind: 'period', ground: 'time.century' } as const;
  const part = /^[中前]/.test(tail) ? 'middle' : /^初/.test(tail) ? 'start' : /^[末后]/.test(tail) ? 'end' : undefined;
  const offset = OFFSETS[which!];
  if (offset !== undefined) return { ...base, pointer: { kind: 'century', offset, ...(part && { part }) } };
  const century = smallNumber(which!) - 1;
  return {
    ...base,
    pointer: { kind: 'fixed', edtf: tail === '以来' ? `${century}01/..` : centuryEdtf(century, part) },
  };
}

/** A century, by the first two digits of its years, or a part of it; its end is the round year that policy means. */
export function centuryEdtf(century: number, part: 'start' | 'middle' | 'end' | undefined): string {
  return part === 'start'
    ? `${century}0X`
    : part === 'middle'
      ? `${century}50~`
      : part === 'end'
        ? `${century + 1}00~`
        : `${century}XX`;
}

/** 改革开放以来, 党的十八大以来: from a point that everybody knows. */
export function readSinceEvent(text: string, start: number): RawTime | undefined {
  for (const [words, from] of SINCE) {
    const end = start + words.length;
    if (text.startsWith(words, start) && /^以[来來]/.test(text.slice(end, end + 2)))
      return {
        start,
        end: end + 2,
        kind: 'period',
        pointer: { kind: 'fixed', edtf: `${from}/..` },
        ground: 'time.since-event',
      };
  }
  return undefined;
}
