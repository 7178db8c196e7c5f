import { blocksOf, read } from './read';

const body = '过去一年，全区上下扎实工作，各项事业取得新的进展，主要目标任务顺利完成，群众生活继续得到改善。';

describe('the head of a document', () => {
  it('reads fields over two lines without swallowing the next name or the title', () => {
    const document = read([
      '- 索引号:',
      '- 2102000003/2016-07601',
      '- 文件编号:',
      '- 发布机构:',
      '- 某市政府办公室',
      '- 文号:',
      '2016年某区政府工作报告',
      body,
    ]);
    expect(document.blocks.map(({ field }) => field).filter((field) => field !== undefined)).toEqual([
      { name: '索引号', value: '2102000003/2016-07601' },
      { name: '文件编号', value: '' },
      { name: '发布机构', value: '某市政府办公室' },
      { name: '文号', value: '' },
    ]);
    expect(blocksOf(document).at(-2)).toBe('title: 2016年某区政府工作报告');
  });

  it.each([
    ['发文字号：某政发〔2024〕3号', [['发文字号', '某政发〔2024〕3号']]],
    ['索 引 号：000014349/2018-00207', [['索引号', '000014349/2018-00207']]],
    ['【来源：某市日报】', [['来源', '某市日报']]],
    [
      '来源：某市日报　时间：2024-02-01 10:00　字体：[大 中 小]　浏览次数：12',
      [
        ['来源', '某市日报'],
        ['时间', '2024-02-01 10:00'],
        ['字体', '[大 中 小]'],
        ['浏览次数', '12'],
      ],
    ],
    [
      '主题分类：\t科技\\综合\t发文机关：\t某省政府',
      [
        ['主题分类', '科技\\综合'],
        ['发文机关', '某省政府'],
      ],
    ],
    ['2026年02月10日 07时41分', [['发布时间', '2026年02月10日 07时41分']]],
  ])('reads the fields in %j', (line, fields) => {
    const document = read([line, '政府工作报告', body]);
    expect(document.blocks.flatMap(({ field }) => (field === undefined ? [] : [[field.name, field.value]]))).toEqual(
      fields,
    );
  });

  it('leaves the title under a field without a value alone', () => {
    expect(blocksOf(read(['主 题 词：', '某省人民政府关于某事的通知', body]))[1]).toBe(
      'title: 某省人民政府关于某事的通知',
    );
    expect(read(['标题：', '关于某事的通知', '某通知', body]).blocks[0]!.field).toEqual({
      name: '标题',
      value: '关于某事的通知',
    });
  });

  it('does not take a table for the value of a field', () => {
    expect(blocksOf(read(['索引号：', '甲\t乙', body]))).toEqual([
      'header-field: 索引号：',
      'table: 甲\t乙',
      `paragraph: ${body}`,
    ]);
  });

  it('takes an unlisted name between listed ones for a field, not below the title', () => {
    const document = read(['索引号：1', '所属主题：综合', '标　　题：甲', '某通知', '具体要求：做好工作', body]);
    expect(document.blocks.flatMap(({ field }) => (field === undefined ? [] : [field.name]))).toEqual([
      '索引号',
      '所属主题',
      '标题',
    ]);
  });

  it('tells title, sub-title, speaker, caption, salutation', () => {
    const document = read([
      '政 府 工 作 报 告',
      '——2024年1月9日在某区第十九届人民代表大会第四次会议上',
      '某区人民政府代区长　张　三',
      '张三作政府工作报告。本报记者 李四摄',
      '各位代表：',
      body,
    ]);
    expect(blocksOf(document).map((block) => block.split(':')[0])).toEqual([
      'title',
      'title',
      'header-field',
      'footer',
      'salutation',
      'paragraph',
    ]);
    expect(document.source).toMatchObject({
      date: '2024-01-09',
      metadata: { title: '政府工作报告', speaker: '张三' },
    });
  });

  it.each([
    ['某市市长 欧阳某某', '欧阳某某'],
    ['自治区主席 艾某·买某', '艾某·买某'],
    ['周某来', '周某来'],
    ['习　某　某', '习某某'],
  ])('takes %s under a sub-title for the speaker', (line, speaker) => {
    const document = read(['政府工作报告', '2024年1月9日在某市人民代表大会会议上', line, '各位代表：', body]);
    expect(document.source.metadata?.['speaker']).toBe(speaker);
  });

  it('reads the speaker out of a running sub-title', () => {
    const document = read([
      '2025年某省政府工作报告',
      '2025年1月13日在某省第十四届人民代表大会第三次会议上某省人民政府省长王某作政府工作报告。',
      '各位代表：',
      body,
    ]);
    expect(document.source).toMatchObject({ date: '2025-01-13', metadata: { speaker: '王某' } });
  });

  it('takes a sub-title in brackets over two lines as one', () => {
    const blocks = blocksOf(
      read(['政府工作报告', '（2024年1月20日在某市第十八届人民代表大会', '第三次会议上）', '各位代表：', body]),
    );
    expect(blocks[1]).toBe('title: （2024年1月20日在某市第十八届人民代表大会 / 第三次会议上）');
  });

  it('joins a title over three lines and reads number and addressee', () => {
    const document = read([
      '某省人民政府办公厅关于进一步做好',
      '基层政务公开和政务服务有关工作',
      '的通知',
      '某政办发〔2024〕12号',
      '各市、县人民政府，省政府各部门：',
      body,
    ]);
    expect(blocksOf(document).slice(0, 3)).toEqual([
      'title: 某省人民政府办公厅关于进一步做好 / 基层政务公开和政务服务有关工作 / 的通知',
      'document-number: 某政办发〔2024〕12号',
      'addressee: 各市、县人民政府，省政府各部门：',
    ]);
    expect(document.source.metadata).toMatchObject({
      title: '某省人民政府办公厅关于进一步做好基层政务公开和政务服务有关工作的通知',
      documentNumber: '某政办发〔2024〕12号',
      issuer: '某省人民政府办公厅',
    });
  });

  it.each([
    '国办发〔2024〕12号',
    '国发[2004]18号',
    '国发［2004］18号',
    '财税（2019）13号',
    '京政发【2020】3 号',
    '鲁政字〔2021〕第5号',
    '国令第707号',
    '中华人民共和国国务院令第492号',
    '第 12 号令',
  ])('knows the number %s', (number) =>
    expect(blocksOf(read(['某办法', number, body]))[1]).toBe(`document-number: ${number}`),
  );

  it.each(['各位代表：', '各位代表！', '同志们：', '各位委员、同志们：', '女士们、先生们：', '尊敬的各位来宾：'])(
    'knows the salutation %s at the head and in the middle',
    (salutation) => {
      const blocks = blocksOf(read([salutation, body, salutation, body]));
      expect(blocks.filter((block) => block === `salutation: ${salutation}`)).toHaveLength(2);
    },
  );

  it.each([
    '教育部：',
    '国务院：',
    '马某某副主席：',
    '刘某代表：',
    '各省、自治区、直辖市邮政管理局，各主要快递企业总部：',
    '某厅（局）：',
  ])('knows the addressee %s', (addressee) =>
    expect(blocksOf(read(['某函', addressee, body]))[1]).toBe(`addressee: ${addressee}`),
  );

  it.each(['现将有关事项通知如下：', '记者：资金从哪里来？', '主要预期目标是：', '要重点抓好以下工作：'])(
    'takes %s for the beginning of the text',
    (line) => expect(blocksOf(read(['某通知', line, body]))[1]).toBe(`paragraph: ${line}`),
  );

  it('leaves a text without a head alone', () => {
    expect(blocksOf(read([body, body]))).toEqual([`paragraph: ${body}`, `paragraph: ${body}`]);
  });
});
