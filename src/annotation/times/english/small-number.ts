const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);

/** Reads a small whole number in digits or one word: 12, twelve. NaN where it is none. */
export function smallEnglishNumber(word: string): number {
  const digits = Number(word);
  if (!Number.isNaN(digits)) return digits;
  const known = NUMBERS.indexOf(word.toLowerCase());
  return known >= 0 ? known : ({ twenty: 20, thirty: 30 }[word.toLowerCase()] ?? Number.NaN);
}
