import headTable from '../../../dictionaries/indicators/heads.tsv';
import indicatorTable from '../../../dictionaries/indicators/indicators.tsv';
import { cellForms, Matcher, readTable } from '../../lexicon';
import type { Candidate, Recogniser } from './candidate';
import { composedIndicator, type IndicatorHeads } from './composed-indicators';
import type { Cues } from './cues';
import { Endings } from './endings';
import { continues, endOfShare, perUnit, sharedHeadStart } from './indicator-borders';
import { placesByStart } from './named-things';
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

/** Reads the nouns that close a statistic's name. */
export function readIndicatorHeads(): IndicatorHeads {
  return new Endings(
    readTable('indicators/heads.tsv', headTable, ['form', 'value']).map((head) => [head.form, head] as const),
  );
}

// 实际利用外资, 吸收外资, 实际使用台资, 外商直接投资实际到位资金: the verb belongs to the name
const CAPITAL =
  /(?:实际)?(?:利用|使用|引进|到位|吸收|吸引)(?:外商直接投资|外商投资|[内外台侨港]资|境外资金|省外资金|市外资金|区外资金|域外资金)|外商直接投资实际到位资金/g;
// 覆盖全部常住人口, 监测PM2.5: things and substances that are a statistic only where a value follows
const COUNTED_THING = /(?:人口|二氧化硫|氮氧化物|化学需氧量|氨氮|PM2\.5|优良天数|劣Ⅴ类水体)$/;
// 居民消费价格|上涨: the engine joins the end of the name to the verb
const MOVES = /^(?:上涨|上升|下降|下跌|增长|提高|涨幅|总水平)/;
// 居民消费价格|涨幅: the change is said of the statistic and no part of its name
const CHANGE = /(?:涨幅|增速|增幅)$/;

/** Finds the statistics of the dictionary, and names made with a head (…率, …总额, …增加值) and a value. */
export function indicators(
  known: Matcher<IndicatorEntry>,
  heads: IndicatorHeads,
  cues: Cues,
  links: ValueLinks,
): Recogniser {
  return function* (reading, found) {
    const places = placesByStart(found);
    const isName = (span: { readonly start: number; readonly end: number }): boolean =>
      !COUNTED_THING.test(reading.slice(span)) &&
      (heads.longestAt(reading.text, span.end) !== undefined || known.get(reading.slice(span)).length > 0);
    const widened = (candidate: Candidate): Candidate => {
      const start = sharedHeadStart(reading, candidate, cues, places, isName);
      // The hull of several statistics has no code of its own.
      return start === candidate.start
        ? candidate
        : { kind: 'indicator', start, end: candidate.end, ground: 'indicator.shared-head' };
    };
    for (let start = 0; start < reading.text.length;) {
      const match = known.allAt(reading.text, start).findLast((one) => isWhole(reading, one));
      if (match) {
        const candidate = knownIndicator(reading, match.start, match.end, match.values[0]!, links);
        if (candidate) yield widened(candidate);
      }
      start = match?.end ?? start + 1;
    }
    for (const match of reading.text.matchAll(CAPITAL)) {
      const end = match.index + match[0].length;
      if (links.valueAt(reading, end))
        yield { kind: 'indicator', start: match.index, end, ground: 'indicator.capital' };
    }
    for (const token of reading.tokens) {
      const candidate = composedIndicator(reading, token.end, heads, cues, places, links);
      if (candidate) yield widened(candidate);
    }
  };
}

function isWhole(reading: Reading, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return reading.isBorder(start) && (reading.isBorder(end) || MOVES.test(reading.after(end, 3)));
}

// 化学需氧量|、氨氮排放, 二氧化硫|排放: what is let out is measured
const LET_OUT = /^[、和]?[^,。;、和]{0,5}(?:[、和][^,。;、和]{2,5})*排放/;

function isMeasured(reading: Reading, end: number, links: ValueLinks): boolean {
  return links.valueAt(reading, end) || LET_OUT.test(reading.after(end, 20));
}

function knownIndicator(
  reading: Reading,
  start: number,
  end: number,
  entry: IndicatorEntry,
  links: ValueLinks,
): Candidate | undefined {
  const written = reading.text.slice(start, end);
  if (continues(reading, end)) return undefined;
  const rate = perUnit(reading, { start, end });
  if (rate) return { kind: 'indicator', ...rate, ground: 'indicator.per-unit' };
  // 区级|财政收入, 省级|…: the level of the budget belongs to it.
  const level = /[省市区县州]级$|本级$/.exec(reading.before(start, 2))?.[0].length ?? 0;
  const name = written.replace(CHANGE, '');
  const share = endOfShare(reading, end);
  if (share !== undefined && continues(reading, share)) return undefined;
  if (share === undefined && COUNTED_THING.test(written) && !isMeasured(reading, end, links)) return undefined;
  return {
    kind: 'indicator',
    start: start - level,
    end: share ?? end - (written.length - name.length),
    ...(share === undefined
      ? {
          code: entry.code,
          ...(name === entry.name ? {} : { canonical: entry.name }),
          gloss: { en: entry.english, source: entry.source },
        }
      : {}),
    ground: `indicators:${entry.code}`,
  };
}
