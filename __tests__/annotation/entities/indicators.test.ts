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
