// Sticky, so that each is tried at one offset only.

// Web and mail addresses: http://english.www.gov.cn/news, info@un.org. Ends before the punctuation of the sentence (中国政府网).
export const ADDRESS =
  /(?:https?:\/\/|www\.)[\w\-./~:?#@$&*+=%]*[\w/=&#]|[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}(?![\w@])/uy;

// Dates in digits, and times of day: 2016-08-18, 3:37 (2016年8月18日, 3时37分).
export const DATE = /\d{4}-\d{1,2}-\d{1,2}(?![\d-])|\d{1,2}:\d{2}(?![\d:])/uy;

// Digits, grouped or not, with a fraction or not: 1,234.5, 3.5 (1234.5, 三点五).
export const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/uy;

// Ordinals and decades are one word: 37th, 1980s (第三十七, 二十世纪八十年代).
export const NUMBER_ENDING = /(?:st|nd|rd|th|s)(?![\p{L}\p{M}\p{Nd}])/uy;

// A label that begins with a digit: 5G, 3D, 5B; longer ones are number and unit: 300|MW (5G网络).
export const DIGIT_LABEL = /\d{1,2}[A-Z](?![\p{L}\p{M}\p{Nd}])/uy;

// A run of Han characters stands for itself: 公文 in an English text.
export const HAN = /\p{Script=Han}+/uy;

// Letters with a stop behind each: U.S., e.g., p.m. (美国, 例如).
export const DOTTED = /(?:\p{L}\.){2,8}(?!\p{L}{2})/uy;

// Words with their digits and inner apostrophes: China's, COVID19, PM2.5, R&D, Xi'an (中国的, 西安).
export const WORD =
  /(?!\p{Script=Han})\p{L}(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}]|\.(?=\d)|[&'’_](?=(?!\p{Script=Han})[\p{L}\p{Nd}]))*/uy;

// Hyphens within a compound: high-quality, Beijing–Tianjin (高质量, 京津).
export const HYPHEN = /[-‐‑–]/u;

// Dashes, ellipses and rulers, which come in twos and more: --, ... (——, ……).
export const REPEATED = /([—…─―⋯.\-_=*~·])\1+/uy;

// One character as a reader sees it: flags, emoji joined by U+200D; else one code point (🇨🇳).
export const CLUSTER =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\p{Emoji_Modifier}\p{M}]*(?:\u200D\p{Extended_Pictographic}[\p{Emoji_Modifier}\p{M}]*)*|[\s\S]/uy;

// Marks that combine with what stands before them: the accent of é, keycaps (1️⃣).
export const MARKS = /\p{M}+/uy;

// Numerals that are no digits: Ⅳ, ½, ①.
export const NUMERAL = /^\p{N}/u;

// Signs that are said as words: $, %, +, °C, emoji (元, 百分之).
export const SIGN = /^[\p{Sc}\p{Sm}\p{So}\p{Sk}%‰§#@*\\_]/u;

/** Where a sticky pattern ends if it matches at the offset. */
export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
