import type { Block, Document } from '../../../model';
import { foldWidth, type Span } from '../../../text';
import { foldQuotes } from '../counting/fold-key';
import { hasGeneralBorder } from '../candidates/general-borders';
import { isGeneralWord } from '../candidates/word-roles';

/** A place where the text says what a term means. */
export interface FoundDefinition {
  /** Where the term itself stands there. */
  readonly term: Span;
  /** What it is said to be. */
  readonly meaning: Span;
  readonly kind: 'definition' | 'short-form';
}

/** Terms that are explained are no longer than this. */
const MAX_TERM = 30;

/** Finds what a text itself explains: 本法所称数据，是指…; （以下简称《建议》）; the list of terms at its end. */
export function findDefinitions(document: Document): FoundDefinition[] {
  const normal = foldWidth(document.text);
  return [
    ...document.blocks.flatMap((block) => explainedEntry(block, normal)),
    ...document.sentences.flatMap((sentence) => definedIn(sentence, normal)),
    ...document.sentences.flatMap((sentence) => shortFormsIn(sentence, normal)),
  ];
}

// The number or sign before an entry: 12. 或 ①
const ENTRY_MARK = /^(?:\d{1,3}[.、]\s?|[@①-⑳*]\s?)/;

/** 6.“两重”：是指国家重大战略实施和重点领域安全能力建设。 */
function explainedEntry({ start, end, provenance }: Block, normal: string): FoundDefinition[] {
  if (provenance.ground !== 'glossary.entry') return [];
  const entry = normal.slice(start, end);
  const from = ENTRY_MARK.exec(entry)?.[0].length ?? 0;
  const colon = entry.indexOf(':', from);
  if (colon <= from || colon - from > MAX_TERM) return [];
  const said = entry.startsWith('是指', colon + 1) ? colon + 3 : colon + 1;
  const term = unquoted({ start: start + from, end: start + colon }, normal);
  return term === undefined ? [] : [{ term, meaning: { start: start + said, end }, kind: 'definition' }];
}

// What says that a meaning follows.
const SAYS = ['是指', '指的是'];
// What makes 指 a word of its own: 是指引我们前进的旗帜
const POINTS = new Set('引导挥向明示出责定令数标南');
// Where a definition's term begins: after these, or after punctuation.
const OPENS = /[,。;:、()\s]|所称的?/g;

/** 本条例所称政府信息，是指行政机关…的信息。 */
function definedIn({ start, end }: Span, normal: string): FoundDefinition[] {
  for (const says of SAYS) {
    const at = indexWithin(normal, says, start, end);
    if (at === -1 || POINTS.has(normal[at + says.length] ?? '')) continue;
    const stop = normal[at - 1] === ',' ? at - 1 : at;
    const before = normal.slice(Math.max(start, stop - MAX_TERM - 4), stop);
    const opening = [...before.matchAll(OPENS)].at(-1);
    const opened = opening === undefined ? before : before.slice(opening.index + opening[0].length);
    // Without a mark before it the term has to open its sentence.
    if (opening === undefined && stop - before.length !== start) continue;
    const term = unquoted({ start: stop - opened.length, end: stop }, normal);
    if (term !== undefined && !isClausal(normal.slice(term.start, term.end)))
      return [{ term, meaning: { start: at + says.length, end }, kind: 'definition' }];
  }
  return [];
}

// Pronouns, which begin a clause and no term: 他说的意思是指…, 其中是指…
const PRONOUNS = new Set('我你他她它这那其该此');

/** 如果这个意见是指… explains no term. */
function isClausal(text: string): boolean {
  return PRONOUNS.has(text[0] ?? '') || hasGeneralBorder(text) || isGeneralWord(text);
}

// The bracket that gives a short form: (以下简称《建议》), (以下统称政府信息公开工作机构), (简称“大商所”)
const SHORT_FORM = /\((?:以下|下)?[简统]称(?:为|:)?([^()]{2,30})\)/g;

/** The name before the bracket is what the short form means. */
function shortFormsIn({ start, end }: Span, normal: string): FoundDefinition[] {
  return [...normal.slice(start, end).matchAll(SHORT_FORM)].flatMap((match): FoundDefinition[] => {
    const bracket = start + match.index;
    const inside = bracket + match[0].length - 1 - match[1]!.length;
    const term = unquoted({ start: inside, end: inside + match[1]!.length }, normal);
    const meaning = nameBefore(normal, bracket, start);
    return term === undefined || meaning === undefined ? [] : [{ term, meaning, kind: 'short-form' }];
  });
}

/** The longest short forms are given for. */
const MAX_NAME = 60;
// Where a name begins that ends at a bracket, if it has no title marks: after punctuation
const CLAUSE = /[,。;:、“”《》()\s]/g;

function nameBefore(normal: string, bracket: number, floor: number): Span | undefined {
  const from = Math.max(floor, bracket - MAX_NAME);
  const before = normal.slice(from, bracket);
  const title = before.endsWith('》') ? before.lastIndexOf('《') : -1;
  if (title !== -1) return { start: from + title, end: bracket };
  const last = [...before.matchAll(CLAUSE)].at(-1);
  const start = last === undefined ? from : from + last.index + 1;
  return bracket - start < 2 ? undefined : { start, end: bracket };
}

// Marks that may enclose a term: 《建议》, “两重”
const ENCLOSED = /^[《“‘]([^《》“”‘’]+)[》”’]$/;

/** The term without marks around all of it; undefined where nothing is left or it is too long. */
function unquoted({ start, end }: Span, normal: string): Span | undefined {
  const text = normal.slice(start, end);
  const inner = ENCLOSED.exec(text)?.[1];
  const span = inner === undefined ? { start, end } : { start: start + 1, end: end - 1 };
  return foldQuotes(text).length >= 2 && span.end - span.start <= MAX_TERM ? span : undefined;
}

/** `indexOf` that does not look beyond the end. */
function indexWithin(text: string, sought: string, start: number, end: number): number {
  const at = text.slice(start, end).indexOf(sought);
  return at === -1 ? -1 : start + at;
}
