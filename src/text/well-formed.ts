import { AnnotationError } from '../errors';

// With the u flag a surrogate matches only where it stands alone.
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/** The offset of the first half of a surrogate pair that stands alone, or -1. */
export function findIllFormed(text: string): number {
  return text.search(LONE_SURROGATE);
}

/**
 * Refuses text that UTF-8 cannot hold, because engines would replace its characters and shift every offset after them.
 *
 * @throws AnnotationError `ill-formed-text`, with the offset.
 */
export function assertWellFormed(text: string): void {
  const offset = findIllFormed(text);
  if (offset < 0) return;
  const unit = text.charCodeAt(offset).toString(16).toUpperCase();
  throw new AnnotationError(
    'ill-formed-text',
    `The text holds half a surrogate pair (U+${unit}) at UTF-16 offset ${offset}. ` +
      `Decode the file again with its true encoding, or pass the text through repairText() to put U+FFFD there.`,
    { offset },
  );
}

/** Replaces each half of a surrogate pair that stands alone by U+FFFD; offsets stay as they are. */
export function repairText(text: string): string {
  return text.replace(new RegExp(LONE_SURROGATE, 'gu'), '\uFFFD');
}

/** Tells whether an offset cuts a character of two code units in half. */
export function insideSurrogatePair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
