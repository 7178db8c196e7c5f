/** How a margin becomes a confidence: 1 / (1 + exp(−(slope · ln(1 + margin) + offset))). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** What is believed before anything was seen: no margin is a coin's toss, 9 are ten to one. */
const PRIOR: Calibration = { slope: 1, offset: 0 };
const ROUNDS = 500;
const DECIMALS = 10_000;

/** The chance that a span of this margin is right, with three decimals. */
export function confidenceOf(margin: number, { slope, offset }: Calibration): number {
  return Math.round(sigmoid(slope * Math.log1p(Math.min(margin, Number.MAX_VALUE)) + offset) * 1000) / 1000;
}

/**
 * Fits the curve to spans whose truth is known (J. Platt, 1999); few spans move it little from what is believed beforehand.
 *
 * Steps by the bound of the curvature instead of the curvature itself (D. Böhning and B. Lindsay, 1988): each step is
 * sure to lead downhill, where Newton's may leap away. Parameters are rounded, so that the last bits of a platform's
 * logarithm do not show.
 */
export function calibrate(spans: readonly { readonly margin: number; readonly isRight: boolean }[]): Calibration {
  const points = spans.map(({ margin, isRight }) => ({ x: Math.log1p(margin), y: Number(isRight) }));
  let [aa, ab, bb] = [1, 0, 1];
  for (const { x } of points) {
    aa += (x * x) / 4;
    ab += x / 4;
    bb += 1 / 4;
  }
  const determinant = aa * bb - ab * ab;
  let { slope, offset } = PRIOR;
  for (let round = 0; round < ROUNDS; round++) {
    let [a, b] = [slope - PRIOR.slope, offset - PRIOR.offset];
    for (const { x, y } of points) {
      const error = sigmoid(slope * x + offset) - y;
      a += error * x;
      b += error;
    }
    slope -= (bb * a - ab * b) / determinant;
    offset -= (aa * b - ab * a) / determinant;
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
