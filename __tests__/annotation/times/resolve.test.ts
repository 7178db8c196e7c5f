import { shown, timesOf } from './read';

describe('times that only the document puts into the calendar', () => {
  it.each([
    ['今年', 'period 2016 !'],
    ['去年', 'period 2015 !'],
    ['去年12月', 'period 2015-12 !'],
    ['今年上半年', 'period 2016-01/2016-06 !'],
    ['去年底', 'period 2015-12 !'],
    ['今年1至9月', 'period 2016-01/2016-09 !'],
    ['今明两年', 'period 2016/2017 !'],
    ['本月', 'period 2016-03 !'],
    ['8月18日', 'date 2016-08-18 !'],
    ['过去的一年', 'period 2015 !'],
    ['过去五年', 'period 2011/2015 !'],
    ['五年来', 'period 2011/2015 !'],
    ['近三年', 'period 2013/2015 !'],
    ['以往三年', 'period 2013/2015 !'],
    ['前年', 'period 2014 !'],
    ['明后两年', 'period 2017/2018 !'],
    ['〇五年', 'period 2005 !'],
    ['九五年', 'period 1995 !'],
    ['今后五年', 'period 2016/2020 !'],
    ['五年前', 'period 2011 !'],
    ['本世纪中叶', 'period 2050~ !'],
    ['近年来', 'period'],
    ['二十多年来', 'period'],
    ['今后一段时期', 'period'],
  ])('reads %s of March 2016 as %s', (phrase, expected) => {
    expect(shown(`我们在${phrase}，努力工作。`, '2016-03-05')).toEqual([`${phrase} = ${expected}`]);
  });

  it.each(['今年', '去年12月', '五年来', '今后五年', '8月18日', '全年'])(
    'leaves %s undated in a text without a date',
    (phrase) => {
      expect(shown(`我们在${phrase}努力工作。`)).toEqual([expect.stringMatching(/^\S+ = (?:period|date)$/)]);
    },
  );

  it.each([
    ['1988-03-25', '2000~'],
    ['2016-03-05', '2100~'],
  ])('counts 本世纪末 from the century of %s', (date, edtf) => {
    expect(timesOf('到本世纪末实现目标。', date)[0]!.edtf).toBe(edtf);
  });

  it.each([
    ['2016-03-05', '2011/2015'],
    ['2016-11-05', '2012/2016'],
  ])('looks back from %s over %s', (date, edtf) => {
    expect(timesOf('过去五年，成绩显著。', date)[0]!.edtf).toBe(edtf);
  });

  const REPORT = [
    '2016年政府工作报告',
    '各位代表：',
    '一、2015年和“十二五”时期工作回顾',
    '全年引进内资81亿元，上半年增长8%，比上年多。五年来，成绩显著。',
    '三、2016年主要工作',
    '全年新增就业2万人。年底前完成改造。9月完工。',
  ].join('\n');

  it('puts 全年, 上半年, 年底 into the year of the section’s heading', () => {
    expect(shown(REPORT, '2016').filter((line) => line.endsWith('!'))).toEqual([
      '全年 = period 2015 !',
      '上半年 = period 2015-01/2015-06 !',
      '上年 = period 2014 !',
      '五年来 = period 2011/2015 !',
      '全年 = period 2016 !',
      '年底 = period 2016-12 !',
      '9月 = period 2016-09 !',
    ]);
  });

  it('takes 这五年 for the years of the section’s plan, and for no years without one', () => {
    const text = '一、“十二五”时期工作回顾\n这五年，实力增强。\n二、今年工作\n这五年，任务很重。';
    expect(shown(text, '2016').filter((line) => line.startsWith('这五年'))).toEqual([
      '这五年 = period 2011/2015 !',
      '这五年 = period',
    ]);
  });

  it.each([
    ['1958年钢产量增长，当年支出也增长。', '当年 = period 1958 !'],
    ['企业当年新招用人员的，可以申请。', '当年 = period'],
    ['1958年收入增长，本年支出也增长。', '本年 = period 1958 !'],
    ['本年支出增长。', '本年 = period 1959 !'],
  ])('takes 当年 for the year just spoken of only, 本年 else for the document’s: %s', (text, expected) => {
    expect(shown(text, '1959').at(-1)).toBe(expected);
  });

  it('counts 上年 from the year named in the same sentence', () => {
    expect(shown('1958年钢产量比上年增长一倍。', '1959').at(-1)).toBe('上年 = period 1957 !');
  });
});
