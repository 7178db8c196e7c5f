import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Document } from '../../../src/model';
import { contains, sliceText } from '../../../src/text';
import { itWithSharedData, sharedFiles } from '../../support/shared-data';
import { troubledText } from '../../support/trouble';
import { annotate, shownFact } from './read';

/** Every fault of a document's facts: evidence that is missing, spans that lie elsewhere, names that say something else. */
function faults(document: Document): string[] {
  const quantities = new Map(document.quantities.map((quantity) => [quantity.id, quantity]));
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]));
  return document.facts.flatMap((fact) => {
    const sentence = sentences.get(fact.sentence);
    const quantity = quantities.get(fact.quantity);
    if (!sentence || !quantity) return [`${fact.id}: no evidence`];
    const { span, text } = fact.indicator;
    const found: string[] = [];
    if (!contains(sentence, quantity)) found.push(`${fact.id}: the quantity lies outside the sentence`);
    if (!contains(sentence, fact)) found.push(`${fact.id}: the fact lies outside the sentence`);
    if (span && !contains(fact, span)) found.push(`${fact.id}: the indicator lies outside the fact`);
    if (span && sliceText(document.text, span) !== text) found.push(`${fact.id}: the text has no "${text}"`);
    if (fact.subject && !contains(sentence, fact.subject.span)) found.push(`${fact.id}: the subject lies outside`);
    if (fact.provenance.ground === undefined) found.push(`${fact.id}: no ground`);
    return found;
  });
}

const PIECES = [
  '全市',
  '预计',
  '地区生产总值',
  '办结率、',
  '均',
  '分别',
  '增长',
  '同比',
  '为',
  '达到',
  '5%',
  '、',
  '7.5%',
  '由',
  '到',
  '12个',
  '的',
  '公园',
  '新建',
  '第3位',
  '居',
  '(',
  '“',
  ';',
  ',',
  '。',
];
const sentencesOfPieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));

describe('every fact', () => {
  it('has its quantity, its indicator and itself in its sentence', () => {
    fc.assert(
      fc.property(fc.oneof(sentencesOfPieces, troubledText()), (text) => {
        expect(faults(annotate(text, '2020'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('stays as it is when another sentence of the paragraph goes', () => {
    const sentences = [
      '新建公园5个。',
      '财政收入增长4%,达到12亿元。',
      '办结率、满意率均为100%。',
      '粮食产量居全省第3位。',
    ];
    const all = annotate(sentences.join(''), '2020');
    for (const gone of sentences) {
      const rest = annotate(sentences.filter((sentence) => sentence !== gone).join(''), '2020');
      const kept = all.facts.filter((fact) => !gone.includes(fact.indicator.text));
      expect(rest.facts.map((fact) => shownFact(rest, fact))).toEqual(kept.map((fact) => shownFact(all, fact)));
    }
  });
});

describe('hostile text', () => {
  it.each(['增长5%,', '5个', '公园、', '公园5个、', '5个的', '(间)', '地区生产总值、', '目标:增长5%;', '“'])(
    'goes through a long line of %p',
    (piece) => {
      expect(faults(annotate(piece.repeat(Math.floor(20_000 / piece.length)), '2020'))).toEqual([]);
    },
  );
});

describe('official reports', () => {
  itWithSharedData('give facts without fault', () => {
    for (const file of sharedFiles('reports', '.txt').filter((_, i) => i % 8 === 0))
      expect(faults(annotate(readFileSync(file, 'utf8')))).toEqual([]);
  });

  itWithSharedData('keep the other facts when any sentence goes that neither heads nor dates them', () => {
    const report = readFileSync('../shared/data/reports/national-2007.txt', 'utf8');
    const text = report.split('\n').slice(10, 16).join('\n');
    const all = annotate(text, '2007');
    const shown = (document: Document, but?: string): string[] =>
      document.facts
        .filter(({ sentence }) => sentence !== but)
        .map((fact) => `${shownFact(document, fact)} ${fact.period?.edtf} ${fact.modality} ${fact.subject?.text}`);
    expect(all.facts.length).toBeGreaterThan(0);
    for (const { id, start, end } of all.sentences) {
      const heads = all.sections.some(({ heading }) => heading.start < end && start < heading.end);
      if (heads || all.times.some((time) => time.start >= start && time.end <= end)) continue;
      expect(shown(annotate(text.slice(0, start) + text.slice(end), '2007'))).toEqual(shown(all, id));
    }
  });

  itWithSharedData('state their growth target with value, bound and year', () => {
    const stated = [
      [2006, 'approximate 8'],
      [2012, 'exact 7.5'],
      [2016, 'range 6.5 7'],
      [2019, 'range 6 6.5'],
      [2025, 'approximate 5'],
    ] as const;
    for (const [year, value] of stated) {
      const document = annotate(readFileSync(`../shared/data/reports/national-${year}.txt`, 'utf8'), String(year));
      const quantities = new Map(document.quantities.map((quantity) => [quantity.id, quantity.value]));
      const targets = document.facts
        .filter(
          (fact) => fact.indicator.code === 'gdp' && fact.modality === 'target' && fact.period?.edtf === String(year),
        )
        .map((fact) => Object.values(quantities.get(fact.quantity)!).join(' '));
      expect(new Set(targets)).toEqual(new Set([value]));
    }
  });
});
