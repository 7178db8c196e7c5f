import type { Span } from '../../text';
import type { Measure } from './measure';
import type { Numeral } from './numerals';

const QUOTED = 14;
const TITLED = 80;

/**
 * Tells whether a span stands in a short quotation, which names something: “最多跑一次”, “1131”, “一个窗口”.
 *
 * Arabic digits count only from the quotation's start: in “承诺24小时之内办结” the hours are hours.
 */
export function isInQuotedName(text: string, { start, end }: Span, chinese: boolean): boolean {
  let open = start - 1;
  while (open >= 0 && start - open <= QUOTED && !/[“”‘’「」『』。,;:\n]/.test(text[open]!)) open--;
  if (!/[“‘「『]/.test(text[open] ?? '')) return false;
  if (!chinese && open !== start - 1) return false;
  let close = end;
  while (close < text.length && close - open <= QUOTED && !/[“”‘’「」『』。;\n]/.test(text[close]!)) close++;
  return /[”’」』]/.test(text[close] ?? '');
}

/** Tells whether an offset stands between 《 and 》: what is in there is part of a title. */
export function isInTitle(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= TITLED; at--) {
    if (text[at] === '《' || text[at] === '〈') return true;
    if (text[at] === '》' || text[at] === '〉' || text[at] === '\n') return false;
  }
  return false;
}

/** Tells whether a measure without unit is a count: 4000 多企业, 十四亿人民, 近千万家庭; and not an address, a year, a version. */
export function isBareCount(text: string, { phrase, start, end, bound }: Measure): boolean {
  const { numeral } = phrase;
  if (numeral.script === 'chinese')
    return (
      numeral.scaled &&
      (!numeral.headless || bound !== undefined) &&
      numeral.form === 'positional' &&
      text[end] !== '级'
    );
  return (
    !isAddress(text, start, end) && !isCode(text, numeral, bound !== undefined) && hasWordsAround(text, start, end)
  );
}

/** Digits that letters, dashes, brackets or a noun make part of a name: G20, 0411-84600000, 〔2016〕, 21号, 500强. */
function isAddress(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const behind = text.slice(end, end + 8);
  if (/[\w\-–—/\\.:#№@&=+'"*]/.test(before) || /^[\w\-–/\\:#@&=+'"*$]|^\.\d/.test(behind)) return true;
  // 第5, 〔2016〕, (3), 图2, 表3, 附件1, 国道318
  if (/[第〔[({【图表件式章卷之道]/.test(before)) return true;
  // 21号, 101中学, 2号线, 3楼, 2.0版, 500强, 70周年, 五千亿级, 20国集团
  if (/^(?:[号號路线楼室版年月日时点分强级)〕\]】}]|中学|小学|频道|周年|国集团|\.(?!\d))/.test(behind)) return true;
  // 12345市民服务热线
  if (/^\p{Script=Han}{0,6}热线/u.test(behind)) return true;
  // 1、 at a line's head is a list's marker
  return behind.startsWith('、') && /(?:^|\n)\s{0,4}$/.test(text.slice(Math.max(0, start - 5), start));
}

/** Digits that are a year, a code or a version: 2016, 007, 110105199001, 2.0. */
function isCode(text: string, numeral: Numeral, isBounded: boolean): boolean {
  const written = text.slice(numeral.start, numeral.end);
  if (/^0\d|^0$|^\d\.0$/.test(written)) return true;
  return /^\d+$/.test(written) && (written.length > 8 || (!isBounded && isYear(written)));
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** A number alone on its line is a page number or a table's cell; one in a Chinese clause is a count. */
function hasWordsAround(text: string, start: number, end: number): boolean {
  if (text[end] === '\n' && /^\n?$/.test(text.slice(Math.max(0, start - 1), start))) return false;
  const before = /[\p{Script=Han}“”,、(%》。;:!?]$/u.test(text.slice(Math.max(0, start - 2), start).trimEnd());
  const behind = /^(?:[\p{Script=Han}“《。,;、)]|$)/u.test(text.slice(end, end + 2).trimStart());
  return before && behind;
}

// 这一个, 每一项, 同一家, 新一轮, 再一次; 是一个, 作为一种: 一 here points or stands for an article, and is no count
const DETERMINER = /[这這那每某哪同另任唯統单單第逐之进新上下前后後头頭首何各整归其再又是为為样樣作像如]/;

/** Tells whether 一 with its classifier only points: 每一个, 某一项; 一个个 and 一个一个 repeat. */
export function isPointing(text: string, { phrase, start }: Measure): boolean {
  const { numeral } = phrase;
  if (text.slice(numeral.start, numeral.end) !== '一' || phrase.unit?.system !== 'classifier') return false;
  const next = text.slice(phrase.end, phrase.end + 2);
  const classifier = text.slice(phrase.unitSpan.start, phrase.unitSpan.end);
  return (
    DETERMINER.test(text[start - 1] ?? '') ||
    text.slice(Math.max(0, start - 1 - classifier.length), start) === `一${classifier}` ||
    next.startsWith(classifier) ||
    next === `一${classifier}` ||
    next.startsWith('又')
  );
}

// 十二届八次全会, 五届人大三次会议: sessions are numbered without 第
const SESSION = /^(?:届(?:[全人历一二三四五六七八九十]|中央)|次(?:全会|全体|代表大会|党代会))/;

/** Tells whether a count is the number of a session: 八次全会. */
export function isSession(text: string, { phrase }: Measure): boolean {
  const { start } = phrase.unitSpan;
  if (phrase.numeral.script !== 'chinese') return false;
  return (
    SESSION.test(text.slice(start, start + 6)) || (text[start] === '次' && /[届大]/.test(text[phrase.start - 1] ?? ''))
  );
}
