import { isBlank } from '../text';
import { isAbbreviation, mayEndSentence } from './abbreviations';
import { forms } from './forms';

/** Segmenters take memory by the square of long texts, so they see a window at a time. */
const WINDOW = 8_192;

let segmenter: Intl.Segmenter | undefined;

/** Offsets inside a block at which a new sentence begins. */
export function sentenceBorders(block: string): number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const borders: number[] = [];
  let start = 0;
  let from = 0;
  while (from < block.length) {
    const window = block.slice(from, from + WINDOW);
    const whole = from + window.length === block.length;
    let last = 0;
    for (const { index } of segmenter.segment(window)) {
      if (index > 0 && endsSentence(block, start, from + index)) {
        start = from + index;
        borders.push(start);
      }
      last = index;
    }
    if (whole) break;
    // The last piece of a window may go on in the next one; a window without a border is passed over.
    from += last > 0 ? last : window.length;
  }
  return borders;
}

// What may stand between a sentence's last mark and the next sentence: quotation marks, brackets (他说：“……。”).
const CLOSING = new Set('"\'”’)]»');
const STOPS = new Set('.!?…。！？‼⁇⁈⁉');

/** Tells whether a sentence ends before the offset at which the segmenter puts a border. */
function endsSentence(block: string, start: number, border: number): boolean {
  let end = border;
  while (end > start && isBlank(block.charCodeAt(end - 1))) end--;
  if (endsShortLine(block, start, end, border)) return true;
  let stop = end;
  while (stop > start && CLOSING.has(block.charAt(stop - 1))) stop--;
  const mark = block.charAt(stop - 1);
  if (stop <= start || !STOPS.has(mark)) return false;
  if (mark !== '.' || stop !== end) return true;
  return !isListMark(block, start, end) && !isInsideAbbreviation(block, start, stop, border);
}

/** A line of running text that was broken to a width is longer than this; a shorter one is a heading. */
const BROKEN_WIDTH = 50;
// What a new line opens with: a capital or a digit (1. 会议).
const OPENING = /^[\p{Lu}\d]/u;

// The last word of a line (页边).
const LINE_END = /[\p{L},]{1,16}$/u;

/** A short line before one that opens with a capital was not broken by the width of a page: Other matters⏎The version … */
function endsShortLine(block: string, start: number, end: number, border: number): boolean {
  if (!block.slice(end, border).includes('\n')) return false;
  if (end <= start || end - block.lastIndexOf('\n', end - 1) - 1 >= BROKEN_WIDTH) return false;
  const last = LINE_END.exec(block.slice(Math.max(start, end - 16), end))?.[0] ?? '';
  return !last.endsWith(',') && !forms.closed.has(last) && OPENING.test(block.charAt(border));
}

// Marks of lists and headings: 51., (3)., IV., B., 3.2. (一、, （二）).
const LIST_MARK = /^[([]?(?:\d{1,4}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|[A-Za-z])[)\]]?\.$/;

function isListMark(block: string, start: number, end: number): boolean {
  return end - start <= 24 && LIST_MARK.test(block.slice(start, end).trimStart());
}

// Letters with stops: U.S., p.m., H.E. (美国, 下午).
const DOTTED = /(?:^|[^\p{L}\p{M}.])(?:\p{L}\.){2,8}$/u;
// The word before the stop (先生).
const LAST_WORD = /[\p{L}\p{M}]{1,12}$/u;
/** Words that open sentences far oftener than names: behind "the U.S." they show that a sentence ended. */
const OPENERS = new Set([
  ...['A', 'After', 'All', 'Although', 'An', 'And', 'As', 'At', 'Both', 'But', 'By', 'During', 'Each', 'For', 'From'],
  ...['He', 'Her', 'His', 'How', 'However', 'If', 'In', 'It', 'Its', 'Many', 'Most', 'No', 'On', 'Other', 'Our'],
  ...['She', 'Since', 'So', 'Some', 'Such', 'That', 'The', 'Their', 'There', 'These', 'They', 'This', 'Those', 'Thus'],
  ...['To', 'Under', 'Until', 'We', 'What', 'When', 'Where', 'Which', 'While', 'With', 'You'],
]);
const WORD = /^[\p{L}\p{M}]+/u;

function isInsideAbbreviation(block: string, start: number, stop: number, border: number): boolean {
  const before = block.slice(Math.max(start, stop - 24), stop);
  const next = WORD.exec(block.slice(border, border + 16))?.[0] ?? '';
  if (DOTTED.test(before)) return !OPENERS.has(next);
  const word = LAST_WORD.exec(before.slice(0, -1))?.[0];
  if (word === undefined) return false;
  if (mayEndSentence(word)) return next === '' && !/^["'“‘([]/.test(block.charAt(border));
  return isAbbreviation(block, { start: stop - 1 - word.length, end: stop - 1 });
}
