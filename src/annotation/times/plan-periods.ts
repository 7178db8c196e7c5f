import type { Edtf } from '../../model';

/** First and last year of the nth five-year plan; the readjustment of 1963–1965 lies between the second and the third. */
export function planYears(n: number): readonly [first: number, last: number] {
  if (n === 1) return [1953, 1957];
  if (n === 2) return [1958, 1962];
  return [5 * n + 1951, 5 * n + 1955];
}

/** Points that 以来 counts from: 改革开放以来, 党的十八大以来. */
export const SINCE: readonly (readonly [words: string, from: Edtf])[] = [
  ['新中国成立', '1949-10-01'],
  ['新中国建立', '1949-10-01'],
  ['中华人民共和国成立', '1949-10-01'],
  ['中华人民共和国建立', '1949-10-01'],
  ['建国', '1949-10-01'],
  ['解放', '1949'],
  ['改革开放', '1978-12'],
  ['党的十一届三中全会', '1978-12'],
  ['十一届三中全会', '1978-12'],
  ['党的十二大', '1982-09'],
  ['党的十三大', '1987-10'],
  ['党的十四大', '1992-10'],
  ['党的十五大', '1997-09'],
  ['党的十六大', '2002-11'],
  ['党的十七大', '2007-10'],
  ['党的十八大', '2012-11'],
  ['党的十八届三中全会', '2013-11'],
  ['党的十九大', '2017-10'],
  ['党的二十大', '2022-10'],
  ['党的二十届三中全会', '2024-07'],
  ['进入新世纪', '2001'],
  ['新世纪', '2001'],
];
