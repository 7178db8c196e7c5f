import type { Document } from '../model';
import { contains, sliceText } from '../text';

// The place in an issuer's name: 沙河口区人民政府 → 沙河口区
const ISSUER = /^(?<place>\p{Script=Han}{2,12}?[省市区县州旗乡镇])(?:人民政府|政府|人民代表大会|人大)/u;

/** The place named in the title, or the issuer's; empty where neither names one. */
export function placeOf(document: Document): string {
  for (const block of document.blocks) {
    if (block.kind !== 'title') continue;
    const place = document.entities.find((entity) => entity.kind === 'place' && contains(block, entity));
    if (place) return sliceText(document.text, place);
  }
  const issuer = document.source.metadata?.['issuer'];
  return (typeof issuer === 'string' && ISSUER.exec(issuer)?.groups?.['place']) || '';
}

/** The year that a document speaks from, where it is known. */
export function yearOf(document: Document): string {
  return /^\d{4}/.exec(document.source.date ?? '')?.[0] ?? '';
}
