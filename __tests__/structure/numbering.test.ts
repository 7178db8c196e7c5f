import { readMarker } from '../../src/structure/numbering';
import { readNumber, readSingle } from '../../src/structure/numerals';

describe('readNumber', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['九十九', 99],
    ['一百', 100],
    ['一百零三', 103],
    ['一百二十七', 127],
    ['二〇二四', 2024],
    ['二○○四', 2004],
    ['12', 12],
  ])('reads %s as %d', (text, value) => expect(readNumber(text)).toBe(value));

  it.each(['', '甲', '一甲', '1a', 'constructor'])('reads no number in %j', (text) =>
    expect(readNumber(text)).toBeUndefined(),
  );
});

describe('readSingle', () => {
  it.each([
    ['①', 1],
    ['⑳', 20],
    ['㉑', 21],
    ['㊱', 36],
    ['㊿', 50],
    ['⑴', 1],
    ['⒓', 12],
    ['㈩', 10],
  ])('reads %s as %d', (character, value) => expect(readSingle(character)).toBe(value));
});

describe('readMarker', () => {
  it.each([
    ['一、总体要求', 'chinese', '一、', 1, 2],
    ['十二.保障措施', 'chinese', '十二.', 12, 3],
    ['一', 'chinese', '一', 1, 1],
    ['二 关于农业', 'chinese', '二', 2, 2],
    ['(一)指导思想。', 'bracketed-chinese', '(一)', 1, 3],
    ['(二十三) 构建机制。', 'bracketed-chinese', '(二十三)', 23, 6],
    ['㈡目标', 'bracketed-chinese', '㈡', 2, 1],
    ['1.完善体系。', 'arabic', '1.', 1, 2],
    ['12、完善体系。', 'arabic', '12、', 12, 3],
    ['1. 总体目标', 'arabic', '1.', 1, 3],
    ['1.2025年目标', 'arabic', '1.', 1, 2],
    ['3\uE010建设平台', 'arabic', '3\uE010', 3, 2],
    ['1 总则', 'decimal-1', '1', 1, 2],
    ['2.1 组织机构', 'decimal-2', '2.1', 1, 4],
    ['2.1.3 成员单位职责', 'decimal-3', '2.1.3', 3, 6],
    ['(1)强化体系', 'bracketed-arabic', '(1)', 1, 3],
    ['2)强化体系', 'bracketed-arabic', '2)', 2, 2],
    ['①强化体系', 'circled', '①', 1, 1],
    ['第一,加强农业', 'ordinal', '第一,', 1, 3],
    ['第二、加强农业', 'ordinal', '第二、', 2, 3],
    ['首先,加强农业', 'ordinal', '首先,', 1, 3],
    ['三是加强农业', 'enumeration', '三是', 3, 2],
    ['二要加强农业', 'enumeration', '二要', 2, 2],
    ['第三章 附 则', 'chapter', '第三章', 3, 4],
    ['第一章总则', 'chapter', '第一章', 1, 3],
    ['第二节 职权', 'section', '第二节', 2, 4],
    ['第一编 总则', 'part', '第一编', 1, 4],
    ['第一部分 工作回顾', 'part', '第一部分', 1, 5],
    ['第一百二十七条 监察委员会', 'article', '第一百二十七条', 127, 8],
    ['第十条之一 本法', 'article', '第十条之一', 10, 6],
    ['——经济平稳增长', 'dash', '——', 0, 2],
    ['--坚持统筹规划', 'dash', '--', 0, 2],
    ['● 项目建设', 'dash', '●', 0, 2],
  ] as const)('reads the marker of %s', (line, style, label, value, length) =>
    expect(readMarker(line)).toEqual({ style, label, value, length }),
  );

  it.each([
    '1.5亿元投资',
    '1.5 亿元投资',
    '5 月份工作',
    '3 名干部到岗，群众满意。',
    '2024年工作回顾',
    '2018.12.7',
    '一、二、三产业融合发展',
    '第三条第二款修改为',
    '第一书记到村',
    '一是否',
    '三农工作',
    '-5度',
    '各位代表:',
    '',
  ])('reads no marker in %j', (line) => expect(readMarker(line)).toBeUndefined());
});
