import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { lazily, loadWords, type Probe } from '../../src/segmentation/engines/frequencies';
import { nodeRsProbe } from '../../src/segmentation/engines/node-rs-package';

const frequencies = new Map<string, number>();
let total = 0;
for (const line of new TextDecoder().decode(dict).split('\n')) {
  const [word = '', frequency = '0'] = line.split(' ');
  frequencies.set(word, Number(frequency));
  total += Number(frequency);
}

/** jieba's own formula (jieba/__init__.py, suggest_freq): the product of the parts' probabilities, and one more. */
function suggested(parts: readonly string[]): number {
  const product = parts.reduce((chance, part) => chance * ((frequencies.get(part) ?? 1) / total), 1);
  return Math.floor(product * total) + 1;
}

const loaded = (lines: string) =>
  new Map(lines.split('\n').map((line) => [line.split(' ')[0], Number(line.split(' ')[1])] as const));

describe('loadWords', () => {
  it.each(['新质生产力', '中国人', '我们的', '不是的', '新中国', '有的是的', '在中国的'])(
    'works out for %s what jieba’s suggest_freq does',
    (word) => {
      const jieba = Jieba.withDict(dict);
      const parts = jieba.cut(word, false);
      const found = loaded(loadWords([{ word }], nodeRsProbe(jieba))).get(word);
      expect(jieba.cut(word, false)).toEqual([word]);
      if (parts.length > 1) expect(Math.abs(found! - suggested(parts))).toBeLessThanOrEqual(1);
      else expect(found).toBeUndefined();
    },
  );

  it('keeps given frequencies and tags, and tells what it loaded', () => {
    const lines: string[] = [];
    const probe: Probe = { load: (text) => lines.push(text), cut: (han) => [han] };
    const result = loadWords(
      [{ word: '供给侧', frequency: 7, tag: 'n' }, { word: '改革' }, { word: '双碳', frequency: 3 }],
      probe,
    );
    expect(result).toBe('gongwen 1 x\n供给侧 7 n\n双碳 3 x\n');
    expect(lines).toEqual([result]);
  });

  it('gives up at a bound where a word never comes out whole', () => {
    const probe: Probe = { load: () => undefined, cut: (han) => [...han] };
    expect(loaded(loadWords([{ word: '供给侧' }], probe)).get('供给侧')).toBeLessThanOrEqual(2 ** 20);
  });

  it('makes no probe where every frequency is given', () => {
    const never = lazily(() => {
      throw new Error('made');
    });
    expect(loadWords([{ word: '供给侧', frequency: 7 }], never)).toBe('gongwen 1 x\n供给侧 7 x\n');
  });
});
