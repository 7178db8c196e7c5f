import type { TaggerWord } from './contract';

/** Opening marks, and the number of the place right behind them. */
const PLACES = { '“': 1, '「': 1, '‘': 1, '《': 3, '〈': 3, '<': 3 } as const;
const CLOSING = new Set(['”', '」', '’', '》', '〉', '>']);
const FIRST = 1;
const LATER = 2;

/**
 * For each word whether it stands outside quotes, right behind an opening mark, or further inside: 1 and 2 in “…”, 3 and 4 in 《…》.
 *
 * Marks need not pair up: a closing one ends what is open, an opening one inside starts anew (“雪亮”工程, 《“十三五”规划》).
 */
export function quotePlaces(words: readonly TaggerWord[]): Uint8Array {
  const places = new Uint8Array(words.length);
  const open: number[] = [];
  let isFirst = false;
  words.forEach(({ text }, index) => {
    const opening = PLACES[text as keyof typeof PLACES] as number | undefined;
    if (opening !== undefined) {
      open.push(opening);
      isFirst = true;
    } else if (CLOSING.has(text)) open.pop();
    else {
      const mark = open.at(-1);
      if (mark !== undefined) places[index] = mark - 1 + (isFirst ? FIRST : LATER);
      isFirst = false;
    }
  });
  return places;
}
