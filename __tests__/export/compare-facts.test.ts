import { compareFacts, COMPARISON_COLUMNS, comparisonTable, factTable } from '../../src/export';
import { sliceText } from '../../src/text';
import { readFileSync } from 'node:fs';
import { standardAnnotator } from '../support/annotator';

const { annotate } = await standardAnnotator();

/** What became of one target sentence, by one sentence of the next year. */
function compared(target: string, result: string) {
  const before = annotate(`一、2023年主要工作\n今年的主要预期目标是：${target}。\n`, { date: '2023' });
  const after = annotate(`一、2023年工作回顾\n${result}。\n`, { date: '2024' });
  return compareFacts(before, after);
}

describe('compareFacts', () => {
  it.each([
    ['growth reached', '地区生产总值增长6%', '地区生产总值增长6.0%', 'met'],
    ['growth surpassed', '地区生产总值增长6%', '地区生产总值增长7%', 'met'],
    ['growth not reached', '地区生产总值增长6%', '地区生产总值增长5.9%', 'missed'],
    ['near 6% on the lower side', '地区生产总值增长6%左右', '地区生产总值增长5.7%', 'met'],
    ['too far below', '地区生产总值增长6%左右', '地区生产总值增长5.69%', 'missed'],
    ['decline for growth', '固定资产投资增长5%左右', '固定资产投资下降3.3%', 'missed'],
    ['a range reached at its lower end', '地区生产总值增长5%—5.5%', '地区生产总值增长5.0%', 'met'],
    ['a ceiling kept', '城镇调查失业率控制在5.5%以内', '城镇调查失业率为5.2%', 'met'],
    ['a ceiling broken', '城镇调查失业率控制在5.5%以内', '城镇调查失业率为5.6%', 'missed'],
    ['a floor reached', '城镇新增就业1000万人以上', '城镇新增就业1200万人', 'met'],
    ['a larger decrease', '单位地区生产总值能耗降低3%', '单位地区生产总值能耗降低3.4%', 'met'],
    ['a smaller decrease', '单位地区生产总值能耗降低3%', '单位地区生产总值能耗降低2.9%', 'missed'],
    ['prices near what was aimed at', '居民消费价格涨幅2%左右', '居民消费价格上涨2.1%', 'met'],
    ['prices under their ceiling', '居民消费价格涨幅控制在3%左右', '居民消费价格上涨0.2%', 'met'],
    ['more than a bound that is lower', '地区生产总值增长6%', '地区生产总值增长5%以上', 'unclear'],
    ['another measure', '一般公共预算收入增长5%', '一般公共预算收入达到20亿元', 'unclear'],
    ['no word of it', '地区生产总值增长6%', '粮食产量20万吨', 'not-mentioned'],
  ])('knows %s', (_, target, result, outcome) => {
    expect(compared(target, result).map((comparison) => comparison.outcome)).toEqual([outcome]);
  });

  it('names the evidence on both sides by fact, sentence and place', () => {
    const before = annotate('一、2023年主要工作\n今年地区生产总值增长6%左右。\n', { date: '2023' });
    const after = annotate('一、2023年工作回顾\n地区生产总值增长5.8%。\n', { date: '2024' });
    const [comparison] = compareFacts(before, after);
    expect(comparison).toMatchObject({
      code: 'gdp',
      period: '2023',
      target: { fact: before.facts[0]!.id, value: '6%左右', change: 'increase' },
      result: { fact: after.facts[0]!.id, value: '5.8%', sentence: '地区生产总值增长5.8%。' },
    });
    expect(sliceText(after.text, comparison!.result!)).toBe('地区生产总值增长5.8%');
  });

  it('leaves out what is not yet due, and pairs no other year’s or other place’s value', () => {
    expect(compared('到2027年，地区生产总值达到1万亿元', '地区生产总值达到9000亿元')).toEqual([]);
    const [other] = compared('地区生产总值增长6%', '2020年，地区生产总值增长6%');
    expect(other?.outcome).toBe('not-mentioned');
  });

  it('takes the tolerance that the caller states', () => {
    const before = annotate('一、2023年主要工作\n今年地区生产总值增长6%左右。\n', { date: '2023' });
    const after = annotate('一、2023年工作回顾\n地区生产总值增长5.8%。\n', { date: '2024' });
    expect(compareFacts(before, after, { tolerance: '0.01' })[0]?.outcome).toBe('missed');
  });
});

describe('comparisonTable', () => {
  it('has a column for every field', () => {
    const [row] = comparisonTable(compared('地区生产总值增长6%', '粮食产量20万吨'));
    expect(Object.keys(row!).sort()).toEqual(COMPARISON_COLUMNS.map(({ name }) => name).sort());
  });
});

describe('the facts of the sample report', () => {
  const COLUMNS = ['indicator', 'kind', 'value', 'low', 'high', 'unit', 'change', 'period', 'modality'] as const;

  it('stay as they are when a sentence without a time or section cue goes', () => {
    const text = readFileSync('examples/shahekou-2016.txt', 'utf8');
    const document = annotate(text);
    const shown = (read: typeof document) =>
      factTable([read]).map((row) => [row.sentence, ...COLUMNS.map((column) => row[column])].join('|'));
    const timed = document.times.filter(({ kind }) => kind === 'period' || kind === 'date');
    const removable = document.sentences.filter(
      (sentence) =>
        document.facts.some((fact) => fact.sentence === sentence.id) &&
        !timed.some(({ start, end }) => start < sentence.end && end > sentence.start) &&
        !document.sections.some(({ heading }) => heading.start < sentence.end && heading.end > sentence.start),
    );
    const sample = removable.filter((_, i) => i % 5 === 0);
    expect(sample.length).toBeGreaterThan(3);
    for (const gone of sample) {
      const rest = annotate(text.slice(0, gone.start) + text.slice(gone.end));
      const said = sliceText(text, gone);
      expect(shown(rest)).toEqual(shown(document).filter((row) => !row.startsWith(`${said}|`)));
    }
  });
});
