import { parseChineseNumber, parseQuantity } from '../../../src/annotation/quantities';
import { scanQuantities } from '../../../src/annotation/quantities/scan';
import { scanEnglishQuantities } from '../../../src/annotation/quantities/english/scan';
import { scanEnglishTimes } from '../../../src/annotation/times/english';
import { scanTimes } from '../../../src/annotation/times/scan';

/** Repeats a piece to so many characters, and checks that the scan comes to its end with real spans. */
function expectToFinish(piece: string, length: number): void {
  const text = piece.repeat(Math.floor(length / piece.length));
  const times = scanTimes(text);
  const found = [...times, ...scanQuantities(text, times)];
  expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
}

it.each(['1', '一', '1,', 'one ', '百分之', ' '])('a phrase of a megabyte of %p is none, and is not read', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  expect([parseQuantity(text), parseChineseNumber(text)]).toEqual([undefined, undefined]);
});

// No time is asserted: a rule of more than linear cost would take hours here.
describe('hostile text', () => {
  it.each(['1', '一二三', ',', '百分之', '第'])('goes through a megabyte of %p', (piece) => {
    expectToFinish(piece, 1_000_000);
  });

  it.each([
    '百',
    '1,111',
    '万',
    '1,',
    '1.',
    '百分之',
    '第一',
    '“',
    '《',
    '十年',
    '1-',
    '一、',
    '近',
    '1/',
    '第',
    '(1',
    '2016年',
    '至1年',
    '1:',
    '8月18日、',
    '1万',
    '1.1、',
    '六斤八两',
    '1\u2009234',
    '±',
    '≥ ',
    '几十',
    '前三年',
    '未来五到',
    '第二、三',
    '1981、',
    '一个',
  ])('goes through a long line of %p', (piece) => {
    expectToFinish(piece, 20_000);
  });

  it.each([
    '1',
    'a',
    'one ',
    '1 000 ',
    '1/',
    '1 2/3 ',
    'half a ',
    'twenty-',
    'two or ',
    '1, 2, ',
    'the first ',
    'every ',
    'one hundred ',
    '1,',
    '$',
    'RMB',
    'between 1 and ',
    '1-',
    'January 1',
  ])('goes through a long line of English %p', (piece) => {
    const text = piece.repeat(Math.floor(100_000 / piece.length));
    const times = scanEnglishTimes(text);
    const found = [...times, ...scanEnglishQuantities(text, times)];
    expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
