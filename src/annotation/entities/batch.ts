// 全国首批|, 国家级首批|, 第四批|: of which batch a title is
const BATCH = /^(?:全国|国家级?|省级)?(?:首批|首个|第[一二三四五六七八九十]批)/;

/** How much at the beginning of a title says only which batch it came in, and stays outside the span. */
export function batchLength(title: string): number {
  return BATCH.exec(title)?.[0].length ?? 0;
}
