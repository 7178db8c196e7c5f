import { entitiesOf, namesOf } from './support';

describe('indicators', () => {
  it.each([
    ['of the dictionary', '预计地区生产总值增长5%，失业率控制在3%以内。', ['地区生产总值', '失业率']],
    ['with the level of the budget', '实现区级财政收入14亿元。', ['区级财政收入']],
    [
      'made with a head and a value',
      '智能网联产业增加值同比增长8%，快件处理量达3亿件。',
      ['智能网联产业增加值', '快件处理量'],
    ],
    ['rates without a value', '提高农业废弃物利用率。', ['农业废弃物利用率']],
    ['with the verb where that is usual', '实际利用外资5100万美元。', ['实际利用外资']],
    ['with the noun of share', '非水可再生能源占用电量比重达到20%。', ['非水可再生能源占用电量比重']],
    [
      'without the whole they are counted for',
      '全省粮食产量760亿斤，四川固定资产投资增长6%。',
      ['粮食产量', '固定资产投资'],
    ],
    [
      'with the noun of share or size behind a known one',
      '提高直接融资比重，城乡居民基础养老金最低标准提高20元。',
      ['直接融资比重', '城乡居民基础养老金最低标准'],
    ],
    [
      'of what has the share, and of what it is one',
      '海洋产业产值占地区生产总值的比重达到8%。',
      ['海洋产业产值占地区生产总值的比重'],
    ],
    ['of what contributes', '民营企业对工业增长的贡献率达36%。', ['民营企业对工业增长的贡献率']],
    ['shares that are to change', '提高中小企业贷款占比，稳步推进改革。', ['中小企业贷款占比']],
    [
      'of several members that share the head',
      '城镇居民、农村居民人均可支配收入分别增长5%、6%。',
      ['城镇居民、农村居民人均可支配收入'],
    ],
    [
      'each its own where the members are whole',
      '地区生产总值、固定资产投资分别增长5%、6%。',
      ['地区生产总值', '固定资产投资'],
    ],
    ['with the letters before', '5G用户普及率超过50%。', ['5G用户普及率']],
    ['with a rank for value', '网上零售额居全国第三，动力电池出货量居全国首位。', ['网上零售额', '动力电池出货量']],
    ['before a verb that the engine joins to them', '居民消费价格上涨2%。', ['居民消费价格']],
    ['without the noun of change', '居民消费价格涨幅控制在3%以内。', ['居民消费价格']],
    [
      'without what only leads up to them',
      '但赤字率保持稳定，今年计划国内生产总值增长5%，年末贷款余额达3亿元。',
      ['赤字率', '国内生产总值', '贷款余额'],
    ],
    ['of what is used up for a unit', '单位国内生产总值用水量明显下降。', ['单位国内生产总值用水量']],
    ['before 要分别', '二氧化硫、氮氧化物排放量要分别下降4%、6%。', ['二氧化硫、氮氧化物排放量']],
    ['capital of other sources', '实际使用台资3亿美元。', ['实际使用台资']],
    ['not sums where things are counted', '两地投入300辆货车。', []],
    ['not people and substances without a value', '公共服务覆盖全部常住人口。', []],
    ['not doors', '清理安全出口300处。', []],
    ['not numerals of other words', '推进贸易投资一体化。', []],
    ['not a statistic that a measure is to raise', '实施粮食产能提升行动。', []],
    ['not objects counted', '新增停车泊位4000个。', []],
    ['not words that end like one', '提高工作效率和产品质量，下调税率。', []],
    ['not a statistic that qualifies another word', '推进固定资产投资项目。', []],
  ])('are %s', (_, text, expected) => {
    expect(namesOf('indicator', text)).toEqual(expected);
  });

  it('carry the code of the dictionary', () => {
    const [entity] = entitiesOf('GDP增长5%。').filter(({ kind }) => kind === 'indicator');
    expect(entity).toMatchObject({ code: 'gdp', canonical: '地区生产总值' });
  });
});
