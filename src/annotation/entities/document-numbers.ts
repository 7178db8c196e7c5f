import type { Recogniser } from './candidate';

// 国办发〔2018〕128号, 国发[2004]18号, 国税发【2009】3号
const ISSUED = '[\\u4e00-\\u9fff]{1,8}[〔[【(]\\d{4}[〕\\]】)]第?\\d{1,4}号';
const NUMBERS: readonly RegExp[] = [
  new RegExp(ISSUED, 'g'),
  // 国务院令第711号, 中华人民共和国主席令第四十七号
  /(?:中华人民共和国)?(?:国务院|主席|中央军委|(?<=[\u4e00-\u9fff])(?:部|委员会|总局))令第[\d一二三四五六七八九十百〇零]{1,5}号/g,
  // GB 3095—2012, GB/T 22239-2019: national and trade standards
  /\b(?:GB|HJ|DB|JR|YY|CJJ?|JGJ)(?:\d{2})?(?:\/[TZ])? ?\d+(?:\.\d+)?[-—–]\d{4}\b/g,
];
// 按照|国发〔2015〕40号: what the number is the object of
const GOVERNING =
  /^(?:按照|根据|依据|依照|参照|执行|落实|贯彻|印发|废止|[以按见据由经对在和及与原])(?=[\u4e00-\u9fff])/;

/** A document number in brackets right behind a title: (国发〔2015〕40号). */
export const FOLLOWING_NUMBER = new RegExp(`^\\((${ISSUED})\\)`);

/** Finds documents called by their number. */
export const documentNumbers: Recogniser = function* (reading) {
  for (const pattern of NUMBERS)
    for (const match of reading.text.matchAll(pattern)) {
      const number = match[0].replace(GOVERNING, '');
      const end = match.index + match[0].length;
      yield { kind: 'document', start: end - number.length, end, number, ground: 'document.number' };
    }
};
