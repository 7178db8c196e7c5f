import { assertWholeRun } from './align';
import type { CutWord, WordEngine } from './word-engine';

/** Runs longer than this seldom come twice. */
const CACHED_LENGTH = 12;
const CACHED_RUNS = 20_000;

/** A run longer than this goes to the engine in parts: none of them then needs memory for millions of words at once. */
const PART = 8192;
/** How much of a part is cut again together with what follows; longer than any word of jieba's dictionary. */
const OVERLAP = 64;

/**
 * Cuts runs of Han characters with an engine and checks what it gives back; short runs are cut once.
 *
 * The cache is bounded, and dropped whole when it is full.
 *
 * @returns A function of a run and its offset in the text, which error messages name.
 */
export function runCutter(engine: WordEngine): (run: string, start: number) => readonly CutWord[] {
  const known = new Map<string, readonly CutWord[]>();
  return (run, start) => {
    const before = known.get(run);
    if (before !== undefined) return before;
    const words = run.length > PART ? cutInParts(engine, run, start) : cutChecked(engine, run, start);
    if (run.length <= CACHED_LENGTH) {
      if (known.size >= CACHED_RUNS) known.clear();
      known.set(run, words);
    }
    return words;
  };
}

function cutChecked(engine: WordEngine, run: string, start: number): readonly CutWord[] {
  const words = engine.cut(run);
  assertWholeRun(engine.name, run, words, start);
  return words;
}

function cutInParts(engine: WordEngine, run: string, start: number): readonly CutWord[] {
  const words: CutWord[] = [];
  let at = 0;
  while (at < run.length) {
    const end = partEnd(run, at + PART);
    const settled = end === run.length ? end : end - OVERLAP;
    for (const word of cutChecked(engine, run.slice(at, end), start + at)) {
      if (at >= settled) break;
      words.push(word);
      at += word.word.length;
    }
  }
  return words;
}

/** The end of a part, never inside a surrogate pair. */
function partEnd(run: string, end: number): number {
  if (end >= run.length) return run.length;
  const unit = run.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff ? end + 1 : end;
}
