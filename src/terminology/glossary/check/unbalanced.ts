import { foldWidth } from '../../../text';

// A closing single quotation mark is an apostrophe, too, and is not counted.
const PAIRS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '】': '【',
  '〕': '〔',
  '》': '《',
  '〉': '〈',
  '”': '“',
  '」': '「',
  '』': '『',
};
const OPENING = new Set(Object.values(PAIRS));

/**
 * The first bracket or quotation mark without its counterpart, if there is one: “放管服改革 → “.
 *
 * Full and half width are one, so that （… ) is balanced; 1) at the beginning is a number.
 */
export function unbalanced(text: string): string | undefined {
  const folded = foldWidth(text).replace(NUMBERING, '');
  const offset = text.length - folded.length;
  const open: number[] = [];
  let straight: number | undefined;
  for (let index = 0; index < folded.length; index++) {
    const mark = folded[index]!;
    if (mark === '"') straight = straight === undefined ? index : undefined;
    else if (OPENING.has(mark)) open.push(index);
    else if (Object.hasOwn(PAIRS, mark)) {
      const opening = open.pop();
      if (opening === undefined || folded[opening] !== PAIRS[mark]) return text[offset + (opening ?? index)];
    }
  }
  const left = open[0] ?? straight;
  return left === undefined ? undefined : text[offset + left];
}

// 1) 统筹发展; a) overall plan
const NUMBERING = /^\s*(?:\d{1,3}|[a-z])\)/i;
