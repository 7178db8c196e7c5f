import type { Document } from '../model';
import { sliceText } from '../text';

/** What a page calls a Document: by the text's own title, else by its address. */
export function ownTitle({ blocks, text, source }: Document): string {
  const title = blocks.find(({ kind }) => kind === 'title');
  return title ? sliceText(text, title) : (source.uri ?? 'gongwen');
}

/** The language of a text, as HTML names it. */
export function languageOf({ source }: Document): string {
  return source.language === 'zh' ? 'zh-Hans' : 'en';
}
