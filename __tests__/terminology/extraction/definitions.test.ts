import { termOf, termsOf } from './extracted';

describe('definitions', () => {
  it.each([
    ['是指', '海绵城市是指能够吸水的城市。', '海绵城市', '能够吸水的城市。'],
    ['指的是', '海绵城市指的是能够吸水的城市。建设海绵城市。', '海绵城市', '能够吸水的城市。'],
    [
      '本条例所称',
      '本条例所称公共数据，是指行政机关收集的各类数据。公共数据依法开放。',
      '公共数据',
      '行政机关收集的各类数据。',
    ],
    ['本办法所称的', '本办法所称的公共数据是指行政机关收集的数据。', '公共数据', '行政机关收集的数据。'],
    ['quotation marks', '所谓，“海绵城市”，是指能够吸水的城市。', '海绵城市', '能够吸水的城市。'],
    [
      'a list of terms at the end',
      '今年推进两重。\n\n名词解释\n\n1.“两重”：是指国家重大战略实施。\n2.“两新”：指大规模设备更新。',
      '两重',
      '国家重大战略实施。',
    ],
  ])('are found by %s', async (_, text, name, meaning) => {
    const { definition } = await termOf(text, name);
    expect(definition).toMatchObject({ text: meaning, document: 0, uri: 'text-0.txt' });
    expect(text.slice(definition!.start, definition!.end)).toBe(meaning);
  });

  it.each([
    ['是指引', '海绵城市是指引我们前进的旗帜。'],
    ['a clause of a pronoun', '他说的意思是指海绵城市。'],
    ['a condition', '如果这个意见是指海绵城市。'],
    ['no more than a name', '海绵城市建设提速。'],
  ])('are not found in %s', async (_, text) => {
    expect((await termsOf(text)).filter(({ definition }) => definition !== undefined)).toEqual([]);
  });

  it.each(['以下简称', '以下统称', '简称', '下称'])('gives a short form by %s', async (says) => {
    const text = `大连商品交易所（${says}大商所）成立。大连商品交易所发布规则。`;
    const term = await termOf(text, '大连商品交易所');
    expect(term.variants.map(({ text: form, kind }) => [form, kind])).toEqual([['大商所', 'short-form']]);
  });

  it('takes a term that the text explains though it stands once', async () => {
    const terms = await termsOf('海绵城市是指能够吸水的城市。', { minFrequency: 5 });
    expect(terms.map(({ term }) => term)).toEqual(['海绵城市']);
  });
});
