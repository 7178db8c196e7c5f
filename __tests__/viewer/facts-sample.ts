import type { Document, Fact, Quantity } from '../../src/model';
import { block, documentOf, locate, quantity, section } from './sample';

const provenance = { run: 0 };

/** A fact as a test states it: its sentence, which holds the indicator and the value once each. */
export interface Stated {
  readonly sentence: string;
  readonly indicator: string;
  readonly value: string;
  readonly decimal: string;
  readonly unit?: string;
  readonly code?: string;
  readonly change?: 'increase' | 'decrease';
  readonly modality?: Fact['modality'];
}

/** A Document of a title, a heading and one paragraph a sentence. */
export function factsDocument(title: string, heading: string, stated: readonly Stated[]): Document {
  const sentences = [...new Set(stated.map(({ sentence }) => sentence))];
  const text = [title, heading, ...sentences].join('\n');
  const top = section(1, locate(text, heading), { end: text.length });
  const located = stated.map((one, i) => {
    const span = locate(text, one.sentence);
    const inside = (quote: string) => {
      const { start, end } = locate(one.sentence, quote);
      return { start: span.start + start, end: span.start + end };
    };
    const value = inside(one.value);
    const unit = one.unit ?? '%';
    const held = quantity(value, {
      id: `quantity/percent/${value.start}-${value.end}`,
      kind: unit === '%' ? 'percent' : 'cardinal',
      value: { kind: 'exact', decimal: one.decimal },
      unit: { code: unit, system: unit === '%' ? 'ucum' : 'classifier', written: unit },
    });
    const fact: Fact = {
      id: `fact/level/${value.start}-${value.end}`,
      kind: one.change ? 'change' : 'level',
      ...value,
      sentence: `sentence/s/${span.start}`,
      indicator: {
        text: one.indicator,
        span: inside(one.indicator),
        ...(one.code !== undefined && { code: one.code }),
      },
      quantity: held.id,
      ...(one.change && { change: { direction: one.change } }),
      period: { edtf: `20${10 + (i % 10)}`, from: 'section' },
      modality: one.modality ?? 'achieved',
      provenance,
    };
    return { held, fact };
  });
  const quantities = new Map<string, Quantity>(located.map(({ held }) => [held.id, held]));
  return documentOf(text, {
    blocks: [
      block('title', locate(text, title)),
      block('heading', locate(text, heading)),
      ...sentences.map((sentence) => block('paragraph', locate(text, sentence))),
    ],
    sections: [top],
    sentences: sentences.map((sentence) => {
      const span = locate(text, sentence);
      const id = `sentence/s/${span.start}` as const;
      return { id, ...span, block: 'block/paragraph/0-1' as const, tokens: { first: 0, end: 0 }, provenance };
    }),
    quantities: [...quantities.values()],
    facts: located.map(({ fact }) => fact),
  });
}

const GROWTH = '地区生产总值增长6%,城镇新增就业1200人。';

/** Four facts in three sentences, of which the last stands far below. */
export function growthDocument(): Document {
  const filler = Array.from({ length: 60 }, (_, i): Stated => {
    const value = `${i + 100}家`;
    return {
      sentence: `第${i}句,新增企业${value}。`,
      indicator: '企业',
      value,
      decimal: String(i + 100),
      unit: '家',
      modality: 'ongoing',
    };
  });
  return factsDocument('2016年云溪区政府工作报告', '一、主要目标', [
    {
      sentence: GROWTH,
      indicator: '地区生产总值',
      value: '6%',
      decimal: '6',
      code: 'gdp',
      change: 'increase',
      modality: 'target',
    },
    {
      sentence: GROWTH,
      indicator: '城镇新增就业',
      value: '1200人',
      decimal: '1200',
      unit: '人',
      modality: 'target',
    },
    { sentence: '能耗降低10%。', indicator: '能耗', value: '10%', decimal: '10', change: 'decrease' },
    ...filler,
    { sentence: '失业率控制在2.7%。', indicator: '失业率', value: '2.7%', decimal: '2.7', modality: 'planned' },
  ]);
}
