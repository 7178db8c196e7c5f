import headTable from '../../../dictionaries/indicators/heads.tsv';
import indicatorTable from '../../../dictionaries/indicators/indicators.tsv';
import { cellForms, Matcher, readTable } from '../../lexicon';
import type { Candidate, Recogniser } from './candidate';
import type { Cues } from './cues';
import { leftBorder } from './noun-phrase';
import type { Reading } from './reading';

/** A statistic of the dictionary. */
export interface IndicatorEntry {
  readonly code: string;
  readonly name: string;
  readonly english: string;
  readonly source: string;
}

/** Reads the statistics, each under its written variants. */
export function readIndicators(): Matcher<IndicatorEntry> {
  return new Matcher(
    readTable('indicators/indicators.tsv', indicatorTable, ['code', 'forms', 'en', 'source']).flatMap((row) => {
      const forms = cellForms(row.forms);
      const entry = { code: row.code, name: forms[0]!, english: row.en, source: `indicators:${row.source}` };
      return forms.map((form) => [form, entry] as const);
    }),
  );
}

/** Reads the nouns that close a statistic's name; true where such a name needs a value beside it. */
export function readIndicatorHeads(): ReadonlyMap<string, boolean> {
  return new Map(readTable('indicators/heads.tsv', headTable, ['form', 'value']).map(({ form, value }) => [form, value === 'yes']));
}

// What may stand between a statistic and its value: 同比增长, 年均增长都为, 控制在, 比上年增长, 占GDP比重达到
const VALUE = /^(?:\([^()]{1,12}\))?(?:(?:同比|年均|环比|累计|预计|实际|分别|可比价|比上年|比\d{4}年|较上年|由|从|总体|平均|每年|将|已|均|都|也|又|再|继续|稳定|保持|控制|始终|首次|历史性|成功)?(?:增长|增速|提高|提升|增加|下降|降低|减少|压缩|上升|回升|达到|达|超过|超|突破|完成|实现|为|约|近|在|至|到|占|由|从|翻|扩大|缩短|缩小|位居|稳居|排名|跃居)*了?(?:到|至|为|在|近|约)?)*[\d一二三四五六七八九十百两翻]/;
// 效率, 税率, 汇率 … are words, not rates of something
const NO_RATE = /(?:效|税|汇|利|概|频|速|功|草|表|轻|统|比|费|直|坦|真|心|倍)率$/;

/** Finds the statistics of the dictionary, and names made with a head (…率, …总额, …增加值) and a value. */
export function indicators(
  known: Matcher<IndicatorEntry>,
  heads: ReadonlyMap<string, boolean>,
  cues: Cues,
): Recogniser {
  return function* (reading, found) {
    const places = new Map(found.filter(({ kind }) => kind === 'place').map((place) => [place.start, place.end]));
    for (let start = 0; start < reading.text.length; ) {
      const match = known.allAt(reading.text, start).findLast((one) => reading.isBorder(one.start) && reading.isBorder(one.end));
      if (match && !continues(reading, match.end)) {
        const entry = match.values[0]!;
        yield {
          kind: 'indicator',
          start: match.start,
          end: match.end,
          code: entry.code,
          ...(reading.slice(match) === entry.name ? {} : { canonical: entry.name }),
          gloss: { en: entry.english, source: entry.source },
          ground: `indicators:${entry.code}`,
        };
      }
      start = match?.end ?? start + 1;
    }
    for (const token of reading.tokens) {
      const candidate = composed(reading, token.end, heads, cues, places);
      if (candidate) yield candidate;
    }
  };
}

/** 财政收入|分配, 固定资产投资|项目: the statistic is only part of another word's phrase. */
function continues(reading: Reading, end: number): boolean {
  return /^(?:项目|工程|机制|体系|分配|政策|制度|群体|家庭|来源|渠道|结构|管理|改革|基金|工作|计划|任务)/.test(reading.after(end, 2));
}

function composed(
  reading: Reading,
  end: number,
  heads: ReadonlyMap<string, boolean>,
  cues: Cues,
  places: ReadonlyMap<number, number>,
): Candidate | undefined {
  const head = headAt(reading.text, end, heads);
  if (head === undefined) return undefined;
  const headStart = end - head.length;
  const token = reading.tokens.length > 0 ? wordStart(reading, headStart) : headStart;
  let start = leftBorder(reading, token, cues, places);
  // 辽宁|固定资产投资: whose value it is stays outside.
  for (let placeEnd = places.get(start); placeEnd !== undefined && placeEnd < headStart; placeEnd = places.get(start))
    start = placeEnd;
  const length = headStart - start;
  if (length < 2 || length > 16 || (head === '率' && NO_RATE.test(reading.text.slice(start, end)))) return undefined;
  if (reading.cutsQuotation({ start, end }) || continues(reading, end)) return undefined;
  if (heads.get(head) && !VALUE.test(reading.after(end, 24))) return undefined;
  return { kind: 'indicator', start, end, ground: `indicator.head:${head}` };
}

function headAt(text: string, end: number, heads: ReadonlyMap<string, boolean>): string | undefined {
  for (let length = 5; length > 0; length--) {
    const form = text.slice(Math.max(0, end - length), end);
    if (form.length === length && heads.has(form)) return form;
  }
  return undefined;
}

/** Where the word begins that holds the offset: a head may be the end of a word (参保率). */
function wordStart(reading: Reading, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < 8 && !reading.isBorder(start)) start--;
  return start;
}
