import fc from 'fast-check';
import type { Document } from '../../../src/model';
import { extractTerms, type ExtractedTerm } from '../../../src/terminology';
import { foldKey } from '../../../src/terminology/extraction/counting/fold-key';
import { standardAnnotator } from '../../support/annotator';
import { troubledText } from '../../support/trouble';

const WORDS = [
  ...[
    '基层治理',
    '体系',
    '社区',
    '养老',
    '设施',
    '林下经济',
    '高质量发展',
    '“零距离”',
    '零距离',
    '服务',
    '机制',
    '平台',
  ],
  ...[
    '国务院',
    '省发展和改革委员会',
    '放管服',
    '“放管服”',
    '改革',
    '5G',
    '５Ｇ',
    '网络',
    '村改居',
    '中国国际进口博览会',
  ],
  ...[
    '推进',
    '完善',
    '全面',
    '提高',
    '的',
    '和',
    '，',
    '。',
    '、',
    '；',
    '3.5亿元',
    '2019年',
    '12个',
    '上半年',
    '\n',
    '\n\n',
  ],
  ...['（以下简称大商所）', '大连商品交易所', '大商所', '是指', '（5G network）', '（', '）', '“', '”'],
];
const policyText = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(''));
const texts = fc.array(fc.oneof({ weight: 2, arbitrary: policyText }, troubledText(30)), {
  minLength: 1,
  maxLength: 3,
});

const annotator = await standardAnnotator();
const documentsOf = (all: readonly string[]): Document[] => all.map((text) => annotator.annotate(text));
const everything = { minFrequency: 1, contexts: 1_000_000, ngrams: { frequency: 2, cohesion: 0, freedom: 0 } };

const check = (property: (documents: readonly Document[]) => void) =>
  fc.assert(
    fc.property(texts, (all) => property(documentsOf(all))),
    { numRuns: 150 },
  );

/** What does not depend on the order of documents. */
const asSet = (terms: readonly ExtractedTerm[]) =>
  terms.map(({ term, frequency, documents, score }) => `${term} ${frequency} ${documents} ${score.toFixed(9)}`).sort();

describe('extracted terms', () => {
  it('stand where their contexts say, in one of their forms, as often as it is said', () => {
    check((documents) => {
      for (const { term, variants, frequency, contexts, documents: among } of extractTerms(documents, everything)) {
        const counted = new Map<string, number>();
        for (const { document, start, end, sentence, sentenceStart } of contexts) {
          const form = documents[document]!.text.slice(start, end);
          counted.set(form, (counted.get(form) ?? 0) + 1);
          expect(sentence.slice(start - sentenceStart, end - sentenceStart)).toBe(form);
        }
        const others = variants.reduce((sum, variant) => sum + variant.frequency, 0);
        const said = [[term, frequency - others], ...variants.map((variant) => [variant.text, variant.frequency])];
        expect([...counted].sort()).toEqual(said.sort());
        expect(new Set(contexts.map(({ document, start, end }) => `${document} ${start} ${end}`)).size).toBe(frequency);
        expect(new Set(contexts.map(({ document }) => document)).size).toBe(among);
      }
    });
  });

  it('have scores of 0 to 1, the highest first, and numbers for measures', () => {
    check((documents) => {
      const terms = extractTerms(documents, everything);
      terms.forEach(({ score, measures }, index) => {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(terms[index - 1]?.score ?? 1);
        for (const value of Object.values(measures)) expect(Number.isFinite(value)).toBe(true);
      });
    });
  });

  it('are each listed once', () => {
    check((documents) => {
      const forms = extractTerms(documents, everything).flatMap(({ term, variants }) => [
        term,
        ...variants.map(({ text }) => text),
      ]);
      expect(new Set(forms).size).toBe(forms.length);
    });
  });

  it('differ from their variants in what folds away, or are short for one another', () => {
    check((documents) => {
      for (const { term, variants } of extractTerms(documents, everything))
        for (const { text, kind } of variants) expect(kind === 'short-form').toBe(foldKey(text) !== foldKey(term));
    });
  });

  it('are the same for the same documents', () => {
    check((documents) => expect(extractTerms(documents, everything)).toEqual(extractTerms(documents, everything)));
  });

  it('do not depend on the order of documents', () => {
    check((documents) =>
      expect(asSet(extractTerms([...documents].reverse(), everything))).toEqual(
        asSet(extractTerms(documents, everything)),
      ),
    );
  });

  it('hold no quantity and no time, unless they are names', () => {
    check((documents) => {
      for (const { kind, definition, contexts } of extractTerms(documents, everything)) {
        if (kind !== undefined || definition !== undefined) continue;
        for (const { document, start, end } of contexts) {
          const { quantities, times } = documents[document]!;
          expect([...quantities, ...times].filter((span) => span.start < end && start < span.end)).toEqual([]);
        }
      }
    });
  });
});
