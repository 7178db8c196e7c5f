/** Writes 1, 2, 3 as Word's numbering formats do: 一、 甲、 ① iv. */

const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

type Format = (value: number) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => fullWidth(value),
  decimalFullWidth2: (value) => fullWidth(value),
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value),
  lowerLetter: (value) => letters(value).toLowerCase(),
  chineseCounting: (value) => chinese(value, DIGITS, '十百千'),
  chineseCountingThousand: (value) => chinese(value, DIGITS, '十百千'),
  japaneseCounting: (value) => chinese(value, DIGITS, '十百千'),
  taiwaneseCounting: (value) => chinese(value, DIGITS, '十百千'),
  taiwaneseCountingThousand: (value) => chinese(value, DIGITS, '十百千'),
  chineseLegalSimplified: (value) => chinese(value, LEGAL_DIGITS, '拾佰仟'),
  ideographDigital: (value) => [...String(value)].map((digit) => DIGITS[Number(digit)]).join(''),
  japaneseDigitalTenThousand: (value) => [...String(value)].map((digit) => DIGITS[Number(digit)]).join(''),
  taiwaneseDigital: (value) => [...String(value)].map((digit) => DIGITS[Number(digit)]).join(''),
  ideographTraditional: (value) => STEMS[value - 1] ?? String(value),
  ideographZodiac: (value) => BRANCHES[value - 1] ?? String(value),
  // ① to ⑳, then plain: Unicode has no more in one row.
  decimalEnclosedCircle: (value) => enclosed(value, 0x2460),
  decimalEnclosedCircleChinese: (value) => enclosed(value, 0x2460),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474),
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488),
  ideographEnclosedCircle: (value) =>
    value >= 1 && value <= 10 ? String.fromCharCode(0x3280 + value - 1) : String(value),
};

/** The number in the format that Word calls by this name; in plain digits where it is not known. */
export function formatNumber(value: number, format: string): string {
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined)?.(value) ?? String(value);
}

/** 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百〇五, as laws count their articles; to 9999. */
function chinese(value: number, digits: string, units: string): string {
  if (value < 0 || value > 9999) return String(value);
  if (value === 0) return digits[0]!;
  let written = '';
  const places = [...String(value)].map(Number);
  places.forEach((digit, index) => {
    const unit = places.length - index - 1;
    if (digit > 0) written += digits[digit]! + (unit > 0 ? units[unit - 1]! : '');
    else if (places.slice(index + 1).some((later) => later > 0) && !written.endsWith(digits[0]!)) written += digits[0]!;
  });
  // 十一, not 一十一; the formal digits keep the one: 壹拾壹.
  return value >= 10 && value < 20 && digits === DIGITS ? written.slice(1) : written;
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function enclosed(value: number, first: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(first + value - 1) : String(value);
}

function letters(value: number): string {
  // Word goes on with AA, BB, CC.
  if (value < 1 || value > 26 * 30) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const steps = [
    1000,
    'M',
    900,
    'CM',
    500,
    'D',
    400,
    'CD',
    100,
    'C',
    90,
    'XC',
    50,
    'L',
    40,
    'XL',
    10,
    'X',
    9,
    'IX',
    5,
    'V',
    4,
    'IV',
    1,
    'I',
  ];
  let left = value;
  let written = '';
  for (let at = 0; at < steps.length; at += 2) {
    const step = steps[at] as number;
    while (left >= step) {
      written += steps[at + 1] as string;
      left -= step;
    }
  }
  return written;
}
