// 国办发〔2024〕12号, 国发[2004]18号, 财税（2019）13号, 京政发【2020】3 号, 鲁政字〔2021〕第5号, 国函2018年144号
const BRACKETED =
  /\p{Script=Han}{1,14}[\s-]?[〔［[【(（{]\s?(?:19|20)\d{2}\s?年?[〕］\]】)）}]\s?第?\s?\d{1,5}(?:-\d{1,3})?\s?号/u;
// Orders: 国令第707号, 中华人民共和国国务院令第492号, 第 12 号令, and under …令 as a title 第707号
const ORDER = /\p{Script=Han}{1,30}令\s?(?:\d{4}年)?第?\s?\d{1,5}\s?号|第\s?\d{1,5}\s?号令?/u;

// A line that is a document's number and nothing else, brackets around it included: （国发〔2018〕39号）
const WHOLE = new RegExp(`^[(（]?(?:${BRACKETED.source}|${ORDER.source})[)）]?$`, 'u');

// What letters and answers set beside it: 某教函〔2025〕27号　　（A类）, 某政〔2025〕3号　　签发人：李某某
const ACCOMPANIED = new RegExp(
  `^(?<number>${BRACKETED.source})\\s+(?<rest>\\([A-Z]类?\\)|签\\s?发\\s?人\\s?:\\s?[\\p{Script=Han}\\s]{2,16})$`,
  'u',
);

/** Reads a line that holds a number and beside it who signs, or the class of an answer: how long each is. */
export function readAccompanied(line: string): { readonly number: string; readonly rest: string } | undefined {
  const groups = line.length <= 100 ? ACCOMPANIED.exec(line)?.groups : undefined;
  return groups === undefined ? undefined : { number: groups['number']!, rest: groups['rest']! };
}

/** Tells whether a line is a document's number and nothing else. */
export function isDocumentNumber(line: string): boolean {
  return line.length <= 50 && WHOLE.test(line);
}
