/** Digits in every style: plain, financial, traditional, the old zero forms. */
export const DIGITS: ReadonlyMap<string, number> = characters([
  ['零〇○◯Ｏ', 0],
  ['一壹弌', 1],
  ['二贰貳弍', 2],
  ['两兩', 2],
  ['三叁參叄弎', 3],
  ['四肆', 4],
  ['五伍', 5],
  ['六陆陸', 6],
  ['七柒', 7],
  ['八捌', 8],
  ['九玖', 9],
]);

/** Powers of ten within four places. */
export const UNITS: ReadonlyMap<string, number> = characters([
  ['十拾', 1],
  ['百佰', 2],
  ['千仟', 3],
]);

/** Powers of ten that multiply all that stands before them: 一万五千万 is 150,000,000. */
export const SCALES: ReadonlyMap<string, number> = characters([
  ['万萬', 4],
  ['亿億', 8],
]);

/** 廿三 → 23: a digit and 十 in one character. */
export const TENS: ReadonlyMap<string, number> = characters([
  ['廿', 2],
  ['卅', 3],
  ['卌', 4],
]);

/** What a Chinese numeral may begin with, or hold. */
export const NUMERAL_CHARACTERS: ReadonlySet<string> = new Set([
  ...DIGITS.keys(),
  ...UNITS.keys(),
  ...SCALES.keys(),
  ...TENS.keys(),
]);

/** Tells whether a Chinese numeral may begin with, or hold, the character. */
export function isNumeralCharacter(character: string | undefined): boolean {
  return character !== undefined && NUMERAL_CHARACTERS.has(character);
}

export function isArabicDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function characters(rows: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([forms, value]) => [...forms].map((form) => [form, value] as const)));
}
