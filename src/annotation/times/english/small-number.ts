import { NUMBER_WORDS } from '../../quantities';

/** Reads a small whole number in digits or one word: 12, twelve. NaN where it is none. */
export function smallEnglishNumber(word: string): number {
  const digits = Number(word);
  return Number.isNaN(digits) ? (NUMBER_WORDS.get(word.toLowerCase()) ?? Number.NaN) : digits;
}
