import { foldWidth } from '../../../text';

// Marks that only set a name off: “互联网+”行动
const QUOTES = /[“”‘’"'「」『』〝〞]/g;
// A run of number characters: 十四五, 二〇二五, 壹佰
const NUMERALS = /[〇零○一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾\d]+/g;

const DIGITS: ReadonlyMap<string, string> = new Map([
  ...[...'零一二三四五六七八九'].map((digit, value) => [digit, String(value)] as const),
  ...[...'零壹贰叁肆伍陆柒捌玖'].map((digit, value) => [digit, String(value)] as const),
  ['〇', '0'],
  ['○', '0'],
  ['两', '2'],
]);

// Anything but a plain Han character, or a number character: most candidates have none
const FOLDS = /[^一-鿿]|[零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]/;

/** Folds away what tells variants of one term apart: quotation marks, width, case, and the way that numbers are written. */
export function foldKey(text: string): string {
  if (!FOLDS.test(text)) return text;
  return foldNumerals(foldQuotes(foldWidth(text)).toLowerCase());
}

/** Takes quotation marks out. */
export function foldQuotes(text: string): string {
  return text.replace(QUOTES, '');
}

/** Writes Chinese digits as Arabic ones, 十 by its place: 十五五 → 155, 15五 → 155, 二十 → 20. */
export function foldNumerals(text: string): string {
  return text.replace(NUMERALS, (run) => {
    let folded = '';
    for (let at = 0; at < run.length; at++) {
      const character = run[at]!;
      if (character !== '十' && character !== '拾') folded += DIGITS.get(character) ?? character;
      else folded += (at === 0 ? '1' : '') + (at === run.length - 1 ? '0' : '');
    }
    return folded;
  });
}
