import type { Document } from '../../src/model';
import type { ComparedTarget } from '../../src/viewer';
import { factsDocument, growthDocument, type Stated } from './facts-sample';

const GROWN = '地区生产总值增长6.2%。';

/** The report of the year after `growthDocument`: growth as promised, fewer jobs, nothing of unemployment. */
export function laterDocument(): Document {
  const filler = Array.from({ length: 40 }, (_, i): Stated => {
    const value = `${i + 100}条`;
    return { sentence: `第${i}句,新建道路${value}。`, indicator: '道路', value, decimal: String(i + 100), unit: '条' };
  });
  return factsDocument('2017年云溪区政府工作报告', '一、去年的工作', [
    ...filler,
    { sentence: GROWN, indicator: '地区生产总值', value: '6.2%', decimal: '6.2', code: 'gdp', change: 'increase' },
    { sentence: '城镇新增就业900人。', indicator: '城镇新增就业', value: '900人', decimal: '900', unit: '人' },
  ]);
}

/** What became of the three targets. */
export function targets(): readonly ComparedTarget[] {
  const fact = (document: Document, indicator: string) => ({
    fact: document.facts.find((one) => one.indicator.text === indicator)!.id,
  });
  const [before, after] = [growthDocument(), laterDocument()];
  return [
    {
      outcome: 'met',
      period: '2016',
      target: fact(before, '地区生产总值'),
      result: fact(after, '地区生产总值'),
    },
    {
      outcome: 'missed',
      period: '2016',
      target: fact(before, '城镇新增就业'),
      result: fact(after, '城镇新增就业'),
    },
    { outcome: 'not-mentioned', target: fact(before, '失业率') },
  ];
}
