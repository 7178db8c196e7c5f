import { foldLayout } from './xml-element';
import type { FormatLosses } from '../format-losses';

// What XML 1.0 cannot hold in any way: controls, half surrogate pairs, U+FFFE: 发展\u0000改革
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF\p{Cs}]/gu;

/**
 * Makes a text fit for XML and logs what that takes away; undefined where nothing is left.
 *
 * □ stands for characters that XML cannot hold. Space at the ends and line breaks before an indented line are what
 * readers take for the layout of the file (see foldLayout), so they are not written.
 */
export function fitText(
  text: string | undefined,
  path: string,
  where: string,
  losses: FormatLosses,
): string | undefined {
  if (text === undefined) return undefined;
  const written = text.replace(UNWRITABLE, '□');
  if (written !== text) losses.add(path, 'characters that XML cannot hold are written as □', where);
  const folded = foldLayout(written);
  if (folded !== written) losses.add(path, 'space at the ends and line breaks before indentation are not kept', where);
  return folded === '' ? undefined : folded;
}
