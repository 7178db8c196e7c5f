import type { Document, Fact } from '../../../src/model';
import { annotate, inOrder } from './read';

const REVIEW = '一、2019年工作回顾';
const PLAN = '二、2020年主要工作';
const FIVE_AND_ONE = '一、“十三五”时期和2019年工作回顾';
const FIVE_YEARS = '一、“十三五”时期目标任务';

function circumstances(heading: string, text: string, show: (fact: Fact, document: Document) => string): string[] {
  const document = annotate(`${heading}\n${text}`, '2020');
  return inOrder(document).map((fact) => show(fact, document));
}

describe('modality', () => {
  it.each([
    [REVIEW, '实现财政收入12亿元。', ['achieved']],
    // 预计 reaches over a comma, not over a semicolon
    [REVIEW, '预计地区生产总值增长6%,财政收入增长5%;居民收入增长7%。', ['estimated', 'estimated', 'achieved']],
    [REVIEW, '6个重点项目顺利推进。', ['ongoing']],
    [REVIEW, '今年将新建学校5所。', ['planned']],
    [PLAN, '地区生产总值增长6.5%左右。', ['target']],
    [PLAN, '力争招商引资到位资金突破50亿元。', ['target']],
    [PLAN, '失业率控制在4%以内。', ['target']],
    [PLAN, '确保应届毕业生100%就业。', ['target']],
    [PLAN, '全年新增就业5000人以上。', ['target']],
    [PLAN, '预期目标是:地区生产总值增长6%;居民消费价格涨幅3%左右;城镇新增就业1万人。', ['target', 'target', 'target']],
    [PLAN, '新建公办幼儿园4所。', ['planned']],
    [PLAN, '投资2亿元,改造道路16条。', ['planned', 'planned']],
    // an aim is one whether it was reached or not
    [REVIEW, '没有实现能耗降低4%的目标。', ['target']],
    [REVIEW, '争取到上级补助资金3亿元。', ['achieved']],
    [PLAN, '建设提升60个社区驿站。', ['planned']],
    [PLAN, '去年,全县新增就业3200人。', ['achieved']],
  ])('under %s: %s', (heading, text, expected) => {
    expect(circumstances(heading, text, ({ modality }) => modality)).toEqual(expected);
  });
});

describe('period', () => {
  it.each([
    [REVIEW, '实现财政收入12亿元。', ['2019 section']],
    [PLAN, '新建公办幼儿园4所。', ['2020 section']],
    [FIVE_YEARS, '居民收入年均增长7%。', ['2016/2020 section']],
    [FIVE_YEARS, '到“十三五”期末,森林覆盖率达到45%。', ['2020 text']],
    [REVIEW, '2018年,全县接待游客300万人次。', ['2018 text']],
    // what the value is compared with is not its time
    [REVIEW, '2019年财政收入比2015年增加8亿元。', ['2019 text']],
    [REVIEW, '进出口总额由2018年的310亿元增加到2019年的352亿元。', ['2018 text', '2019 text']],
    // nor when something was said
    [REVIEW, '2019年,年初确定的投资增长9%的目标没有实现。', ['2019 text']],
    [REVIEW, '从2016年到2018年,新建学校9所。', ['2016/2018 text']],
    [REVIEW, '刚刚过去的2019年是不平凡的一年。新建学校9所。', ['2019 text']],
    // a chapter of five years that comes to the last of them
    [
      FIVE_AND_ONE,
      '接待游客3亿人次。\n刚刚过去的2019年是丰收的一年。\n新建学校9所。',
      ['2016/2020 section', '2019 section'],
    ],
    // a time that opens the paragraph governs the sentences behind it
    [REVIEW, '五年来,新建学校26所。改造危房900户。', ['2015/2019 text', '2015/2019 text']],
  ])('under %s: %s', (heading, text, expected) => {
    expect(circumstances(heading, text, ({ period }) => `${period?.edtf} ${period?.from}`)).toEqual(expected);
  });
});

describe('subject', () => {
  it.each([
    ['全县服务业增加值增长8%,实现外贸出口5亿美元。', ['全县', '全县']],
    ['完成了总面积12万平方米的改造项目。', ['改造项目']],
    ['北京市实现进出口总额300亿元。', ['北京市']],
    ['实现财政收入12亿元。', ['']],
    // what something is compared with, or named after
    ['棉花产量占全国九成,加工转化率达45%。', ['', '']],
    ['新增2个全国示范县。', ['']],
    ['全国新增就业1200万人。', ['全国']],
  ])('%s', (text, expected) => {
    expect(circumstances(REVIEW, text, ({ subject }) => subject?.text ?? '')).toEqual(expected);
  });
});
