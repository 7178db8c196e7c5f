/** How a margin becomes a confidence: 1 / (1 + exp(−(slope · ln(1 + margin) + offset))). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** What is believed before anything was seen: no margin is a coin's toss, 9 are ten to one. */
const PRIOR: Calibration = { slope: 1, offset: 0 };
const ROUNDS = 25;
const DECIMALS = 10_000;

/** The chance that a span of this margin is right, with three decimals. */
export function confidenceOf(margin: number, { slope, offset }: Calibration): number {
  return Math.round(sigmoid(slope * Math.log1p(Math.min(margin, Number.MAX_VALUE)) + offset) * 1000) / 1000;
}

/**
 * Fits the curve to spans whose truth is known (J. Platt, 1999), by Newton's method; few spans move it little from what
 * is believed beforehand. Parameters are rounded, so that the last bits of a platform's logarithm do not show.
 */
export function calibrate(spans: readonly { readonly margin: number; readonly isRight: boolean }[]): Calibration {
  let { slope, offset } = PRIOR;
  for (let round = 0; round < ROUNDS; round++) {
    let [gradientA, gradientB] = [slope - PRIOR.slope, offset - PRIOR.offset];
    let [aa, ab, bb] = [1, 0, 1];
    for (const { margin, isRight } of spans) {
      const x = Math.log1p(margin);
      const p = sigmoid(slope * x + offset);
      gradientA += (p - Number(isRight)) * x;
      gradientB += p - Number(isRight);
      const weight = p * (1 - p);
      aa += weight * x * x;
      ab += weight * x;
      bb += weight;
    }
    const determinant = aa * bb - ab * ab;
    slope -= (bb * gradientA - ab * gradientB) / determinant;
    offset -= (aa * gradientB - ab * gradientA) / determinant;
  }
  // A curve that falls would call the surest spans the least sure.
  return { slope: round(Math.max(0, slope)), offset: round(offset) };
}

function round(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
