import type { SpanScore, SpanScores } from '../annotation';

const HEADER = ['kind', 'gold', 'found', 'right', 'precision', 'recall', 'f1'];

/** Exact spans by kind and all together, tab-separated; a share of nothing is a dash. */
export function scoreTable({ all, kinds }: SpanScores): string {
  const rows = [...kinds.map((score) => [score.kind, ...cells(score)]), ['all', ...cells(all)]];
  return [HEADER, ...rows].map((row) => `${row.join('\t')}\n`).join('');
}

/** One score in a line. */
export function scoreLine(score: SpanScore): string {
  const [gold, found, right, precision, recall, f1] = cells(score);
  return `precision ${precision}, recall ${recall}, F1 ${f1} (${right} of ${found} found are right, of ${gold})`;
}

function cells({ gold, found, correct, precision, recall, f1 }: SpanScore): string[] {
  return [...[gold, found, correct].map(String), ...[precision, recall, f1].map((share) => share?.toFixed(3) ?? '–')];
}
