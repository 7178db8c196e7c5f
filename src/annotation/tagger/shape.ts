/** Characters of one sort, and the letter that stands for them in a shape; what is none of them is x. */
const SORTS: readonly (readonly [RegExp, string])[] = [
  // 大, 𠮷
  [/\p{Script=Han}/u, '汉'],
  // 5, ５, ٣
  [/\p{Nd}/u, '0'],
  // G, Ａ
  [/\p{Lu}/u, 'A'],
  // g, é
  [/\p{Ll}/u, 'a'],
  // 。, “, 《, %
  [/[\p{P}\p{S}]/u, '.'],
];
const LONGEST = 8;

/**
 * What a word looks like, runs of one sort as one letter: 5G → 0A, APP → A, 沙河口 → 汉3.
 *
 * The length counts for Han only, where a name has two or three characters and a phrase four.
 */
export function shapeOf(word: string): string {
  let shape = '';
  let han = 0;
  for (const character of word.slice(0, LONGEST)) {
    const sort = SORTS.find(([pattern]) => pattern.test(character))?.[1] ?? 'x';
    if (sort === '汉') han++;
    if (!shape.endsWith(sort)) shape += sort;
  }
  return han === 0 ? shape : shape + han;
}
