/** More than stands before the root element of any file but an odd one. */
const LONGEST_PROLOGUE = 4000;
// <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4">
const ROOT = /^(?:[^<]|<[!?][^>]*>)*<(?:[\w-]+:)?([a-z][\w-]*)/i;

/** The name of the root element, without its prefix, by the beginning of a file; undefined where there is none. */
export function rootElement(beginning: string): string | undefined {
  return ROOT.exec(beginning.slice(0, LONGEST_PROLOGUE))?.[1];
}
