import { AnnotationError } from '../errors';
import type { CutWord } from './word-engine';

/**
 * Checks that an engine's words are the run they were cut from, whole and in order.
 *
 * Engines' own offsets are not asked: some count code points, some bytes.
 *
 * @throws AnnotationError `engine-mismatch`, naming the place in the text.
 */
export function assertWholeRun(engine: string, run: string, words: readonly CutWord[], start: number): void {
  let at = 0;
  for (const { word } of words) {
    if (word === '' || !run.startsWith(word, at) || splitsPair(run, at + word.length))
      throw mismatch(engine, run, words, start, at);
    at += word.length;
  }
  if (at !== run.length) throw mismatch(engine, run, words, start, at);
}

function splitsPair(run: string, at: number): boolean {
  const unit = run.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

const SHOWN = 20;

function mismatch(engine: string, run: string, words: readonly CutWord[], start: number, at: number): AnnotationError {
  const got = words.map(({ word }) => word).join('|');
  return new AnnotationError(
    'engine-mismatch',
    `The word engine ${engine} gave back something else than it was handed, at UTF-16 offset ${start + at}: ` +
      `expected words that add up to ${quote(run.slice(at))}, got ${quote(got.slice(at))}. ` +
      `Its cut() must return the run whole and in order, in words that are not empty.`,
    { offset: start + at },
  );
}

function quote(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
