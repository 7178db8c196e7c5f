import type { Block, Component } from '../model';
import { isBlank, trimSpan, type Span } from '../text';

/**
 * Blocks that say nothing and so hold no sentences: a field is a name and a value, a table cells, a number, a date and a
 * signature are marks of the document, a footer is the web page's.
 */
const SILENT: ReadonlySet<Block['kind']> = new Set([
  'header-field',
  'document-number',
  'table',
  'signature',
  'date-line',
  'footer',
]);

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '(': ')',
  '[': ']',
  '{': '}',
};
// Everything that opens or closes: “ ” 《 》 ( ) "
const PAIRED = /[“”‘’「」『』《》〈〉【】〔〕()[\]{}"]/g;
// What may end a sentence, or opens a stretch that no sentence ends in: 。 ？ “
const DECIDING = /[。｡!?‼⁇⁈⁉“‘「『《〈【〔([{"]/g;
const STOPS = new Set('。｡!?‼⁇⁈⁉');
/** What may follow a stop and still belongs to it: more stops, the dots of ……, closing quotes. */
const TRAILING = new Set([...STOPS, '…', ...Object.values(PAIRS), '"']);
/** What shows that a sentence goes on behind a quote that held a whole one: “……。”的要求, “……！”，他说 */
const GOES_ON = new Set('、,;:的之等和与及为是');

/**
 * Cuts blocks into sentences.
 *
 * A sentence ends at 。！？ and at its block's end; 。 ends none inside quotes or brackets that close later in the same
 * block, unless the quote stands alone, at a sentence's beginning or behind a colon, and the stop is its last mark. A semicolon
 * separates clauses; …… may stand in mid-sentence and ends none by itself.
 */
export function sentences(): Component<'sentences', 'blocks'> {
  return {
    name: 'sentences',
    version: '1',
    reads: ['blocks'],
    writes: ['sentences'],
    annotate({ normal, blocks }, emit) {
      for (const { id, kind, start, end } of blocks) {
        if (SILENT.has(kind)) continue;
        for (const span of sentencesIn(normal.slice(start, end)))
          emit('sentences', { block: id, start: start + span.start, end: start + span.end });
      }
    },
  };
}

/** The sentences of one block of width-folded text, in one pass over its pairs and one over what may end a sentence. */
function* sentencesIn(text: string): Generator<Span> {
  const closes = matchPairs(text);
  const deciding = new RegExp(DECIDING);
  let start = skipBlanks(text, 0);
  deciding.lastIndex = start;
  for (let match = deciding.exec(text); match !== null; match = deciding.exec(text)) {
    const at = match.index;
    const close = closes.get(at);
    if (close !== undefined) deciding.lastIndex = close + 1;
    const end = close === undefined ? endAtStop(text, at, closes) : endAfterQuote(text, at, close, start, closes);
    if (end === undefined) continue;
    yield { start, end };
    start = deciding.lastIndex = skipBlanks(text, end);
  }
  const rest = trimSpan(text, { start, end: text.length });
  if (rest !== undefined) yield rest;
}

function endAtStop(text: string, at: number, closes: ReadonlyMap<number, number>): number | undefined {
  return isStop(text, at) ? skipTrailing(text, at + 1, closes) : undefined;
}

/** A quote ends a sentence where it stands alone, its last mark is a stop, and nothing goes on behind it. */
function endAfterQuote(
  text: string,
  open: number,
  close: number,
  start: number,
  closes: ReadonlyMap<number, number>,
): number | undefined {
  const alone = open === start || text[open - 1] === ':';
  if (!alone || !isStop(text, close - 1)) return undefined;
  const end = skipTrailing(text, close + 1, closes);
  return GOES_ON.has(text[end] ?? '') ? undefined : end;
}

/** For each opening mark its closing one; a mark that never finds its partner counts as none. */
function matchPairs(text: string): Map<number, number> {
  const closes = new Map<number, number>();
  const open: Record<string, number[]> = {};
  for (const { 0: mark, index } of text.matchAll(PAIRED)) {
    const closer = PAIRS[mark];
    if (closer !== undefined) (open[closer] ??= []).push(index);
    else {
      const opener = open[mark]?.pop();
      if (opener !== undefined) closes.set(opener, index);
      else if (mark === '"') open[mark] = [index];
    }
  }
  return closes;
}

/** 。！？ in any width, but not the question mark of a web address. */
function isStop(text: string, at: number): boolean {
  const character = text[at];
  if (character === undefined || !STOPS.has(character)) return false;
  return character !== '?' || !(/\w/.test(text[at - 1] ?? '') && /\w/.test(text[at + 1] ?? ''));
}

function skipTrailing(text: string, from: number, closes: ReadonlyMap<number, number>): number {
  let at = from;
  while (at < text.length && TRAILING.has(text[at]!) && !closes.has(at)) at++;
  return at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}
