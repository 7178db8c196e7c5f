import type { Loss } from '../../../tables';
import type { Written } from '../format';
import { fitText } from '../xml/fit-text';
import { UniqueNames } from '../xml/ids';
import { languageOption } from '../read-options';
import { FormatLosses } from '../format-losses';
import { renderTag, tag } from '../xml/write-xml';
import { TMX_END, tmxStart } from './tmx-file';

/** A text and its translation. */
export interface AlignedSegment {
  readonly source: string;
  readonly target: string;
  /** By its number where there is none. */
  readonly id?: string;
  readonly note?: string;
}

export interface TranslationMemoryOptions {
  /** BCP 47: "zh". */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly title?: string;
}

/**
 * Writes aligned segments as a translation memory (TMX 1.4b).
 *
 * @example
 * writeTranslationMemory([{ source: '推进改革。', target: 'Press ahead with reform.' }], {
 *   sourceLanguage: 'zh',
 *   targetLanguage: 'en',
 * }).output;
 */
export function writeTranslationMemory(segments: Iterable<AlignedSegment>, options: TranslationMemoryOptions): Written {
  const pieces = streamTranslationMemory(segments, options);
  const output: string[] = [];
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return { output: output.join(''), losses: value };
    output.push(value);
  }
}

/** Yields the file piece by piece, for memories that are written as they are aligned; returns the losses. */
export function* streamTranslationMemory(
  segments: Iterable<AlignedSegment>,
  { sourceLanguage, targetLanguage, title }: TranslationMemoryOptions,
): Generator<string, readonly Loss[], undefined> {
  const losses = new FormatLosses();
  const ids = new UniqueNames();
  const languages = [
    languageOption('sourceLanguage', sourceLanguage),
    languageOption('targetLanguage', targetLanguage),
  ] as const;
  yield tmxStart('sentence', languages[0], fitText(title, 'title', 'the memory', losses));
  let number = 0;
  for (const segment of segments) {
    const where = segment.id ?? String(++number);
    const source = fitText(segment.source, 'source', where, losses);
    const target = fitText(segment.target, 'target', where, losses);
    if (source === undefined || target === undefined) {
      losses.add('segments', 'segments without a source or a target are left out', where);
      continue;
    }
    const note = fitText(segment.note, 'note', where, losses);
    yield renderTag(
      tag(
        'tu',
        { tuid: ids.take(fitText(where, 'id', where, losses) ?? 's') },
        note === undefined ? undefined : tag('note', {}, note),
        tag('tuv', { 'xml:lang': languages[0] }, tag('seg', {}, source)),
        tag('tuv', { 'xml:lang': languages[1] }, tag('seg', {}, target)),
      ),
      2,
    );
  }
  yield TMX_END;
  return losses.list();
}
