import type { Document } from '../../model';
import type { EmitCandidate } from './candidate';
import { foldKey } from './fold-key';

// What is left of a name when its numbers and signs are gone: 1+3 leaves nothing, 十四五规划 leaves 规划.
const NOT_NUMBERS = /[^\d\p{P}\p{S}\p{Z}〇零一二两三四五六七八九十百千万亿]/gu;

/** Takes the named entities as candidates: all but those that are mere numbers, and parts of a split mention. */
export function entityCandidates(document: Document, emit: EmitCandidate): void {
  for (const entity of document.entities) {
    const { start, end, kind, gloss } = entity;
    const text = document.text.slice(start, end);
    if (entity.fragments !== undefined || (text.match(NOT_NUMBERS)?.length ?? 0) < 2) continue;
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
