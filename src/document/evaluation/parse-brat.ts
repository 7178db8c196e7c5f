import { AnnotationError, type Issue } from '../../errors';
import { OffsetIndex, sliceText, type Span } from '../../text';
import type { LabelledSpan, MarkedText } from './marked-text';
import { isBorderline } from './optional';
import { findFault } from './find-fault';

export interface BratOptions {
  /** The document's name, the files' without extension as a rule. */
  readonly name?: string;
}

// T12⇥agency 0 4;7 9⇥大连市政府
const TEXT_BOUND = /^T\S+\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/;
// #3⇥AnnotatorNotes T12⇥borderline: facility or project
const NOTE = /^#\S*\tAnnotatorNotes (T\S+)\t(.*)$/;
// A2⇥Optional T12
const OPTIONAL = /^[AM]\S+\t[Oo]ptional (T\S+)$/;
// Relations, events, equivalences, attributes, normalisations and notes are no spans of their own.
const OTHER = /^[*REAMN#]/;

/**
 * Reads the text-bound annotations of brat standoff (an .ann file and the .txt beside it), whose offsets count code
 * points.
 *
 * A note that begins with "borderline", or an attribute `Optional`, makes an annotation optional. Fragments that only a
 * line end parts, as brat must write them, are joined again.
 *
 * @throws AnnotationError `invalid-spans` with every broken line.
 */
export function parseBrat(ann: string, text: string, { name = '' }: BratOptions = {}): MarkedText {
  const index = new OffsetIndex(text);
  const spans = new Map<string, LabelledSpan>();
  const optional = new Set<string>();
  const issues: Issue[] = [];
  ann.split(/\r?\n/).forEach((line, i) => {
    const report = (message: string) => issues.push({ path: `line ${i + 1}`, message });
    const bound = TEXT_BOUND.exec(line);
    if (bound) {
      const id = line.slice(0, line.indexOf('\t'));
      const span = readSpan(bound, text, index);
      if (typeof span === 'string') report(span);
      else if (spans.has(id)) report(`${id} stands in an earlier line, too`);
      else spans.set(id, span);
      return;
    }
    const note = NOTE.exec(line);
    const marked = note ? (isBorderline(note[2]!) ? note[1] : undefined) : OPTIONAL.exec(line)?.[1];
    if (marked !== undefined) optional.add(marked);
    else if (line.trim() !== '' && !OTHER.test(line))
      report(`expected an annotation such as "T1⇥agency 0 4⇥…", got ${JSON.stringify(line.slice(0, 60))}`);
  });
  if (issues.length > 0)
    throw new AnnotationError('invalid-spans', 'Some lines are not as brat writes them.', { issues });
  return {
    name,
    text,
    spans: [...spans].map(([id, span]) => (optional.has(id) ? { ...span, optional: true } : span)),
  };
}

function readSpan([, kind, offsets, quote]: RegExpExecArray, text: string, index: OffsetIndex): LabelledSpan | string {
  const parts: Span[] = [];
  for (const part of offsets!.split(';')) {
    const [start, end] = part.split(' ').map(Number) as [number, number];
    try {
      parts.push({
        start: index.convert(start, 'code-point', 'utf-16'),
        end: index.convert(end, 'code-point', 'utf-16'),
      });
    } catch (error) {
      return (error as RangeError).message;
    }
  }
  const fragments = joinLines(parts, text);
  const span = {
    kind: kind!,
    start: fragments[0]!.start,
    end: fragments.at(-1)!.end,
    ...(fragments.length > 1 && { fragments }),
    ...(quote !== undefined && { text: quote }),
  };
  return findFault(span, text) ?? span;
}

/** Joins parts between which nothing but line ends stands. */
function joinLines(parts: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.end < part.start && /^[\r\n]+$/.test(sliceText(text, { start: last.end, end: part.start })))
      joined[joined.length - 1] = { start: last.start, end: part.end };
    else joined.push(part);
  }
  return joined;
}
