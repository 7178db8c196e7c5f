import { foldWidth } from '../../../text';

// Part of Speech, part_of_speech, 词性（英文）
const SIGNS = /[^\p{L}\p{N}\p{M}]+/gu;
// What Glossary Converter puts in front of a field's name: >>T<<Status
const LEVEL = /^>>[A-Z]{1,2}<</;

/** A column's name without what people write it differently in: case, width, spaces, signs. */
export function plainName(name: string): string {
  return foldWidth(name).replace(LEVEL, '').toLowerCase().replace(SIGNS, '');
}
