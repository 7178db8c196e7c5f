import { Pipeline } from '../../src/pipeline/pipeline';
import { structure } from '../../src/structure';
import { read } from './read';

const body = '过去一年，全区上下扎实工作，各项事业取得新的进展，主要目标任务顺利完成，群众生活继续得到改善。';
const posted = ['- 成文日期:', '- 2016-08-18 12:40:51', '- 发布机构:', '- 某市政府办公室'];

describe('the day a text speaks from', () => {
  it.each([
    [
      'a speech’s own day before all',
      ['2025年某市政府工作报告', '2025年1月14日在某市人民代表大会会议上', body],
      '2025-01-14',
    ],
    [
      'a speech’s day in brackets',
      ['某某报告', '——在某次全国代表大会上的报告', '（2022年10月16日）', '同志们：', body],
      '2022-10-16',
    ],
    ['old full-width digits', ['政府工作报告', '１９５７年６月２６日在某次会议上', body], '1957-06-26'],
    ['a signature', [...posted, '某通知', body, '某办公厅', '二〇一八年十二月七日'], '2018-12-07'],
    ['a month without a day', ['某通知', body, '某办公厅', '2018年12月'], '2018-12'],
    ['a report’s year before the day of posting', [...posted, '2016年某区政府工作报告', body], '2016'],
    ['a header’s date where the text has none', [...posted, '某通知', body], '2016-08-18'],
    ['none where nothing tells it', ['某通知', body], undefined],
    ['no impossible day', ['某通知', body, '某办公厅', '2018年13月40日'], undefined],
  ])('takes %s', (_, lines, date) => expect(read(lines).source.date).toBe(date));

  it('takes fields that the reader found into account', () => {
    const document = read(['某通知', body], {
      source: { metadata: { site: 'x', fields: { 成文日期: '2018年11月07日' } } },
    });
    expect(document.source.date).toBe('2018-11-07');
    expect(document.source.metadata).toMatchObject({ site: 'x', fields: { 成文日期: '2018年11月07日' } });
  });
});

describe('a day that only the page’s metadata gives', () => {
  it.each(['PubDate', '公布日期', '签发日期'])('is taken from %s', (name) => {
    const source = { metadata: { fields: { [name]: '2025-04-18 09:32' } } };
    expect(read(['某通知', body], { source }).source.date).toBe('2025-04-18');
  });
});

describe('the name and number of a text', () => {
  it.each([
    [
      'an order’s number with the order',
      ['某市人民政府令', '第38号', body],
      { title: '某市人民政府令', documentNumber: '某市人民政府令第38号' },
    ],
    [
      'a field’s number that says more',
      ['发文字号：国令第707号', '某某令', '第707号', body],
      { title: '某某令', documentNumber: '国令第707号' },
    ],
    ['a title spaced out', ['国务院关于印发', '工 作 规 则 的 通 知', body], { title: '国务院关于印发工作规则的通知' }],
    [
      'a number with the class of an answer',
      ['对某建议的答复', '某教函〔2025〕27号　　　（A类）', '某代表：', body],
      { title: '对某建议的答复', documentNumber: '某教函〔2025〕27号' },
    ],
    [
      'a number with who signs',
      ['关于某事的请示', '某政〔2025〕3号　　签发人：李某某', '某市人民政府：', body],
      { documentNumber: '某政〔2025〕3号', fields: { 签发人: '李某某' } },
    ],
  ])('are read from %s', (_, lines, metadata) => expect(read(lines).source.metadata).toMatchObject(metadata));
});

describe('who issued a text', () => {
  it.each([
    ['a field', ['发文机关：某省政府', '某通知', body], '某省政府'],
    ['a title', ['某省人民政府关于做好某工作的通知', body], '某省人民政府'],
    ['signatures', ['某通知', body, '国家某局', '财政部', '2024年5月14日'], '国家某局、财政部'],
    ['a report’s title before the publisher', [...posted, '2016年某区政府工作报告', body], '某区政府'],
    ['two organs in a title', ['中共某县委 某县人民政府', '关于某事的决定', body], '中共某县委、某县人民政府'],
    [
      'an order’s title, not who signs it',
      ['某市人民政府令', '第38号', body, '市长  刘某某', '2025年5月20日'],
      '某市人民政府',
    ],
    ['organs that sign side by side', ['某通知', body, '财政部　　教育部', '2024年5月14日'], '财政部、教育部'],
    ['a committee’s title', ['某市人民代表大会常务委员会关于某事的决定', body], '某市人民代表大会常务委员会'],
    ['the speaker', ['各位代表：', '现在，我代表某县人民政府，向大会报告工作。', body], '某县人民政府'],
    ['no speaker who leaves the name out', ['各位代表：', '现在，我代表省人民政府，向大会报告工作。', body], undefined],
    ['the publisher at last', [...posted, '某通知', body], '某市政府办公室'],
  ])('is told by %s', (_, lines, issuer) => expect(read(lines).source.metadata?.['issuer']).toBe(issuer));
});

describe('the year of a report without title and date', () => {
  const speech = (...headings: string[]) => ['各位代表：', '现在，我向大会报告工作。', ...headings].join('\n');

  it.each([
    ['一、2015年工作回顾', '2016'],
    ['二、2016年重点工作', '2016'],
    ['一、过去五年工作回顾', undefined],
    ['二、1981年国民经济计划的任务', undefined],
  ])('is read from %s as %s', (heading, year) => {
    const text = speech(heading, '过去一年，各项事业取得新的进展。');
    expect(new Pipeline().use(structure()).annotate(text).source.date).toBe(year);
  });

  it('is not taken from a plan, whose headings look ahead', () => {
    const text = '三年行动计划\n一、2020年重点工作\n完成各项任务。';
    expect(new Pipeline().use(structure()).annotate(text).source.date).toBeUndefined();
  });
});
