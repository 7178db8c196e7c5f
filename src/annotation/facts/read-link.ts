import type { Fact } from '../../model';
import { linkWord, LONGEST_LINK } from './links';
import { firstNotBefore, lastBefore, textOf, type SentenceView } from './sentence-view';
import { CLAUSE_VERBS } from './vocabulary';

type Change = NonNullable<Fact['change']>;

/** What stands between the thing measured and its quantity. */
export interface Link {
  /** Where the link begins, that is where the name of the thing measured ends. */
  readonly start: number;
  /** 增长 and the like, unless a level follows (增长到). */
  readonly direction?: Change['direction'];
  readonly basis?: Change['basis'];
  readonly prices?: Change['prices'];
  /** 达到, 为, 增长到: the quantity is a level. */
  readonly level: boolean;
  /** 均, 都: each of several things has the value. */
  readonly each: boolean;
  /** 分别: the values belong to the things in turn. */
  readonly respectively: boolean;
  readonly from: boolean;
  /** 到, 至: the quantity is where something has got to. */
  readonly to: boolean;
  readonly share: boolean;
  readonly rank: boolean;
  /** 目标: the value is an aim. */
  readonly target: boolean;
  /** The link has a noun of change (增速, 涨幅): 增速5%. */
  readonly rate: boolean;
  /** The verb between its object and the quantity: 建成 in 住房建成5万套. */
  readonly verb?: string;
  /** A distance to someone else's value (高于全国2个百分点). */
  readonly gap: boolean;
}

/** Words that open a clause as prepositions and say nothing of a value there: 为4152户家庭发放…. */
const PREPOSITIONS = new Set(['为', '在', '到', '至', '从', '由', '自', '按', '是', '有', '成']);

/** How far back a link may reach; longer ones do not occur, and the bound keeps the work linear. */
const REACH = 48;
const COMPARISON_REACH = 16;

/** Reads the words before a quantity from right to left, as long as they are link words; never before `floor`. */
export function readLink(view: SentenceView, quantityStart: number, floor: number): Link {
  const limit = Math.max(floor, quantityStart - REACH);
  const link: { -readonly [K in keyof Link]: Link[K] } = {
    start: quantityStart,
    level: false,
    each: false,
    respectively: false,
    rate: false,
    from: false,
    to: false,
    share: false,
    rank: false,
    target: false,
    gap: false,
  };
  let compared = false;
  let degree: Change['direction'] | undefined;
  let at = quantityStart;
  for (;;) {
    at = beforeAside(view, at, limit);
    const word = longestLinkEndingAt(view, at, limit);
    if (word === undefined) {
      const earlier = beforeTime(view, at, limit);
      if (earlier < at) {
        at = earlier;
        continue;
      }
      const comparison = comparisonStart(view, at, limit) ?? settingStart(view, at, limit);
      if (comparison === undefined) break;
      compared ||= view.normal[comparison] !== '在';
      // 比上年增长 says what 同比增长 says
      if (/^[比较](?:上|去)年(?:同期)?$/.test(view.normal.slice(comparison, at))) link.basis ??= 'year-on-year';
      at = comparison;
      continue;
    }
    if (insideIndicator(view, at)) break;
    if (linkWord(word)?.class === 'rate' && !hasNounBefore(view, at - word.length, floor)) break;
    if (PREPOSITIONS.has(word) && at - word.length <= floor) break;
    const said = linkWord(word)!;
    // 占 and 由 close the link: what stands before is the thing measured.
    switch (said.class) {
      case 'change':
        if (word === '提升' && at === quantityStart && WORKS.test(view.normal.slice(limit, at - word.length))) {
          link.verb ??= '改造提升';
          break;
        }
        if (link.direction === undefined && !link.to) link.direction = said.direction;
        if (link.to) link.level = true;
        break;
      case 'rate':
        if (link.direction !== undefined) {
          // 增速提高1个百分点: the rate itself is the thing measured.
          link.start = at;
          return finish(link, degree, compared);
        }
        link.direction = said.direction;
        link.level = false;
        link.rate = true;
        if (view.normal[at - word.length - 1] === '的') at--;
        break;
      case 'target':
        link.target = true;
        if (view.normal[at - word.length - 1] === '的') at--;
        break;
      case 'degree':
        degree ??= said.direction;
        break;
      case 'basis':
        link.basis ??= said.basis;
        break;
      case 'prices':
        link.prices ??= said.prices;
        break;
      case 'to':
        link.to = true;
        link.level = link.direction === undefined;
        break;
      case 'level':
        if (link.direction === undefined) link.level = true;
        break;
      case 'filler':
        break;
      case 'doing':
        link.verb ??= word;
        break;
      default:
        link[said.class] = true;
    }
    at -= word.length;
  }
  link.start = at;
  return finish(link, degree, compared);
}

// 建设提升20个驿站: works that better what is there, no growth
const WORKS = /(?:建设|改造|整治|新建|改建|修缮)[、和]?$/;

function finish(
  link: { -readonly [K in keyof Link]: Link[K] },
  degree: Change['direction'] | undefined,
  compared: boolean,
): Link {
  if (compared && degree !== undefined && link.direction === undefined) link.direction = degree;
  if (link.direction !== undefined) link.level = false;
  return link;
}

/** Steps back over blanks and a whole aside: 中欧班列(成渝)开行. */
function beforeAside(view: SentenceView, offset: number, limit: number): number {
  let at = offset;
  while (at > limit && /\s/.test(view.normal[at - 1]!)) at--;
  if (view.normal[at - 1] !== ')') return at;
  const floor = Math.max(limit, at - LONGEST_ASIDE);
  const opening = view.normal.slice(floor, at).lastIndexOf('(');
  return opening > 0 ? floor + opening : at;
}
const LONGEST_ASIDE = 14;

/** Steps back over a time that belongs to the quantity (由1997年的3亿元增加到2002年的6亿元), not over one compared with. */
function beforeTime(view: SentenceView, offset: number, limit: number): number {
  const end = view.normal[offset - 1] === '的' ? offset - 1 : offset;
  const time = view.times[lastBefore(view.times, end)];
  const before = view.tokens[lastBefore(view.tokens, time?.start ?? 0)];
  if (time?.end !== end || time.start < limit) return offset;
  return before && COMPARING.has(textOf(view, before)) ? offset : time.start;
}

/** Whether a name of the dictionary ends at an offset: its last word is no link (人口自然增长率). */
function insideIndicator(view: SentenceView, at: number): boolean {
  return view.indicators.has(at);
}

/** Whether a noun of change belongs to something: 投资增速, not 总量和增速. */
function hasNounBefore(view: SentenceView, at: number, floor: number): boolean {
  return at > floor && !/[、和与及,自然]/.test(view.normal[at - 1]!);
}

/** The longest link word that ends at an offset and begins a word. */
export function longestLinkEndingAt(view: SentenceView, at: number, limit: number): string | undefined {
  for (let length = Math.min(LONGEST_LINK, at - limit); length > 0; length--) {
    const word = view.normal.slice(at - length, at);
    const said = linkWord(word);
    if (said && (startsToken(view, at - length) || (said.class === 'to' && length > 1))) return word;
  }
  return undefined;
}

function startsToken(view: SentenceView, offset: number): boolean {
  return view.tokens[firstNotBefore(view.tokens, offset)]?.start === offset;
}

// What a comparison begins with: 比上年增长, 较年初下降, 同上年相比
const COMPARING = new Set(['比', '较', '同', '与', '和']);

/** The words before an offset, the nearest first, as far as a comparison or a setting may reach. */
function* wordsBefore(view: SentenceView, at: number, limit: number) {
  const floor = Math.max(limit, at - COMPARISON_REACH);
  for (let i = lastBefore(view.tokens, at); i >= 0; i--) {
    const token = view.tokens[i]!;
    const word = textOf(view, token);
    if (token.start < floor || /^[、。“”《》]$/.test(word)) return;
    yield { token, word };
  }
}

/** Where a comparison that ends at an offset begins (比上年 → 比), if there is one: it holds no comma and no quantity. */
function comparisonStart(view: SentenceView, at: number, limit: number): number | undefined {
  for (const { token, word } of wordsBefore(view, at, limit)) {
    if (CLAUSE_VERBS.has(word) && !COMPARING.has(word)) return undefined;
    if (!COMPARING.has(word)) continue;
    const compared = view.normal.slice(token.end, at);
    if (compared === '') return undefined;
    if (word === '比' || word === '较') return token.start;
    if (/(?:相比|同期|比)$/.test(compared)) return token.start;
  }
  return undefined;
}

/** Where a setting that ends at an offset begins: 在全国考核中 → 在. */
function settingStart(view: SentenceView, at: number, limit: number): number | undefined {
  if (!/[中上下内后里]/.test(view.normal[at - 1] ?? '')) return undefined;
  for (const { token, word } of wordsBefore(view, at, limit)) {
    if (word === '在') return token.start;
  }
  return undefined;
}
