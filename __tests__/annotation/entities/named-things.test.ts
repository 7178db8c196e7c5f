import { namesOf } from './support';

describe('organizations', () => {
  it.each([
    ['a coined name', '与诺瑞集团、日本欧尼克公司签约。', ['诺瑞集团', '日本欧尼克公司']],
    ['a place in the name', '支持宁波大学和福建福耀科技大学发展。', ['宁波大学', '福建福耀科技大学']],
    ['what is founded', '成立了乡村振兴产业集团。', ['乡村振兴产业集团']],
    ['a level for what each has one of', '区医院增强活力。', ['区医院']],
    ['an ending that its neighbour shares', '中禾集团、果业集团顺利重组。', ['中禾集团', '果业集团']],
    ['a place behind the verb that governs it', '做大做强青岛诺瑞银行。', ['青岛诺瑞银行']],
    ['a builder’s short name behind a level', '省建投集团完成重组。', ['省建投集团']],
    ['a known firm in full', '腾讯公司与宝钢集团合作。', ['腾讯公司', '宝钢集团']],
    ['a limited company, whatever its name', '柳泉煤业有限责任公司停产整顿。', ['柳泉煤业有限责任公司']],
    ['a university that the engine knows whole', '委托华中科技大学评估，办好师范大学。', ['华中科技大学']],
    ['not what is founded wherever it may be', '鼓励企业成立产业创新联盟，分批组建城市合作银行。', []],
    ['not a camp of politics', '警惕美国侵略集团的阴谋。', []],
    ['exchanges and international bodies', '上交所与联合国、世贸组织合作。', ['上交所', '联合国', '世贸组织']],
    ['not kinds of firms', '支持民营企业、上市公司和高等学校。', []],
  ])('are found by %s', (_, text, expected) => {
    expect(namesOf('organization', text)).toEqual(expected);
  });
});

describe('sites', () => {
  it.each([
    ['facility', 'in use', '诺瑞大厦、区公共图书中心投入使用。', ['诺瑞大厦', '区公共图书中心']],
    ['project', 'under way', '推进诺瑞金融中心建设。', ['诺瑞金融中心']],
    [
      'facility',
      'vouched for by a neighbour in a list',
      '依托诺瑞大厦、软件创业大厦等载体。',
      ['诺瑞大厦', '软件创业大厦'],
    ],
    ['project', 'in a counted list', '诺瑞府、江岸一号等12个项目开工。', ['诺瑞府', '江岸一号']],
    ['project', 'engineering programmes named by a quotation', '实施“暖民心”工程。', ['“暖民心”工程']],
    ['project', 'a stage of construction', '建成诺瑞广场二期。', ['诺瑞广场二期']],
    ['facility', 'lines by where they begin and end', '银川至中卫高速公路建成通车。', ['银川至中卫高速公路']],
    ['project', 'lines by where they begin and end, under way', '加快建设银川至中卫铁路。', ['银川至中卫铁路']],
    ['facility', 'lines by one character for each station', '重点工程银卫天铁路建成投用。', ['银卫天铁路']],
    ['facility', 'a proper noun before what bears a name of its own', '花江峡谷大桥建成通车。', ['花江峡谷大桥']],
    ['facility', 'lines that the engine knows', '包兰铁路、鹰厦铁路先后建成。', ['包兰铁路', '鹰厦铁路']],
    ['facility', 'lines, but no building of lines', '新建铁路三千公里。', []],
    ['project', 'no acronym alone', '首单REITs项目上市。', []],
    ['project', 'no period and no scare quotes', '实施“十四五”重大工程，防止“半拉子”工程。', []],
    ['facility', 'no reservoir beside the work that builds it', '建设岭南云水水库工程。', []],
    ['facility', 'no kinds of sites', '新建8个公共停车场和一批养老服务中心。', []],
    ['project', 'no programmes that are only described', '推进老旧小区改造工程和重点项目。', []],
    ['facility', 'what a place builds without the place', '成都建设国际消费中心。', []],
  ] as const)('are %s: %s', (kind, _, text, expected) => {
    expect(namesOf(kind, text)).toEqual(expected);
  });

  it('have one kind throughout a text', () => {
    const text = '推进诺瑞创业中心建设。依托诺瑞创业中心开展服务。';
    expect(namesOf('facility', text)).toHaveLength(2);
    expect(namesOf('project', text)).toEqual([]);
  });
});

describe('left borders', () => {
  it.each([
    ['verbs', '加快打造诺瑞产业园。', '诺瑞产业园'],
    ['counts and classifiers', '建成1座诺瑞博物馆。', '诺瑞博物馆'],
    ['particles', '新建了诺瑞体育馆。', '诺瑞体育馆'],
    ['conjunctions', '和诺瑞体育馆一起开放。', '诺瑞体育馆'],
    ['the whole country', '全国首个诺瑞实验室揭牌。', '诺瑞实验室'],
  ])('leave out %s', (_, text, expected) => {
    expect([...namesOf('facility', text), ...namesOf('project', text)]).toEqual([expected]);
  });

  it('take 和 into a name where nothing stands before it to join', () => {
    expect(namesOf('project', '推进和舟艺术中心建设。')).toEqual(['和舟艺术中心']);
  });
});
