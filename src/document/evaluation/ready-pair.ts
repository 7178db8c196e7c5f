import { AnnotationError, type Issue } from '../../errors';
import { OffsetIndex, sliceText, type OffsetUnit, type Span } from '../../text';
import { findFault } from './find-fault';
import { distinct, toItem, type Item } from './item';
import type { LabelledSpan, MarkedText } from './marked-text';
import type { TextPair } from './pair-texts';

/** Gold and predicted spans of one text, checked, in one unit, each once and in order. */
export interface ReadyPair {
  readonly name: string;
  /** Absent where neither side brought it. */
  readonly text?: string;
  readonly gold: readonly Item[];
  readonly predicted: readonly Item[];
}

/**
 * Checks both sides against their text and brings them to UTF-16 offsets.
 *
 * Without a text, offsets stay in the unit they are in, if it is the same on both sides.
 *
 * @throws AnnotationError `text-mismatch`, `invalid-spans`.
 */
export function readyPair({ gold, predicted }: TextPair): ReadyPair {
  // A Document knows what it is of; a list of spans often only what its file is called.
  const name = (gold.text === undefined && predicted.name) || gold.name || predicted.name;
  const text = commonText(name, gold.text, predicted.text);
  if (text === undefined) refuseTwoUnits(name, gold, predicted);
  return {
    name,
    ...(text !== undefined && { text }),
    gold: itemsOf(gold, text, 'gold'),
    predicted: itemsOf(predicted, text, 'predicted'),
  };
}

const SHOWN = 12;

function commonText(name: string, gold: string | undefined, predicted: string | undefined): string | undefined {
  if (gold === undefined || predicted === undefined || gold === predicted) return gold ?? predicted;
  let offset = 0;
  while (gold.charCodeAt(offset) === predicted.charCodeAt(offset)) offset++;
  const show = (text: string) =>
    offset >= text.length ? 'the end' : JSON.stringify(sliceText(text, { start: offset, end: offset + SHOWN }));
  throw new AnnotationError(
    'text-mismatch',
    `The gold and the predicted text of ${name || 'the document'} differ from UTF-16 offset ${offset} on: ` +
      `${show(gold)} in gold, ${show(predicted)} in predicted. Spans can be compared on one text only: ` +
      'annotate the very file that gold was made on (line ends, blanks and encoding count).',
    { offset },
  );
}

function refuseTwoUnits(name: string, gold: MarkedText, predicted: MarkedText): void {
  const units = [gold, predicted].filter(({ spans }) => spans.length > 0).map(({ unit = 'utf-16' }) => unit);
  if (new Set(units).size < 2) return;
  throw new AnnotationError(
    'text-mismatch',
    `Gold counts in ${units[0]}, predicted in ${units[1]} offsets, and without the text of ${name || 'the document'} neither ` +
      'can be converted. Give a Document, or brat standoff with its text, on one side at least.',
  );
}

function itemsOf({ spans, unit = 'utf-16' }: MarkedText, text: string | undefined, side: string): readonly Item[] {
  const issues: Issue[] = [];
  const index = text !== undefined && unit !== 'utf-16' ? new OffsetIndex(text) : undefined;
  const items: Item[] = [];
  for (const span of spans) {
    const found = index ? convert(span, index, unit) : span;
    const fault = typeof found === 'string' ? found : findFault(found, text);
    if (fault !== undefined) issues.push({ path: `${side} ${span.kind} ${span.start}-${span.end}`, message: fault });
    else items.push(toItem(found as LabelledSpan));
  }
  if (issues.length > 0)
    throw new AnnotationError(
      'invalid-spans',
      'Some spans do not fit their text. Are their offsets of another unit (code points, as Python counts), or of another text?',
      { issues },
    );
  return distinct(items);
}

/** The span in UTF-16 code units, or what keeps it from being there. */
function convert(span: LabelledSpan, index: OffsetIndex, unit: OffsetUnit): LabelledSpan | string {
  const moved = ({ start, end }: Span) => ({
    start: index.convert(start, unit, 'utf-16'),
    end: index.convert(end, unit, 'utf-16'),
  });
  try {
    return { ...span, ...moved(span), ...(span.fragments && { fragments: span.fragments.map(moved) }) };
  } catch (error) {
    return (error as RangeError).message;
  }
}
