import { blocksOf, outlineOf, read } from './read';

const body = '为进一步做好有关工作，现就加强管理、提高质量、防范风险、保障安全提出以下意见，请认真贯彻执行。';
const kindsOf = (document: ReturnType<typeof read>) => document.blocks.map(({ kind }) => kind);

describe('signature and date', () => {
  it.each([
    [
      ['某省人民政府办公厅', '2018年12月7日'],
      ['signature', 'date-line'],
    ],
    [
      ['国家某某委', '国家某局', '某部', '2024年5月14日'],
      ['signature', 'signature', 'signature', 'date-line'],
    ],
    [
      ['某省某县某镇某某山村', '地质调查专家组', '二〇〇四年九月二十三日'],
      ['signature', 'signature', 'date-line'],
    ],
    [['某省人民政府办公厅　2018年12月7日'], ['signature', 'date-line']],
    [['二○一八年十二月'], ['date-line']],
    [
      ['某市人民政府', '2018年12月7日', '（此件公开发布）'],
      ['signature', 'date-line', 'footer'],
    ],
    [['某市人民政府'], ['signature']],
  ])('knows %j', (lines, kinds) => {
    const document = read(['某通知', body.repeat(2), ...lines]);
    expect(kindsOf(document)).toEqual(['title', 'paragraph', ...kinds]);
  });

  it('belong to no section', () => {
    const document = read(['某意见', '一、目标', body, '某市人民政府', '2018年12月7日']);
    expect(document.blocks.map(({ section }) => section !== undefined)).toEqual([false, true, true, false, false]);
  });
});

describe('attachments', () => {
  it('tells the list below a notice from the attachments, which have heads of their own', () => {
    const document = read([
      '某复函',
      '某省人民政府：',
      body,
      '附件：1.关于某地情况的报告',
      '　　　2.专家组意见',
      '某办公厅',
      '2004年11月4日',
      '附件1',
      '关于某地',
      '情况的报告',
      '国务院：',
      body,
      '一、基本情况',
      body,
      '附件2：',
      '专家组意见',
      body,
    ]);
    expect(kindsOf(document)).toEqual([
      'title',
      'addressee',
      'paragraph',
      'attachment',
      'signature',
      'date-line',
      'attachment',
      'title',
      'addressee',
      'paragraph',
      'heading',
      'paragraph',
      'attachment',
      'title',
      'paragraph',
    ]);
    expect(outlineOf(document)).toEqual([
      '1 附件1 / 关于某地 / 情况的报告',
      '  1 一、基本情况',
      '1 附件2： / 专家组意见',
    ]);
    expect(document.sections.map(({ kind, marker }) => [kind, marker?.value])).toEqual([
      ['attachment', 1],
      ['heading', 1],
      ['attachment', 2],
    ]);
    expect(document.source.date).toBe('2004-11-04');
  });

  it('takes a document that a notice sends out for an attachment', () => {
    const document = read([
      '关于印发某方案的通知',
      body,
      '某办公厅',
      '2018年1月1日',
      '（此件公开发布）',
      '某试点工作',
      '方案',
      body,
      '一、要求',
      body,
    ]);
    expect(outlineOf(document)).toEqual(['1 某试点工作 / 方案', '  1 一、要求']);
  });

  it('reads number and name in one line', () => {
    expect(outlineOf(read(['某通知', body, '附件2　重点任务分工表', 'a\tb']))).toEqual(['1 附件2　重点任务分工表']);
  });
});

describe('residue of web pages', () => {
  it.each([
    '上一篇:',
    '下一篇：关于做好某项工作的通知',
    '责任编辑：王某',
    '【打印本页】 【关闭窗口】',
    '分享到：',
    '当前位置：首页 > 政务公开 > 政府工作报告',
    '版权所有：某市人民政府',
    '京ICP备05000000号',
    '（此件公开发布）',
    '某某同志作报告。本报记者 王某摄',
    '抄送：省委各部门。',
  ])('is told in %s', (line) => expect(blocksOf(read([body, line])).at(-1)).toBe(`footer: ${line}`));

  it('takes in the links under 相关链接 and a source below the text', () => {
    expect(kindsOf(read([body, body, '来源：某社', '相关链接：', '图解', '专家谈'])).slice(2)).toEqual(
      Array(4).fill('footer'),
    );
  });

  it.each(['我们要打印更多材料，发给群众，让大家了解政策。', '分享发展成果，是群众的愿望，也是我们的责任。'])(
    'is not told in %s',
    (line) => expect(kindsOf(read([body, line, body]))[1]).toBe('paragraph'),
  );
});

describe('lists of terms', () => {
  it('are list items, an entry each, whatever lines the page broke them into', () => {
    const document = read([
      '政府工作报告',
      body,
      '名词解释',
      '1.“两重”：是指某某。',
      '2.双向',
      '揭榜',
      '：企业找技术。',
      '3.“一件事”：多个部门协同。',
    ]);
    expect(kindsOf(document)).toEqual(['title', 'paragraph', 'heading', 'list-item', 'list-item', 'list-item']);
    expect(outlineOf(document)).toEqual(['1 名词解释']);
  });

  it('tell an entry that begins with a quantity by the number that is due', () => {
    const document = read([
      '某报告',
      body,
      '名词解释',
      '7.“两新”：是指某某。',
      '8.6个重大专项：是指某某。',
      '9.某计划：某某。',
    ]);
    expect(kindsOf(document).slice(-3)).toEqual(['list-item', 'list-item', 'list-item']);
  });

  it('stand beside the parts of a report, not in the last of them', () => {
    const document = read([
      '某报告',
      '第一部分　回顾',
      body,
      '第二部分　安排',
      body,
      '名词解释',
      '1.“两重”：是指某某。',
    ]);
    expect(outlineOf(document)).toEqual(['1 第一部分　回顾', '1 第二部分　安排', '1 名词解释']);
  });
});

describe('tables', () => {
  it.each([
    [['甲\t1', '乙\t2']],
    [['| 甲 | 1 |', '|---|---|', '| 乙 | 2 |']],
    [['组　长：张某　　副主任', '副组长：李某　　司长', '成　员：王某　　处长']],
    [['组　长：张某　副主任', '副组长：李某　司长', '　　　　王　某　处长']],
  ])('are one block: %j', (lines) => expect(kindsOf(read([body, ...lines]))).toEqual(['paragraph', 'table']));

  it('are not made of fields, of organs that sign, or of headings that are spaced out', () => {
    const fields = [
      '索 引 号：1　　　主题分类：建设',
      '发文机关：某部　　　成文日期：2025年3月1日',
      '标　　题：某通知',
    ];
    const organs = ['某部　　　某委', '某局　　　某署', '某院　　　某办', '2025年3月1日'];
    const headings = ['2　职责', '2.1　指挥部', '2.1.1　指挥部职责'];
    const document = read([...fields, '某某通知', body, ...headings, body, ...organs]);
    expect(kindsOf(document)).toEqual([
      ...new Array<string>(5).fill('header-field'),
      'title',
      'paragraph',
      ...new Array<string>(3).fill('heading'),
      'paragraph',
      ...new Array<string>(3).fill('signature'),
      'date-line',
    ]);
  });

  it('are not told from a chapter heading that is spaced out', () => {
    expect(outlineOf(read(['第一章　总　　则', body]))).toEqual(['2 第一章　总　　则']);
  });
});

describe('tables of contents', () => {
  it('are no headings', () => {
    const document = read(['某规划', '目　录', '一、形势……1', '二、任务……3', '一、形势', body, '二、任务', body]);
    expect(outlineOf(document)).toEqual(['1 一、形势', '1 二、任务']);
    expect(document.sections[0]!.start).toBeGreaterThan(document.text.indexOf('3'));
  });

  it('are no tables where tabs lead to the page numbers', () => {
    const document = read(['某规划', '目　录', '一、形势\t1', '二、任务\t3', '一、形势', body, '二、任务', body]);
    expect(kindsOf(document).slice(1, 4)).toEqual(['paragraph', 'list-item', 'list-item']);
  });
});

describe('contingency plans', () => {
  it('count in decimals, below a table of contents', () => {
    const document = read([
      '某办公厅关于印发某预案的函',
      body,
      '某办公厅',
      '2005年6月11日',
      '某应急预案',
      '目　录',
      '1　总则',
      '1.1　目的',
      '2　职责',
      '1　总则',
      '1.1　目的',
      body,
      '1.2　范围',
      body,
      '2　职责',
      '2.1　指挥部',
      '2.1.1　指挥部职责',
      body,
    ]);
    expect(outlineOf(document)).toEqual([
      '1 某应急预案',
      '  1 1　总则',
      '    2 1.1　目的',
      '    2 1.2　范围',
      '  1 2　职责',
      '    2 2.1　指挥部',
      '      3 2.1.1　指挥部职责',
    ]);
  });
});

describe('decimal numbers before sentences', () => {
  it('are headings from the third level on where a topic follows, list items elsewhere', () => {
    const topics = ['5.2.1　建立加工网络。' + body, '5.2.2　完善供应网络。' + body];
    const rules = ['5.3.1　' + body, '5.3.2　' + body];
    const document = read(['5　保障', '5.2　系统', ...topics, '5.3　设施', ...rules]);
    expect(outlineOf(document)).toEqual([
      '1 5　保障',
      '  2 5.2　系统',
      '    3 5.2.1　建立加工网络 ~',
      '    3 5.2.2　完善供应网络 ~',
      '  2 5.3　设施',
    ]);
    expect(kindsOf(document).slice(-2)).toEqual(['list-item', 'list-item']);
  });
});

describe('orders', () => {
  it('promulgate a law that follows the signature', () => {
    const document = read([
      '中华人民共和国某令',
      '第707号',
      '现公布修订后的《某法实施条例》，自2019年1月1日起施行。',
      '总理　　李某某',
      '2018年12月18日',
      '某法实施条例',
      '（1994年1月28日某令第142号发布　2018年12月18日某令第707号第四次修订）',
      '第一条　根据《某法》，制定本条例。',
      '第二条　本条例所称某，是指某。',
      '第三条　本条例自2019年1月1日起施行。',
    ]);
    expect(kindsOf(document).slice(0, 7)).toEqual([
      'title',
      'document-number',
      'paragraph',
      'signature',
      'date-line',
      'title',
      'date-line',
    ]);
    expect(outlineOf(document)[0]).toBe('1 某法实施条例');
    expect(document.source).toMatchObject({
      date: '2018-12-18',
      metadata: { documentNumber: '中华人民共和国某令第707号' },
    });
  });
});

describe('laws', () => {
  const law = [
    '# 某法',
    '1983年12月8日 某委员会第三次会议通过',
    '2024年9月13日 某委员会第十一次会议《关于修改〈某法〉的决定》修正',
    '2025年1月1日 施行',
    '## 第一章　总　则',
    '第一条 为了规范某活动，制定本法。',
    '第二条 有下列情形之一的，适用本法：',
    '（一）甲；',
    '（二）乙。',
    '前款规定不适用于丙。',
    '## 第二章 职权',
    '### 第一节 一般规定',
    '第三条 某机关行使职权。',
  ];

  it('have chapters, sections, articles and items', () => {
    const document = read(law);
    expect(outlineOf(document)).toEqual([
      '2 第一章　总　则',
      '  4 第一条 ~',
      '  4 第二条 ~',
      '    6 （一） ~',
      '    6 （二） ~',
      '2 第二章 职权',
      '  3 第一节 一般规定',
      '    4 第三条 ~',
    ]);
    expect(document.sections.map(({ kind }) => kind)).toEqual([
      'chapter',
      'article',
      'article',
      'item',
      'item',
      'chapter',
      'heading',
      'article',
    ]);
  });

  it('give a paragraph below the items to the article', () => {
    const document = read(law);
    const below = document.blocks.find(({ start }) => document.text.startsWith('前款', start));
    expect(document.sections.find(({ id }) => id === below?.section)?.marker?.label).toBe('第二条');
  });

  it('speak from the day of their last enactment, not of coming into force', () => {
    expect(read(law).source).toMatchObject({ date: '2024-09-13', metadata: { title: '某法' } });
  });

  it('keep articles that they quote as text', () => {
    const amendment = [
      '# 某法修正案',
      '第一条 增加一条，作为第九条：“',
      '第九条 某机关行使职权。',
      '第十条 某机关负责。”',
      '第二条 本案自公布之日起施行。',
      '第三条 解释权属于某机关。',
    ];
    expect(outlineOf(read(amendment))).toEqual(['4 第一条 ~', '4 第二条 ~', '4 第三条 ~']);
  });
});

describe('lines that the page broke', () => {
  it('are joined at a fixed width, paragraphs kept apart', () => {
    const words = '持续推进数字技术发展是积极应对人口老龄化战略的重要举措也是实施某法的内在要求为深入贯彻';
    const sentence = (words + words + words).slice(0, 118) + '。';
    const wrapped = [sentence, sentence, sentence].flatMap((text) => text.match(/.{1,26}/g)!);
    const document = read(['一、指导思想', ...wrapped, '二、目标', ...wrapped]);
    expect(kindsOf(document)).toEqual([
      'heading',
      ...Array(3).fill('paragraph'),
      'heading',
      ...Array(3).fill('paragraph'),
    ]);
    expect(document.sentences).toHaveLength(8);
  });

  it('are joined around what was a link', () => {
    const lines = [body + body.slice(0, -1) + '，通过关于', '“某五年规划和某某远景目标”', '，作出部署，' + body];
    expect(kindsOf(read([body, ...lines, body]))).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('set page numbers apart', () => {
    expect(kindsOf(read([body, '1', body, '- 2 -', body]))).toEqual([
      'paragraph',
      'footer',
      'paragraph',
      'footer',
      'paragraph',
    ]);
  });
});
