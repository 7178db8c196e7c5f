/** Chinese digits as they stand in markers and dates; ○ (a circle) and 〇 are both in use for zero. */
const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  '0': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Reads a whole number in Chinese or Arabic digits: 十一 → 11, 一百二十七 → 127, 二〇二四 → 2024, 12 → 12.
 *
 * Returns undefined for anything else; knows no 万, which no marker and no date needs.
 */
export function readNumber(text: string): number | undefined {
  // Arabic digits as they are: 12
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (text === '' || text.length > 9) return undefined;
  const characters = [...text];
  return characters.some((character) => character in POWERS) ? readPowers(characters) : readDigits(characters);
}

/** 二〇二四: digit after digit. */
function readDigits(characters: readonly string[]): number | undefined {
  let value = 0;
  for (const character of characters) {
    const digit = DIGITS[character];
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** 一百二十七: digits with their powers; a leading 十 stands for 一十. */
function readPowers(characters: readonly string[]): number | undefined {
  let value = 0;
  let pending: number | undefined;
  for (const character of characters) {
    const power = POWERS[character];
    if (power !== undefined) {
      value += (pending ?? 1) * power;
      pending = undefined;
      continue;
    }
    const digit = DIGITS[character];
    if (digit === undefined) return undefined;
    pending = digit;
  }
  return value + (pending ?? 0);
}

/** Runs of characters that are numbers by themselves: first character, last character, value of the first. */
const SINGLE: readonly (readonly [first: string, last: string, value: number])[] = [
  ['①', '⑳', 1],
  ['㉑', '㉟', 21],
  ['㊱', '㊿', 36],
  ['⑴', '⒇', 1],
  ['⒈', '⒛', 1],
  ['㈠', '㈩', 1],
];

/** Reads a number that is one character, with its circle, brackets or full stop: ① → 1, ⑴ → 1, ⒈ → 1, ㈠ → 1. */
export function readSingle(character: string): number | undefined {
  for (const [first, last, value] of SINGLE)
    if (character >= first && character <= last) return value + character.charCodeAt(0) - first.charCodeAt(0);
  return undefined;
}
