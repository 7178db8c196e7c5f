import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Token } from '../../src/model';
import { intlSegmenter, type WordEngine } from '../../src/segmentation';
import { loadNodeRsJieba } from '../../src/segmentation/engines';
import { findIllFormed, isBlank, repairText } from '../../src/text';
import { troubledText } from '../support/trouble';
import { sharedFiles } from './shared-data';
import { tokensOf, wholeRuns } from './tokens-of';

/** What is wrong with the tokens of a text: they overlap, are empty, cut a pair, or leave out more than blanks. */
function faults(text: string, tokens: readonly Token[]): string[] {
  const found: string[] = [];
  const inPair = (at: number) => at > 0 && /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
  let at = 0;
  for (const { start, end } of [...tokens, { start: text.length, end: text.length + 1 }]) {
    if (start < at) found.push(`${start} lies before ${at}`);
    if (end <= start) found.push(`${start}–${end} is empty`);
    if (inPair(start)) found.push(`${start} lies inside a pair`);
    for (let gap = at; gap < start; gap++) if (!isBlank(text.charCodeAt(gap))) found.push(`${gap} is left out`);
    at = end;
  }
  return found;
}

const engines: [string, () => Promise<WordEngine>][] = [
  ['an engine that leaves runs whole', async () => wholeRuns],
  ['@node-rs/jieba', () => loadNodeRsJieba()],
  ['Intl.Segmenter', async () => intlSegmenter()],
];

describe.each(engines)('tokens by %s', (_, load) => {
  it('and the blanks between them give any text back; the same text, the same tokens', async () => {
    const engine = await load();
    const character = fc.oneof(
      troubledText(),
      fc.string({ unit: 'binary' }).filter((text) => findIllFormed(text) < 0),
    );
    fc.assert(
      fc.property(character, (text) => {
        const tokens = tokensOf(text, engine);
        expect(faults(text, tokens)).toEqual([]);
        expect(tokensOf(text, engine)).toEqual(tokens);
      }),
      { numRuns: 500 },
    );
  });
});

describe('tokens of real files', () => {
  it('and the blanks between them give every file of the measuring data back', async () => {
    const engine = await loadNodeRsJieba();
    let count = 0;
    for (const file of sharedFiles('')) {
      const text = repairText(readFileSync(file, 'utf8').slice(0, 200_000));
      const tokens = tokensOf(text, engine);
      count += tokens.length;
      expect([file, faults(text, tokens).slice(0, 3)]).toEqual([file, []]);
    }
    process.stdout.write(`${count} tokens over all files of the measuring data\n`);
  });
});
