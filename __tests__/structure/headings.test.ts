import { blocksOf, outlineOf, read } from './read';

const body = '全区上下扎实工作，各项事业取得新的进展，主要目标任务顺利完成，群众生活继续得到改善，社会保持稳定。';
const more = '要把这项工作抓紧抓实，明确责任，加强督查，确保各项任务按时完成，让群众得到更多实惠。';

describe('numbered headings', () => {
  it('follows the marker for the level', () => {
    expect(
      outlineOf(
        read([
          '一、总体要求',
          body,
          '（一）指导思想。',
          body,
          '1.坚持创新。' + more,
          '（1）强化体系。' + more,
          '二、主要任务',
          body,
        ]),
      ),
    ).toEqual([
      '1 一、总体要求',
      '  2 （一）指导思想',
      '    3 1.坚持创新 ~',
      '      4 （1）强化体系 ~',
      '1 二、主要任务',
    ]);
  });

  it('keeps level 2 where a text has no 一、', () => {
    expect(outlineOf(read(['（一）形势', body, '（二）任务', body]))).toEqual(['2 （一）形势', '2 （二）任务']);
  });

  it('lets （一） hold 一、 where the text does', () => {
    expect(
      outlineOf(read(['（一）形势', body, '（二）方针', body, '一、农业', body, '二、工业', body, '（三）前景', body])),
    ).toEqual(['1 （一）形势', '1 （二）方针', '  2 一、农业', '  2 二、工业', '1 （三）前景']);
  });

  it('nests a second 一、 inside 二、 and goes on with 三、', () => {
    expect(
      outlineOf(
        read([
          '一、回顾',
          body,
          '二、任务',
          body,
          '一、速度',
          body,
          '二、规模',
          body,
          '三、效益',
          body,
          '三、体制',
          body,
        ]),
      ),
    ).toEqual(['1 一、回顾', '1 二、任务', '  2 一、速度', '  2 二、规模', '  2 三、效益', '1 三、体制']);
  });

  it('is not put off by numbers that jump, repeat or go on over the higher level', () => {
    expect(
      outlineOf(read(['一、甲事', body, '（一）子事', body, '三、乙事', body, '（二）丑事', body, '三、丙事', body])),
    ).toEqual(['1 一、甲事', '  2 （一）子事', '1 三、乙事', '  2 （二）丑事', '1 三、丙事']);
  });

  it('takes a number alone in its line for a heading', () => {
    expect(outlineOf(read(['一', body, '二', body]))).toEqual(['1 一', '1 二']);
  });

  it('reads 第一， and 一是 as level 3 when they run in beside others', () => {
    expect(outlineOf(read(['第一，加强农业。' + more, '第二，发展工业。' + more]))).toEqual([
      '3 第一，加强农业 ~',
      '3 第二，发展工业 ~',
    ]);
    expect(outlineOf(read(['一是扩大内需，稳定增长。' + more, '二是推动创新。' + more]))).toEqual([
      '3 一是扩大内需，稳定增长 ~',
      '3 二是推动创新 ~',
    ]);
  });

  it('leaves one 第一， alone', () => {
    expect(outlineOf(read(['第一，这件事情很重要。' + more, body]))).toEqual([]);
  });

  it('reads items that a dash leads as level 4', () => {
    const document = read(['一、回顾', body, '——经济平稳较快发展。' + more, '——民生继续改善。' + more]);
    expect(outlineOf(document)).toEqual(['1 一、回顾', '  4 ——经济平稳较快发展 ~', '  4 ——民生继续改善 ~']);
    expect(blocksOf(document)[2]).toMatch(/^list-item/);
  });

  it('takes a dash before a quantity for a list', () => {
    expect(outlineOf(read(['——生产总值增长5.7%。' + more, '——就业120万人。' + more]))).toEqual([]);
  });

  it.each([
    [['（一）讨论重大事项；', '（二）部署重要工作；', '（三）通报有关情况。', body]],
    [['一、节约能源，降低消耗；', '二、改革结构，提高性能；', '三、综合利用资源。', body]],
    [
      [
        '一、对改革成效明显的市县，优先支持设立示范区，在安排资金和项目时给予倾斜，并组织推广其做法和经验。',
        '二、对投资成效明显的省份，适当增加安排预算内投资，并在专项债券额度分配上给予倾斜支持，鼓励先行先试。',
      ],
    ],
    [['1.监督组：负责监督。', '2.专家组：负责论证。', body]],
    [['（一）下放许可权限。（负责部门：某部）', '（二）设置受理窗口。（负责部门：某局）', body]],
    [['1.对有关人员，应给予补助。' + more, '2.有下列行为之一的，依照有关规定处理。' + more]],
  ])('takes a list for a list: %j', (lines) => {
    const document = read(lines);
    expect(document.sections).toEqual([]);
    expect(document.blocks.filter(({ kind }) => kind === 'list-item').length).toBeGreaterThan(1);
  });

  it('takes a numbered question above its answer for a heading, mark and all', () => {
    expect(outlineOf(read(['一、为什么要制定本办法？', body, '二、资金从哪里来？', body]))).toEqual([
      '1 一、为什么要制定本办法？',
      '1 二、资金从哪里来？',
    ]);
  });

  it('lets 第一， hold a list that begins with （一） and goes on with 第二，', () => {
    const items = ['（一）讨论重大事项；', '（二）部署重要工作；'];
    expect(outlineOf(read(['第一，加强农业', body, ...items, body, '第二，发展工业', body]))).toEqual([
      '3 第一，加强农业',
      '3 第二，发展工业',
    ]);
  });

  it('nests a second 一、 inside （一） where （二） goes on', () => {
    const inner = ['一、开荒。' + more, '二、兴修水利。' + more];
    expect(
      outlineOf(read(['一、总任务', body, '二、若干问题', body, '（一）农业', body, ...inner, '（二）工业', body])),
    ).toEqual([
      '1 一、总任务',
      '1 二、若干问题',
      '  2 （一）农业',
      '    3 一、开荒 ~',
      '    3 二、兴修水利 ~',
      '  2 （二）工业',
    ]);
  });

  it('puts 二是 into the topic whose paragraph has 一是 inside, beside 一是 where that stands alone', () => {
    const topics = ['发展农业。', '保护环境。', '加快建设。'].map((topic) => topic + more);
    const items = ['二是推动创新。' + more, '三是扩大开放。' + more];
    const [first, second, third] = topics as [string, string, string];
    expect(outlineOf(read(['（一）任务', body, first, second, ...items, third, first]))).toEqual([
      '2 （一）任务',
      '  4 发展农业 ~',
      '  4 保护环境 ~',
      '    5 二是推动创新 ~',
      '    5 三是扩大开放 ~',
      '  4 加快建设 ~',
      '  4 发展农业 ~',
    ]);
    expect(outlineOf(read(['一是稳定增长。' + more, first, second, third, ...items])).at(-1)).toBe('3 三是扩大开放 ~');
  });

  it('leaves an item too long for a heading beside the headings of its run, not below them', () => {
    const long = '（二）' + body.replace('。', '，') + more;
    const document = read(['一、任务', '（一）加强农业。' + more, long, '（三）加强科技。' + more]);
    const item = document.blocks.find(({ kind }) => kind === 'list-item');
    expect(item?.section).toBe(document.sections[0]?.id);
  });

  it.each(['首先，这件事情很重要。' + more, '一是扩大内需。' + more])('takes no list in one alone: %s', (line) => {
    const { blocks, sections } = read([body, line, body]);
    expect([blocks.map(({ kind }) => kind), sections]).toEqual([['paragraph', 'paragraph', 'paragraph'], []]);
  });

  it('ends run-in headings where the text turns to its audience', () => {
    const document = read([
      '一、回顾',
      '（一）经济向好。' + more,
      '（二）民生改善。' + more,
      '各位代表，回顾一年来的工作，成绩来之不易，这是大家共同努力的结果，我们要倍加珍惜，继续前进。',
      '二、任务',
      body,
    ]);
    const turn = document.blocks.find(({ start }) => document.text.startsWith('各位代表', start));
    expect(turn?.section).toBe(document.sections[0]?.id);
  });
});

describe('headings without a number', () => {
  it('knows them by what stands under them', () => {
    expect(
      outlineOf(read(['各位代表：', '2024年工作回顾', body, '（一）经济向好。' + more, '2025年工作安排', body])),
    ).toEqual(['1 2024年工作回顾', '  2 （一）经济向好 ~', '1 2025年工作安排']);
  });

  it('lets several of them hold 一、, which goes a level down', () => {
    const lines = ['各位代表：', '关于国内建设', body, '一、农业', body, '关于外交工作', body, '结束语', body];
    expect(outlineOf(read(lines))).toEqual(['1 关于国内建设', '  2 一、农业', '1 关于外交工作', '1 结束语']);
  });

  it('puts those that come after 一、 below it, 结束语 beside it', () => {
    const lines = ['各位代表：', '一、人民生活', body, '关于就业问题', body, '关于工资问题', body, '结束语', body];
    expect(outlineOf(read(lines))).toEqual(['1 一、人民生活', '  2 关于就业问题', '  2 关于工资问题', '1 结束语']);
  });

  it.each([
    '全国各族人民大团结万岁！',
    '粮食：达到三千八百五十六亿斤',
    '新的一年，',
    '这件事情很重要。',
    '李　某　某县财政局副局长',
  ])('takes no heading in %s', (line) => expect(outlineOf(read([body, line, body]))).toEqual([]));

  it('knows 前言 spaced out', () => {
    expect(outlineOf(read(['某规划', '前　言', body]))).toEqual(['1 前　言']);
  });
});

describe('topic sentences', () => {
  const topics = ['全力推进旧区改造。', '加快推动项目建设。', '着力化解住房库存。'].map((topic) => topic + more);

  it('takes parallel ones for headings of level 4', () => {
    expect(outlineOf(read(['一、任务', body, ...topics]))).toEqual([
      '1 一、任务',
      '  4 全力推进旧区改造 ~',
      '  4 加快推动项目建设 ~',
      '  4 着力化解住房库存 ~',
    ]);
  });

  it.each([
    [
      'words that begin like others',
      ['有序推进碳达峰。', '从严加强队伍建设。', '要素保障更加有力。', '应急体系更加健全。'],
    ],
    ['quoted numbers', ['“三大攻坚战”扎实推进。', '“1+N”体系日益完善。']],
    ['在…上', ['在推动转型上加倍努力。', '在保护生态上持续用力。']],
    ['several years', ['五年来，我们坚持民生优先，生活质量不断改善。', '五年来，我们坚持创新驱动，发展活力不断增强。']],
    ['a capital', ['首都功能持续优化。', '成都都市圈加快建设。']],
  ])('takes them in %s', (_, list) =>
    expect(read(list.map((topic) => topic + more)).sections).toHaveLength(list.length),
  );

  it('leaves them out when told to', () => {
    expect(outlineOf(read(['一、任务', body, ...topics], { topicSentences: false }))).toEqual(['1 一、任务']);
  });

  it.each([
    ['one alone', ['加快推动项目建设。' + more, body, body, body]],
    ['quantities', ['投资增长12%。' + more, '新增三千人。' + more, '完成五项任务。' + more]],
    ['judgements', ['农业是国民经济的基础。' + more, '发展是第一要务。' + more, '人才是根本。' + more]],
    ['pointing words', ['这些成绩来之不易。' + more, '同时问题依然不少。' + more, '为此要加倍努力。' + more]],
    ['questions and calls', ['怎么办呢？' + more, '加油干吧！' + more, '行不行呢？' + more]],
    ['long sentences', [body, body, body]],
    ['paragraphs of one short sentence', ['工作继续推进。', '项目加快建设。', '库存逐步化解。']],
  ])('takes none in %s', (_, lines) => expect(outlineOf(read(lines))).toEqual([]));
});

describe('hints of the file format', () => {
  const at = (text: string, part: string, kind: 'heading' | 'title' | 'table', level?: number) => ({
    kind,
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
    ...(level === undefined ? {} : { level }),
  });

  it('win over guesses', () => {
    const text = ['某某文稿', '我们的看法。', body, '更细的看法。', body, '甲 乙', '丙 丁'].join('\n');
    const document = read(text, {
      hints: [
        at(text, '某某文稿', 'title'),
        at(text, '我们的看法。', 'heading', 1),
        at(text, '更细的看法。', 'heading', 2),
        at(text, '甲 乙\n丙 丁', 'table'),
      ],
    });
    expect(blocksOf(document).map((block) => block.split(':')[0])).toEqual([
      'title',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'table',
    ]);
    expect(outlineOf(document)).toEqual(['1 我们的看法', '  2 更细的看法']);
  });

  it('leave the level to the number', () => {
    const text = ['（二）任务', body].join('\n');
    expect(outlineOf(read(text, { hints: [at(text, '（二）任务', 'heading', 5)] }))).toEqual(['2 （二）任务']);
  });
});
