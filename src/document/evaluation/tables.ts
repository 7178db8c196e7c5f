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

export const SCORE_COLUMNS = [
  'match',
  'scope',
  'kind',
  'gold',
  'predicted',
  'right',
  'missed',
  'spurious',
  'precision',
  'precisionLow',
  'precisionHigh',
  'recall',
  'recallLow',
  'recallHigh',
  'f1',
  'f1Low',
  'f1High',
] as const satisfies readonly (keyof ScoreRow)[];

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

export const CONFUSION_COLUMNS = [
  'match',
  'gold',
  'predicted',
  'count',
] as const satisfies readonly (keyof ConfusionRow)[];

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

export const DIFFERENCE_COLUMNS = [
  'difference',
  'document',
  'goldKind',
  'goldStart',
  'goldEnd',
  'goldText',
  'predictedKind',
  'predictedStart',
  'predictedEnd',
  'predictedText',
  'before',
  'after',
] as const satisfies readonly (keyof DifferenceRow)[];

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
