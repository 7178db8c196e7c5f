/** Words for small numbers: nought to nineteen, and the tens. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ['nought', 0],
  ['naught', 0],
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Powers of ten by word; the Indian ones too, since reports of other countries are quoted with them. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['mln', 6],
  ['mn', 6],
  ['billion', 9],
  ['bln', 9],
  ['bn', 9],
  ['trillion', 12],
  ['tln', 12],
  ['tn', 12],
  ['lakh', 5],
  ['crore', 7],
]);

const ORDINAL_ENDS: readonly (readonly [cardinal: RegExp, ordinal: string])[] = [
  [/one$/, 'first'],
  [/two$/, 'second'],
  [/three$/, 'third'],
  [/five$/, 'fifth'],
  [/eight$/, 'eighth'],
  [/nine$/, 'ninth'],
  [/twelve$/, 'twelfth'],
  [/y$/, 'ieth'],
  [/$/, 'th'],
];

/** first to ninetieth; compounds are put together where they are read. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  [...NUMBER_WORDS]
    .filter(([, value]) => value > 0)
    .map(([word, value]) => {
      const [cardinal, ordinal] = ORDINAL_ENDS.find(([end]) => end.test(word))!;
      return [word.replace(cardinal, ordinal), value] as const;
    }),
);
