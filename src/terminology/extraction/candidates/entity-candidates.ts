import type { Document } from '../../../model';
import type { EmitCandidate } from './candidate';
import { foldKey } from '../counting/fold-key';

// A Han character that is no number: 1+3 has none, 两新 has 新.
const NO_NUMBER = /[^\P{Script=Han}〇零一二两三四五六七八九十百千万亿]/u;

/** Takes the named entities as candidates: all but those that are mere numbers, and parts of a split mention. */
export function entityCandidates(document: Document, emit: EmitCandidate): void {
  for (const entity of document.entities) {
    const { start, end, kind, gloss } = entity;
    const text = document.text.slice(start, end);
    if (entity.fragments !== undefined || !NO_NUMBER.test(text)) continue;
    emit({
      start,
      end,
      key: foldKey(text),
      pattern: '',
      source: 'entity',
      kind,
      known: gloss !== undefined,
    });
  }
}
