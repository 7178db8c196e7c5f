import wordTable from '../../../dictionaries/units/number-words.tsv';
import { Matcher, readTable } from '../../lexicon';
import { isNumeralCharacter } from './numeral-characters';

const words = new Matcher<string>(
  readTable('units/number-words.tsv', wordTable, ['word', 'sort']).map(({ word, sort }) => [word, sort] as const),
);

/** The end of the longest word at an offset that holds a numeral and is no quantity: 一带一路, 统一, 百姓, 第三方. */
export function numberWordEnd(text: string, start: number): number | undefined {
  return words.allAt(text, start).findLast(({ end }) => !isCutNumber(text, start, end))?.end;
}

// 同一九五七年相比: the 一 of 同一 belongs to a number that goes on
function isCutNumber(text: string, start: number, end: number): boolean {
  if (end - start !== 2) return false;
  // 以下三类企业, 等四类组织: a grade by its form, a count by what stands before it
  if (text[end - 1] === '类') return /[下列述等]/.test(text[start - 1] ?? '');
  return text[end - 1] === '一' && isNumeralCharacter(text[end]);
}
