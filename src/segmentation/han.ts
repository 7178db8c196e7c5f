/**
 * Tells whether a code point is a Han character that goes to the word engine: the ideographs of every plane (𠮷).
 *
 * Just those that every jieba takes for Han. The iteration mark 々, 〇 and radicals (⼀, as PDF files have them) are
 * tokens by themselves. Ranges rather than `\p{Script=Han}`, because this runs for every character of a text.
 */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 &&
      (code <= 0x4dbf ||
        (code >= 0xf900 && code <= 0xfaff) ||
        (code >= 0x20000 && code <= 0x2ebef) ||
        (code >= 0x2f800 && code <= 0x2fa1f)))
  );
}

/** The end of the run of Han characters that begins at an offset; the offset itself where there is none. */
export function hanRunEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    if (!isHan(code)) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

const HAN_DIGITS = '零一二三四五六七八九';

/** Tells whether a Chinese zero stands at the offset: 〇 of 二〇二五, or the circle that many write for it. */
export function isZero(text: string, at: number): boolean {
  return text[at] === '〇' || text[at] === '○';
}

/** Where the Chinese digits begin that end before the offset, not before `from`. */
export function hanDigitsStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && HAN_DIGITS.includes(text[at - 1]!)) at--;
  return at;
}
