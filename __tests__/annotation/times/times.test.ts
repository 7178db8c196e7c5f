import { parse } from 'edtf';
import { shown, timesOf } from './read';

describe('times that say it all by themselves', () => {
  it.each([
    // dates
    ['2016年8月18日', 'date 2016-08-18'],
    ['2016-08-18', 'date 2016-08-18'],
    ['2016/8/18', 'date 2016-08-18'],
    ['2016-08-18 12:40:51', 'date 2016-08-18T12:40:51'],
    ['二〇一六年一月十五日', 'date 2016-01-15'],
    ['二○○四年九月二十三日', 'date 2004-09-23'],
    ['２０２６年２月３日', 'date 2026-02-03'],
    ['2026年2月10日7时41分', 'date 2026-02-10T07:41:00'],
    ['2003年12月18日晚8时40分', 'date 2003-12-18T20:40:00'],
    ['1357年6月10日', 'date 1357-06-10'],
    // years and parts of them
    ['2035年', 'period 2035'],
    ['一九五八年', 'period 1958'],
    ['二0一一年', 'period 2011'],
    ['2015年度', 'period 2015'],
    ['2015年上半年', 'period 2015-01/2015-06'],
    ['1959年第一季度', 'period 1959-01/1959-03'],
    ['2015年前三季度', 'period 2015-01/2015-09'],
    ['2015年前9个月', 'period 2015-01/2015-09'],
    ['2025年1—2月', 'period 2025-01/2025-02'],
    ['2015年底', 'period 2015-12'],
    ['2025年初', 'period 2025-01~'],
    ['一九五八年春季', 'period 1958-21'],
    ['2024年的第二、三季度', 'period 2024-04/2024-09'],
    // from–to, and open ends
    ['2015-2020年', 'period 2015/2020'],
    ['2021年至2025年', 'period 2021/2025'],
    ['一九五三年到一九五七年', 'period 1953/1957'],
    ['1953—57年', 'period 1953/1957'],
    ['2004年4月13日至15日', 'period 2004-04-13/2004-04-15'],
    ['2019年1月1日至2020年12月31日', 'period 2019-01-01/2020-12-31'],
    ['2012年以来', 'period 2012/..'],
    ['2030年前', 'period ../2030'],
    // plans, decades, centuries, eras
    ['“十三五”', 'period 2016/2020'],
    ['“十二五”时期', 'period 2011/2015'],
    ['“十三五”期末', 'period 2020'],
    ['“十四五”前三年', 'period 2021/2023'],
    ['“八五”计划后三年', 'period 1993/1995'],
    ['第七个五年计划前两年', 'period 1986/1987'],
    ['第五个五年计划的最后一年', 'period 1980'],
    ['十五五时期', 'period 2026/2030'],
    ['“九五”期间', 'period 1996/2000'],
    ['“二五”期间', 'period 1958/1962'],
    ['第一个五年计划期间', 'period 1953/1957'],
    ['第十四个五年规划', 'period 2021/2025'],
    ['20世纪90年代', 'period 199X'],
    ['上世纪80年代', 'period 198X'],
    ['五十年代初', 'period 195X'],
    ['二十世纪八九十年代', 'period 1980/1999'],
    ['七十年代以来', 'period 1970/..'],
    ['21世纪', 'period 20XX'],
    ['改革开放以来', 'period 1978-12/..'],
    ['党的十八大以来', 'period 2012-11/..'],
    ['民国三十八年', 'period'],
    // durations
    ['24小时', 'duration PT24H'],
    ['五年', 'duration P5Y'],
    ['三个月', 'duration P3M'],
    ['半年', 'duration P6M'],
    ['20个工作日内', 'duration P20D'],
    ['十五日内', 'duration P15D'],
    ['不超过120天', 'duration P120D'],
    ['一年零三个月', 'duration P1Y3M'],
    ['五十多年', 'duration P50Y'],
    ['三个多月', 'duration P3M'],
    ['1个多小时', 'duration PT1H'],
    ['两年半', 'duration P2Y6M'],
    ['10.5年', 'duration P10Y6M'],
    // of which nobody can say which years they are
    ['几千年来', 'period'],
    ['几十年以来', 'period'],
    ['前三年', 'period'],
    ['最后十年', 'period'],
    ['未来五到十年', 'period'],
    ['今后3—5年内', 'period'],
    ['这两年内', 'period'],
    ['三年以上七年以下', 'duration'],
    ['2—3年内', 'duration'],
    // frequencies
    ['每年', 'frequency R/P1Y'],
    ['每季度一次', 'frequency R/P3M'],
    ['每两年', 'frequency R/P2Y'],
    ['每半年', 'frequency R/P6M'],
    ['每天', 'frequency R/P1D'],
    ['每年6月5日', 'frequency R/P1Y'],
    ['每年2月底', 'frequency R/P1Y'],
    ['每年两次', 'frequency'],
  ])('reads %s as %s', (phrase, expected) => {
    expect(shown(`在${phrase}，落实。`)).toEqual([`${phrase} = ${expected}`]);
  });

  it.each([
    ['names and words', '十月革命、五四运动、九年义务教育、三年行动、五年计划、百日行动、四周'],
    ['names in quotes', '打造“365天”品牌，“一小时”交通圈，“新十二月市”'],
    ['other plans than the five-year plans', '开展“七五”普法'],
    ['ages and anniversaries', '80岁以上老人，新中国成立70周年'],
    ['what only points', '这一年、新的一年、的一天'],
    ['identifiers', '2102000003/2016-07601，国发〔2016〕5号'],
    ['grades', '三年级学生'],
    ['round the clock', '提供7×24小时服务'],
    ['years that are compared with years', '日子一年比一年好，一个季度比一个季度好'],
    ['other words that hold 上年, 年内, 同年', '世界上年产千吨的企业，若干年内，不同年龄'],
    ['the year that matters', '是关键一年'],
  ])('marks nothing in %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });

  it('takes the days that go on from a date for dates of the same month', () => {
    expect(shown('2016年8月18日、19日和21日')).toEqual([
      '2016年8月18日 = date 2016-08-18',
      '19日 = date 2016-08-19',
      '21日 = date 2016-08-21',
    ]);
  });

  it('takes each of the years that share one 年', () => {
    expect(shown('关于1980、1981年的计划')).toEqual(['1980 = period 1980', '1981年 = period 1981']);
    expect(shown('1990和1991两年')).toEqual(['1990 = period 1990', '1991 = period 1991', '两年 = duration P2Y']);
  });

  it('writes EDTF that a parser of level 1 takes', () => {
    const text =
      '2016-08-18 12:40:51，2015年初，2012年以来，2030年前，20世纪90年代，21世纪，21世纪中叶，21世纪初，1958年春季，' +
      '“十三五”期末，2015年前三季度，2004年4月13日至15日，二十世纪八九十年代，1—9月，改革开放以来，今年';
    const found = timesOf(text, '2026').map(({ edtf }) => edtf!);
    expect(found.length).toBe(16);
    for (const edtf of found) expect(() => parse(edtf, { level: 1 })).not.toThrow();
  });
});

describe('the lunar calendar', () => {
  it.each([
    ['农历2015年十月初一', '2015年十月初一 = period'],
    ['农历八月十五赏月', '八月十五 = period'],
  ])('leaves %s as written', (text, expected) => {
    expect(shown(text, '2016-01')).toEqual([expected]);
  });
});

describe('half hours', () => {
  it.each([
    ['半小时', 'PT30M'],
    ['半小時', 'PT30M'],
    ['一个半小时', 'PT1H30M'],
    ['兩個半小時', 'PT2H30M'],
  ])('reads %s as %s', (text, iso8601) => {
    expect(shown(`等候${text}。`)).toEqual([`${text} = duration ${iso8601}`]);
  });
});
