import headTable from '../../../dictionaries/indicators/heads.tsv';
import indicatorTable from '../../../dictionaries/indicators/indicators.tsv';
import { cellForms, Matcher, readTable } from '../../lexicon';
import type { Candidate, Recogniser } from './candidate';
import type { Cues } from './cues';
import { leftBorder } from './noun-phrase';
import type { Reading } from './reading';
import type { ValueLinks } from './value-links';

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

/** Nouns that close a statistic's name: whether such a name needs a value near it (yes), right behind it (adjacent). */
export type IndicatorHeads = ReadonlyMap<string, string>;

/** Reads the nouns that close a statistic's name. */
export function readIndicatorHeads(): IndicatorHeads {
  return new Map(
    readTable('indicators/heads.tsv', headTable, ['form', 'value']).map(({ form, value }) => [form, value]),
  );
}

// 效率, 税率, 汇率 … are words, not rates of something
const NO_RATE = /[效税汇利概频速功草表轻统比费直坦真心倍]率$/;

// 低保标准, 补助标准 are sums; 国家标准, 技术标准 are none
const PAID = /补|低保|工资|保障|养老|收费|待遇|救助|供养|缴费|发放/;
// 质量, 力量, 大量 are words, not amounts of something
const NO_AMOUNT = /[质数力能增重大少体存变含流声胆度气保]量$/;
// 实际利用外资, 吸收外资, 到位省外资金: the verb belongs to the name
const CAPITAL =
  /(?:实际)?(?:利用|使用|引进|到位|吸收|吸引)(?:外商直接投资|外商投资|内资|外资|境外资金|省外资金|市外资金|区外资金|域外资金)/g;

/** Finds the statistics of the dictionary, and names made with a head (…率, …总额, …增加值) and a value. */
export function indicators(
  known: Matcher<IndicatorEntry>,
  heads: IndicatorHeads,
  cues: Cues,
  links: ValueLinks,
): Recogniser {
  return function* (reading, found) {
    const places = new Map(found.filter(({ kind }) => kind === 'place').map((place) => [place.start, place.end]));
    for (let start = 0; start < reading.text.length;) {
      const match = known
        .allAt(reading.text, start)
        .findLast((one) => reading.isBorder(one.start) && reading.isBorder(one.end));
      if (match && !continues(reading, match.end)) {
        const entry = match.values[0]!;
        // 区级|财政收入, 省级|…: the level of the budget belongs to it.
        const level = /[省市区县州]级$|本级$/.exec(reading.before(match.start, 2))?.[0].length ?? 0;
        yield {
          kind: 'indicator',
          start: match.start - level,
          end: match.end,
          code: entry.code,
          ...(reading.slice(match) === entry.name ? {} : { canonical: entry.name }),
          gloss: { en: entry.english, source: entry.source },
          ground: `indicators:${entry.code}`,
        };
      }
      start = match?.end ?? start + 1;
    }
    for (const match of reading.text.matchAll(CAPITAL)) {
      const end = match.index + match[0].length;
      if (links.valueAt(reading, end))
        yield { kind: 'indicator', start: match.index, end, ground: 'indicator.capital' };
    }
    for (const token of reading.tokens) {
      const candidate = composed(reading, token.end, heads, cues, places, links);
      if (candidate) yield candidate;
    }
  };
}

/** 财政收入|分配, 固定资产投资|项目: the statistic is only part of another word's phrase. */
function continues(reading: Reading, end: number): boolean {
  return /^(?:项目|工程|机制|体系|分配|政策|制度|群体|家庭|来源|渠道|结构|管理|改革|基金|工作|计划|任务)/.test(
    reading.after(end, 2),
  );
}

function composed(
  reading: Reading,
  end: number,
  heads: IndicatorHeads,
  cues: Cues,
  places: ReadonlyMap<number, number>,
  links: ValueLinks,
): Candidate | undefined {
  const head = headAt(reading.text, end, heads);
  if (head === undefined) return undefined;
  const headStart = end - head.length;
  const token = reading.tokens.length > 0 ? wordStart(reading, headStart) : headStart;
  let start = leftBorder(reading, token, cues, places);
  // 非化石能源|占|能源消费比重: the noun of share makes one name of both.
  if (/^(?:比重|比例|比率)$/.test(head) && reading.before(start, 1) === '占') {
    const whole = leftBorder(reading, start - 1, cues, places);
    if (whole < start - 1) start = whole;
  }
  // 辽宁|固定资产投资: whose value it is stays outside.
  for (let placeEnd = places.get(start); placeEnd !== undefined && placeEnd < headStart; placeEnd = places.get(start))
    start = placeEnd;
  // 五年内|全国|工农业总产值: nor does the whole that it is counted for belong to it.
  if (reading.text.startsWith('全国', start)) start += 2;
  const length = headStart - start;
  if (
    length < (head.length >= 3 ? 0 : 2) ||
    length > 24 ||
    (head === '率' && NO_RATE.test(reading.text.slice(start, end)))
  )
    return undefined;
  if (reading.cutsQuotation({ start, end }) || continues(reading, end)) return undefined;
  const name = reading.text.slice(start, end);
  if ((head === '标准' && !PAID.test(name)) || (head === '量' && NO_AMOUNT.test(name))) return undefined;
  const need = heads.get(head);
  if (need === 'adjacent' && !/^\d/.test(reading.after(end, 1))) return undefined;
  if ((need === 'yes' || (length === 0 && !head.endsWith('率'))) && !links.valueAt(reading, end)) return undefined;
  return { kind: 'indicator', start, end, ground: `indicator.head:${head}` };
}

function headAt(text: string, end: number, heads: IndicatorHeads): string | undefined {
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
