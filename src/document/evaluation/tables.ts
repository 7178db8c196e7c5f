import { column, type EvaluationColumn } from './column';
import type { Estimate } from './estimate';
import type { Difference, ShownSpan } from './difference';
import type { Evaluation } from './evaluate';
import type { MacroScore, Score } from './score';

/** One line of scores; an empty string where a column does not apply or nothing could be estimated. */
export interface ScoreRow {
  readonly match: 'exact' | 'overlapping';
  /** One kind; all spans together (micro); the mean of the kinds (macro). */
  readonly scope: 'kind' | 'micro' | 'macro';
  readonly kind: string;
  readonly gold: number | '';
  readonly predicted: number | '';
  readonly right: number | '';
  readonly missed: number | '';
  readonly spurious: number | '';
  /** Rounded to four decimals, as all that follow; Low and High are the ends of the 95 % interval. */
  readonly precision: number | '';
  readonly precisionLow: number | '';
  readonly precisionHigh: number | '';
  readonly recall: number | '';
  readonly recallLow: number | '';
  readonly recallHigh: number | '';
  readonly f1: number | '';
  readonly f1Low: number | '';
  readonly f1High: number | '';
}

export const SCORE_COLUMNS: readonly EvaluationColumn<keyof ScoreRow>[] = [
  column(
    'match',
    'string',
    'exact: the span and kind of the gold; overlapping: its kind and some of its span, one to one.',
    'exact：范围与类别都与标准相同；overlapping：类别相同、范围有重叠，一一对应。',
  ),
  column(
    'scope',
    'string',
    'kind; micro: all spans together; macro: the mean of the kinds.',
    'kind：一类；micro：全部合计；macro：各类平均。',
  ),
  column('kind', 'string', 'The kind, where the line is of one.', '所指类别。'),
  column('gold', 'integer', 'How many spans the gold has.', '标准中的数目。'),
  column('predicted', 'integer', 'How many spans were found.', '找到的数目。'),
  column('right', 'integer', 'How many of both agree.', '两者相符的数目。'),
  column('missed', 'integer', 'Gold spans that were not found.', '漏掉的数目。'),
  column('spurious', 'integer', 'Found spans that the gold lacks.', '多出的数目。'),
  column(
    'precision',
    'number',
    'Precision, rounded to four decimals; empty where there is nothing to divide by.',
    '精确率，保留四位小数；无可相除时为空。',
  ),
  column('precisionLow', 'number', 'Lower end of its 95 % interval.', '95 % 置信区间下限。'),
  column('precisionHigh', 'number', 'Upper end of its 95 % interval.', '95 % 置信区间上限。'),
  column(
    'recall',
    'number',
    'Recall, rounded to four decimals; empty where there is nothing to divide by.',
    '召回率，保留四位小数；无可相除时为空。',
  ),
  column('recallLow', 'number', 'Lower end of its 95 % interval.', '95 % 置信区间下限。'),
  column('recallHigh', 'number', 'Upper end of its 95 % interval.', '95 % 置信区间上限。'),
  column(
    'f1',
    'number',
    'F1, rounded to four decimals; empty where there is nothing to divide by.',
    'F1 值，保留四位小数；无可相除时为空。',
  ),
  column('f1Low', 'number', 'Lower end of its 95 % interval.', '95 % 置信区间下限。'),
  column('f1High', 'number', 'Upper end of its 95 % interval.', '95 % 置信区间上限。'),
];

const UNCOUNTED = { gold: '', predicted: '', right: '', missed: '', spurious: '' } as const;

/**
 * Lists the scores as flat rows: each kind, then micro, then macro, for exact and for overlapping spans.
 *
 * @example
 * toDelimited(scoreTable(evaluate(gold, predicted)), SCORE_COLUMNS);
 */
export function scoreTable(evaluation: Evaluation): readonly ScoreRow[] {
  return (['exact', 'overlapping'] as const).flatMap((match) => {
    const { byKind, micro, macro } = evaluation[match];
    return [
      ...byKind.map((score): ScoreRow => ({
        match,
        scope: 'kind',
        kind: score.kind,
        ...counted(score),
        ...rates(score),
      })),
      { match, scope: 'micro', kind: '', ...counted(micro), ...rates(micro) },
      { match, scope: 'macro', kind: '', ...UNCOUNTED, ...rates(macro) },
    ];
  });
}

function counted({ gold, predicted, right, missed, spurious }: Score) {
  return { gold, predicted, right, missed, spurious };
}

function rates({ precision, recall, f1 }: MacroScore) {
  const [p, r, f] = [precision, recall, f1].map(rounded) as [Rounded, Rounded, Rounded];
  return {
    precision: p.value,
    precisionLow: p.low,
    precisionHigh: p.high,
    recall: r.value,
    recallLow: r.low,
    recallHigh: r.high,
    f1: f.value,
    f1Low: f.low,
    f1High: f.high,
  };
}

type Rounded = { readonly [Name in keyof Estimate]: number | '' };

function rounded(estimate: Estimate | undefined): Rounded {
  if (!estimate) return { value: '', low: '', high: '' };
  const round = (value: number) => Number(value.toFixed(4));
  return { value: round(estimate.value), low: round(estimate.low), high: round(estimate.high) };
}

/** How often a gold kind was found as a predicted one; an empty kind is the margin: missed, spurious. */
export interface ConfusionRow {
  readonly match: 'exact' | 'overlapping';
  readonly gold: string;
  readonly predicted: string;
  readonly count: number;
}

export const CONFUSION_COLUMNS: readonly EvaluationColumn<keyof ConfusionRow>[] = [
  column(
    'match',
    'string',
    'exact: the span and kind of the gold; overlapping: its kind and some of its span, one to one.',
    'exact：范围与类别都与标准相同；overlapping：类别相同、范围有重叠，一一对应。',
  ),
  column('gold', 'string', 'The kind in the gold; empty for a spurious span.', '标准中的类别；多出者为空。'),
  column('predicted', 'string', 'The kind that was found; empty for a missed span.', '找到的类别；漏掉者为空。'),
  column('count', 'integer', 'How often.', '次数。'),
];

/** Lists which kinds were found as which, for equal and for overlapping spans, as flat rows. */
export function confusionTable(evaluation: Evaluation): readonly ConfusionRow[] {
  return (['exact', 'overlapping'] as const).flatMap((match) =>
    evaluation[match].confusion.map(({ gold = '', predicted = '', count }) => ({ match, gold, predicted, count })),
  );
}

/** One difference as a flat row; an empty string where a side has no span. */
export interface DifferenceRow {
  readonly difference: Difference['kind'];
  readonly document: string;
  readonly goldKind: string;
  /** UTF-16 code units, half-open. */
  readonly goldStart: number | '';
  readonly goldEnd: number | '';
  readonly goldText: string;
  readonly predictedKind: string;
  readonly predictedStart: number | '';
  readonly predictedEnd: number | '';
  readonly predictedText: string;
  readonly before: string;
  readonly after: string;
}

export const DIFFERENCE_COLUMNS: readonly EvaluationColumn<keyof DifferenceRow>[] = [
  column(
    'difference',
    'string',
    'missed, spurious, wrong-kind or wrong-border.',
    'missed（漏）、spurious（多）、wrong-kind（类别错）或 wrong-border（边界错）。',
  ),
  column('document', 'string', 'The name of the text.', '文件名。'),
  column('goldKind', 'string', 'The kind of the gold.', '标准的类别。'),
  column('goldStart', 'integer', 'Where the gold begins, in UTF-16 code units.', '标准的起点，以 UTF-16 码元计。'),
  column('goldEnd', 'integer', 'Where the gold ends, exclusive.', '标准的终点（不含）。'),
  column('goldText', 'string', 'The text of the gold.', '标准的原文。'),
  column('predictedKind', 'string', 'The kind of what was found.', '所找到者的类别。'),
  column(
    'predictedStart',
    'integer',
    'Where what was found begins, in UTF-16 code units.',
    '所找到者的起点，以 UTF-16 码元计。',
  ),
  column('predictedEnd', 'integer', 'Where what was found ends, exclusive.', '所找到者的终点（不含）。'),
  column('predictedText', 'string', 'The text of what was found.', '所找到者的原文。'),
  column('before', 'string', 'The text before.', '前文。'),
  column('after', 'string', 'The text behind.', '后文。'),
];

const NO_SPAN = { kind: '', start: '', end: '', text: '' } as const;

/** Lists the differences as flat rows, in order of document and place; line ends in texts become spaces. */
export function differenceTable(evaluation: Evaluation): readonly DifferenceRow[] {
  return evaluation.differences.map((difference) => {
    const gold: ShownSpan | typeof NO_SPAN = difference.kind === 'spurious' ? NO_SPAN : difference.gold;
    const predicted: ShownSpan | typeof NO_SPAN = difference.kind === 'missed' ? NO_SPAN : difference.predicted;
    return {
      difference: difference.kind,
      document: difference.document,
      goldKind: gold.kind,
      goldStart: gold.start,
      goldEnd: gold.end,
      goldText: onOneLine(gold.text),
      predictedKind: predicted.kind,
      predictedStart: predicted.start,
      predictedEnd: predicted.end,
      predictedText: onOneLine(predicted.text),
      before: onOneLine(difference.before),
      after: onOneLine(difference.after),
    };
  });
}

function onOneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
