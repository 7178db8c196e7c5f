import { jest } from '@jest/globals';
import { words, type CutWord, type WordEngine } from '../../src/segmentation';
import { tokensOf, wholeRuns, written } from './tokens-of';

const engineOf = (cut: (han: string) => readonly CutWord[]): WordEngine => ({ name: 'mine', version: '1', cut });
const pairs = engineOf((han) => (han.match(/..?/gsu) ?? []).map((word) => ({ word })));

describe('words', () => {
  it('names the engine, its version, options and dictionaries', () => {
    const dictionaries = [{ id: 'own', version: '7' }];
    expect(words({ ...wholeRuns, dictionaries, options: { hmm: false } })).toMatchObject({
      name: 'words',
      options: { engine: 'whole', engineVersion: '1', hmm: false },
      dictionaries,
    });
    expect(words(wholeRuns)).not.toHaveProperty('dictionaries');
  });

  it('leaves the tag out where the engine has none', () => {
    expect(tokensOf('经济发展', pairs)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
  });

  it('gives the engine runs of Han characters and nothing else', () => {
    const cut = jest.fn(wholeRuns.cut);
    tokensOf('增长14.07%，GDP\u3000𠮷野家\r\n好', engineOf(cut));
    expect(cut.mock.calls.map(([run]) => run)).toEqual(['增长', '𠮷野家', '好']);
  });

  it('cuts a short run once', () => {
    const cut = jest.fn(wholeRuns.cut);
    tokensOf('经济，经济，发展', engineOf(cut));
    expect(cut).toHaveBeenCalledTimes(2);
  });

  it.each<[string, CutWord[]]>([
    ['loses the end', [{ word: '经济' }]],
    ['says too much', [{ word: '经济发展' }, { word: '了' }]],
    ['changes a character', [{ word: '经济' }, { word: '發展' }]],
    ['gives an empty word', [{ word: '' }, { word: '经济发展' }]],
    ['turns the order round', [{ word: '发展' }, { word: '经济' }]],
    ['gives nothing', []],
  ])('refuses an engine that %s, naming the place', (_, given) => {
    expect(() =>
      tokensOf(
        '2015年：经济发展',
        engineOf((han) => (han === '年' ? [{ word: han }] : given)),
      ),
    ).toThrow(
      expect.objectContaining({ code: 'engine-mismatch', message: expect.stringMatching(/engine mine .* offset \d+/) }),
    );
  });

  it('refuses an engine that cuts a surrogate pair, even if the halves add up', () => {
    const halves = engineOf((han) => han.split('').map((word) => ({ word })));
    expect(() => tokensOf('吃𠮷', halves)).toThrow(expect.objectContaining({ code: 'engine-mismatch', offset: 1 }));
  });

  it('hands long runs over in parts that are the same words as the whole', () => {
    const run = '𠮷野家经济发展'.repeat(5000);
    const longest = { length: 0 };
    const spying = engineOf((han) => {
      longest.length = Math.max(longest.length, han.length);
      return [...han.matchAll(/𠮷野家|../gsu)].map(([word]) => ({ word }));
    });
    const tokens = tokensOf(run, spying);
    expect(longest.length).toBeLessThan(10_000);
    expect(tokens.length).toBe(15_000);
    expect(tokens.every(({ start, end }) => ['𠮷野家', '经济', '发展'].includes(run.slice(start, end)))).toBe(true);
  });
});

describe('words that hold other than Han characters', () => {
  const engine: WordEngine = {
    ...wholeRuns,
    mixedWords: [
      { word: 'A股', pos: 'n' },
      { word: '互联网+', pos: 'n' },
      { word: '5G基站', pos: 'n' },
      { word: '5G', pos: 'nz' },
      { word: '二〇三五年', pos: 't' },
      { word: '人々' },
      { word: '__proto__', pos: 'n' },
    ],
  };
  it.each([
    ['begin with a letter', '买A股市场', '买/han A股/n 市场/han'],
    ['end with a sign', '推进互联网+行动', '推进/han 互联网+/n 行动/han'],
    ['are the whole of a run', '互联网+', '互联网+/n'],
    ['are wide in the text', '互联网＋', '互联网＋/n'],
    ['begin alike: the longest wins', '5G基站和5G网', '5G基站/n 和/han 5G/nz 网/han'],
    ['would end inside a longer label', '5GHz', '5/m GHz/eng'],
    ['have only their rest in the text', '联网+', '联网/han +/x'],
    ['hold 〇', '到二〇三五年', '到/han 二〇三五年/t'],
    ['have no tag', '人々的', '人々/undefined 的/han'],
    ['are called like a property', '__proto__', '__proto__/n'],
  ])('are found where they %s', (_, text, expected) => {
    expect(written(text, engine)).toBe(expected);
  });
});
