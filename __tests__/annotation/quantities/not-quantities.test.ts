import { shown } from './read';

describe('what holds a numeral and is no quantity', () => {
  it.each([
    ['slogans', '开展“三严三实”教育，融入“一带一路”，落实四个全面、五位一体、两个维护，推行“最多跑一次”'],
    ['slogans without quotes', '坚持四个意识，建设五个一工程，落实一岗双责'],
    ['formulas in quotes', '设立“一个窗口”，办好“一件事”，打通“最后一公里”，实施“532”培训'],
    ['idioms', '千方百计、一心一意、千家万户、四面八方、百花齐放、三番五次'],
    ['words', '进一步统一部署，第三方评估，零售业，百姓，一般，十分，万众，半导体，一系列，一大批'],
    ['titles of persons', '第一书记、一把手'],
    ['industries and phases', '一二三产业融合，第三产业，二期工程，三级医院，三甲医院'],
    ['pointing', '每一个社区、某一项工作、同一家企业、新一轮改革、这一次会议'],
    ['articles of speech', '这是一个伟大的时代，作为一种制度'],
    ['names with digits', '101中学，G20峰会，5G基站，PM2.5浓度，C919飞机，国道318'],
    ['houses and lines', '体坛路21号，地铁2号线，大厦3楼'],
    ['document numbers', '国办发〔2016〕5号，国务院令第711号'],
    ['identifiers', '索引号2102000003/2016-07601，电话0411-84600000，拨打12345市民服务热线'],
    ['versions and ranks', '2.0版，世界500强企业'],
    ['meetings', '十八届三中、四中全会，第十四届全国人民代表大会第二次会议，省委十二届八次全会，党的二十大'],
    ['titles of documents', '《关于支持100个县的意见》'],
    ['bare Chinese numerals', '三农、四风、双拥、两岸、五洲'],
    ['heads of lists', '一、总体要求\n（一）工作目标\n1.加强领导\n2、落实责任\n第三条 本法适用于全国'],
    ['bare powers of ten', '助万企，帮万家，亿元楼，千亿级产业'],
    ['words that hold a unit', '党的一元化领导，再一次阐明'],
    ['clock times', '每日9:30开始'],
    ['page numbers on lines of their own', '推动产\n4\n业升级'],
    ['groups of states', '出席20国集团峰会'],
    ['what goes one by one', '要一个一个地解决，一件一件地办'],
    ['places with a number', '三里洞煤矿，二道河水库'],
    ['round the clock', '提供7×24小时服务'],
    ['heads of words', '万元户，亿元楼，万亩方，吨粮田，百亿企业，危机四伏'],
    ['idioms of large numbers', '数以万计，成千上万'],
    ['grades of things', '一等奖，二级公路，三甲医院，5A级景区，劣五类水体以外的四类水'],
  ])('marks nothing in %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});
