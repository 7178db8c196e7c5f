import { assertPositive } from './counts';

export interface TextRankOptions {
  /** Words that make up one window, so that 5 joins words up to 4 apart; 5 by default. */
  readonly window?: number;
  /** How much of its rank a word hands on to those beside it, 0 … 1; 0.85 by default. */
  readonly damping?: number;
  /** Ranks stand still when they move by less than this all together; 1e-6 by default. */
  readonly tolerance?: number;
  /** At most so many rounds; 100 by default. */
  readonly rounds?: number;
}

/**
 * Ranks words by the words that they stand near, and by those words' ranks: TextRank of Mihalcea and Tarau (2004).
 *
 * In: sentences as words, of which the caller leaves out what is no candidate; windows do not reach over their edges.
 * Edges are undirected and weigh how often two words meet in a window; a word is no neighbour of itself. Ranks are
 * probabilities and add up to 1 (theirs, undivided, to the number of words). A word that meets no other hands its rank
 * on to all. The order of sentences does not matter.
 *
 * Edges are not stored: each round walks the words again, in memory that grows with the words and not with the pairs.
 */
export function textRank(
  sentences: Iterable<readonly string[]>,
  { window = 5, damping = 0.85, tolerance = 1e-6, rounds = 100 }: TextRankOptions = {},
): Map<string, number> {
  if (!(Number.isInteger(window) && window >= 2))
    throw new RangeError(`Expected "window" to be a whole number from 2, got ${window}.`);
  if (!(damping >= 0 && damping <= 1)) throw new RangeError(`Expected "damping" to be from 0 to 1, got ${damping}.`);
  assertPositive('tolerance', tolerance);
  assertPositive('rounds', rounds);

  const { words, sequence } = numbered(sentences);
  const size = words.size;
  if (size === 0) return new Map();
  const strengths = new Float64Array(size);
  eachMeeting(sequence, window, (first, second) => {
    strengths[first]!++;
    strengths[second]!++;
  });
  let ranks = new Float64Array(size).fill(1 / size);
  let next = new Float64Array(size);
  for (let round = 0, moved = Infinity; round < rounds && moved >= tolerance; round++) {
    const votes = ranks.map((rank, word) => (strengths[word] === 0 ? 0 : rank / strengths[word]!));
    next.fill(0);
    eachMeeting(sequence, window, (first, second) => {
      next[first]! += votes[second]!;
      next[second]! += votes[first]!;
    });
    const alone = ranks.reduce((sum, rank, word) => (strengths[word] === 0 ? sum + rank : sum), 0);
    moved = 0;
    for (let word = 0; word < size; word++) {
      next[word] = (1 - damping) / size + damping * (next[word]! + alone / size);
      moved += Math.abs(next[word]! - ranks[word]!);
    }
    [ranks, next] = [next, ranks];
  }
  return new Map([...words.keys()].map((word, number) => [word, ranks[number]!]));
}

/** Stands between two sentences in a sequence of words' numbers. */
const EDGE = -1;

/** Numbers the words as they first occur, and writes the sentences as one sequence of numbers. */
function numbered(sentences: Iterable<readonly string[]>): { words: Map<string, number>; sequence: Int32Array } {
  const words = new Map<string, number>();
  const sequence: number[] = [];
  for (const sentence of sentences) {
    for (const word of sentence) {
      const number = words.get(word) ?? words.size;
      words.set(word, number);
      sequence.push(number);
    }
    sequence.push(EDGE);
  }
  return { words, sequence: Int32Array.from(sequence) };
}

/** Calls back for each two different words in a window, each time that they meet. */
function eachMeeting(sequence: Int32Array, window: number, visit: (first: number, second: number) => void): void {
  for (let start = 0; start < sequence.length; start++) {
    const first = sequence[start]!;
    if (first === EDGE) continue;
    const end = Math.min(start + window, sequence.length);
    for (let place = start + 1; place < end && sequence[place] !== EDGE; place++) {
      const second = sequence[place]!;
      if (second !== first) visit(first, second);
    }
  }
}
