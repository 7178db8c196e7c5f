/** The numbers that a term names. */
export interface NamedNumbers {
  /** By all readings that it allows. */
  readonly all: ReadonlySet<number>;
  /** The readings of each place that names one. */
  readonly each: readonly ReadonlySet<number>[];
}

/** The whole numbers that a Chinese term names; undefined where it names amounts in large units. */
export function chineseNumbers(text: string): NamedNumbers | undefined {
  if (LARGE_UNIT.test(text)) return undefined;
  const runs = [...text.replace(NO_NUMBER, '|').matchAll(NUMERALS)].map(([run]) => readings(run));
  const each = [...digitsOf(text), ...runs];
  const sum = runs.reduce((total, run) => total + Math.max(...run), 0);
  // 三去一降一补 → five priority tasks
  return { all: new Set([...each.flat(), ...(sum > 0 ? [sum] : [])]), each: each.map((values) => new Set(values)) };
}

/** The same of an English term: digits, words, ordinals, dual and triple. */
export function englishNumbers(text: string): NamedNumbers | undefined {
  if (LARGE_WORD.test(text)) return undefined;
  const each: number[][] = digitsOf(text);
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  let tens: number[] | undefined;
  for (const word of words) {
    const value = WORDS.get(word);
    // twenty-first
    if (tens && value !== undefined && value < 10) tens.push(tens[0]! + value, value);
    else if (value !== undefined) each.push([value]);
    tens = value !== undefined && value >= 20 ? each.at(-1) : undefined;
  }
  return { all: new Set(each.flat()), each: each.map((values) => new Set(values)) };
}

// 2035年, 5G, 12345
const DIGITS = /\d+(?:[.,]\d+)?/g;

function digitsOf(text: string): number[][] {
  return (text.normalize('NFKC').match(DIGITS) ?? []).map((digits) => [Number(digits.replace(',', ''))]);
}

// 14亿人口, 百万亩, 万亿元: other units in English
const LARGE_UNIT = /[万亿千百]/;
const LARGE_WORD = /\b(?:hundred|thousand|million|billion|trillion|decade|century|centen)/i;

// What is written with a numeral and counts something else or nothing: 统一, 一体化, 翻两番 (×4), and places: 四川, 三亚
const NO_NUMBER =
  /[统唯专单同之万惟]一|一(?:[体致般定切律直旦起线站流]|带一路|揽子)|十分|翻.番|四川|三亚|三明|九江|六盘水|五台|三门峡|二连浩特|六安|三沙|四平|八达岭|五粮液|三峡|三江源|七星|九寨|百色/g;
// 三, 二十, 十四五
const NUMERALS = /[〇零一二三四五六七八九十两双]+/g;
const VALUES = new Map([...'〇一二三四五六七八九十'].map((numeral, index) => [numeral, index]));

/** 十四五 is 14 and 5; 二〇三五 is 2035; 二十 is 20; 九二 is 1992. */
function readings(run: string): readonly number[] {
  const digits = [...run.replace(/[两双]/g, '二').replace(/零/g, '〇')].map((numeral) => VALUES.get(numeral)!);
  const together = Number(digits.join(''));
  const values = [...digits, together];
  if (digits.length === 2) values.push(1900 + together, 2000 + together);
  const ten = digits.indexOf(10);
  if (ten >= 0) {
    const tens = (digits[ten - 1] ?? 1) * 10;
    values.push(tens, tens + (digits[ten + 1] ?? 0));
  }
  return values;
}

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const WORDS = new Map<string, number>([
  ...CARDINALS.map((word, value): [string, number] => [word, value]),
  ...ORDINALS.map((word, value): [string, number] => [word, value]),
  ...[30, 40, 50, 60, 70, 80, 90].map((value, index): [string, number] => [
    'thirty forty fifty sixty seventy eighty ninety'.split(' ')[index]!,
    value,
  ]),
  ...(
    [
      ['both', 2],
      ['dual', 2],
      ['double', 2],
      ['twin', 2],
      ['triple', 3],
      ['tripartite', 3],
      ['trilateral', 3],
      ['quadruple', 4],
    ] as const
  ).map(([word, value]): [string, number] => [word, value]),
]);
