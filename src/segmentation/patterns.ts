// Sticky, so that each is tried at one offset only.

// Web and mail addresses: http://www.gov.cn/zhengce, zwgk@dl.gov.cn. Ends before the punctuation of the sentence.
export const ADDRESS =
  /(?:https?:\/\/|www\.)[\w\-./~:?#@$&*+=%]*[\w/=&#]|[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}(?![\w@])/uy;

// Dates in digits: 2016-08-18, 2016/8/18, 2016.08.18.
export const DATE = /\d{4}(?:-\d{1,2}-\d{1,2}|\/\d{1,2}\/\d{1,2}|\.\d{1,2}\.\d{1,2})(?![\d.])/uy;

// Digits with grouped thousands: 1,234.5; not 2014,2015.
export const GROUPED = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)/uy;

// Digits with or without a fraction: 14.07; the percent sign is a token of its own: 13.5|%.
export const DIGITS = /\d+(?:\.\d+)?/uy;

// A label that begins with a digit: 5G, 4K, 3D, 5A级; longer ones are number and unit: 300|MW, 10|kV.
export const DIGIT_LABEL = /\d{1,2}[A-Z](?:-[A-Z])?(?![A-Za-z\d-])/uy;

// Words in any alphabet but Han, with their digits and inner marks: GDP, PM2.5, COVID-19, R&D, H7N9, e-mail.
export const LATIN =
  /(?!\p{Script=Han})\p{L}(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}]|\.(?=\d)|[&'’_-](?=(?!\p{Script=Han})[\p{L}\p{Nd}]))*/uy;

// Years in Chinese digits: 二〇二五, 二○一六; not ○○, which stands for a name left out.
export const HAN_YEAR = /(?=[〇○]{0,4}[零一二三四五六七八九])[〇○零一二三四五六七八九]{2,}/uy;

// Dashes, ellipses and rulers, which come in twos and more: ——, ……, ----.
export const REPEATED = /([—…─―⋯.\-_=*~·])\1+/uy;

// One character as a reader sees it: flags, emoji joined by U+200D with their skin tones; else one code point.
export const CLUSTER =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\p{Emoji_Modifier}\p{M}]*(?:\u200D\p{Extended_Pictographic}[\p{Emoji_Modifier}\p{M}]*)*[\u{E0020}-\u{E007F}]*|[\s\S]/uy;

// Marks that combine with what stands before them: the accent of é, variation selectors (葛󠄀), keycaps (1️⃣).
export const MARKS = /\p{M}+/uy;

// Letters of Latin script, which jieba tags eng: GDP, é.
export const LATIN_LETTER = /\p{Script=Latin}/u;

// Numerals that are no digits: Ⅳ, ①, ½.
export const NUMERAL = /^\p{N}/u;

/** Where a sticky pattern ends if it matches at the offset. */
export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
