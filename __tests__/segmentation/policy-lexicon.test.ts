import { loadNodeRsJieba } from '../../src/segmentation/engines';
import { policyLexicon } from '../../src/segmentation/policy-lexicon';
import { tokensOf, written } from './tokens-of';

const engine = loadNodeRsJieba();
const cut = async (text: string): Promise<string> =>
  tokensOf(text, await engine)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

describe('the policy lexicon', () => {
  it('has every entry with frequency and tag, and each comes out whole', async () => {
    const loaded = await engine;
    for (const { word, frequency, tag } of policyLexicon.entries) {
      expect([word, typeof frequency]).toEqual([word, 'number']);
      expect(written(word, loaded)).toBe(`${word}/${tag}`);
    }
  });

  it.each([
    ['生态环境部门', '生态环境|部门'],
    ['人力资源社会保障部门', '人力资源社会保障|部门'],
    ['工信部门', '工信|部门'],
    ['化解过去产能', '化解|过去|产能'],
    ['三公里', '三|公里'],
    ['地方债务', '地方|债务'],
    ['第三孩子', '第三|孩子'],
    ['计算力度', '计算|力度'],
    ['降准备金', '降|准备金'],
    ['六保险', '六|保险'],
    ['危害人民民主权利', '危害|人民|民主权利'],
    ['人均二氧化碳排放强度', '人均|二氧化碳|排放|强度'],
    ['应对标准', '应对|标准'],
    ['公开发行', '公开|发行'],
  ])('leaves %s as it is cut without it', async (text, expected) => {
    expect(await cut(text)).toBe(expected);
  });

  it.each([
    ['从小微企业扩大', '从|小微企业|扩大'],
    ['医联体内双向转诊', '医联体|内|双向|转诊'],
    ['打通堵点卡点', '打通|堵点|卡点'],
    ['严肃追责问责', '严肃|追责|问责'],
    ['惠民生', '惠民生'],
    ['补短板', '补短板'],
  ])('mends %s', async (text, expected) => {
    expect(await cut(text)).toBe(expected);
  });
});
