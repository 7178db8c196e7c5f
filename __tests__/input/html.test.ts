import { expect } from '@jest/globals';
import { readText } from '../../src/input';
import type { TextInput } from '../../src/model';
import { sliceText } from '../../src/text';
import { faultOfAsync } from './faults';

const read = (html: string): Promise<TextInput> => readText(new TextEncoder().encode(html), { format: 'html' });
const textOf = async (html: string): Promise<string> => (await read(html)).text;
const told = ({ text, hints }: TextInput): string[] =>
  hints.map((hint) => `${hint.kind}${hint.level ?? ''} ${sliceText(text, hint)}`);
const fieldsOf = async (html: string): Promise<unknown> => (await read(html)).source.metadata?.['fields'];

const PROSE = '各县（区）人民政府要压实责任，细化措施，确保各项任务按期完成，并于年底前书面报告落实情况。';
const NAVIGATION = '<ul><li><a href="/">首页</a><li><a href="/zw">政务公开</a><li><a href="/hd">互动交流</a></ul>';

describe('the main text of a page is found', () => {
  it.each([
    ['in the State Council’s container', `<td id="UCAP-CONTENT"><p>${PROSE}</p></td>`, '<table><tr>', '</tr></table>'],
    ['in TRS_Editor', `<div class="view TRS_UEDITOR trs_paper_default"><p>${PROSE}</p></div>`, '', ''],
    ['in #zoom, whatever its case', `<div id="Zoom"><p>${PROSE}</p></div>`, '', ''],
    ['in .pages_content', `<div class="pages_content"><p>${PROSE}</p></div>`, '', ''],
    ['in <article>', `<article><p>${PROSE}</p></article>`, '', ''],
    [
      'by density, where nothing names it',
      `<div class="a17"><p>${PROSE}</p><p>${PROSE}</p></div>`,
      '<div class="w">',
      '</div>',
    ],
  ])('%s', async (_, main, before, after) => {
    const page = `<body><div class="top">${NAVIGATION}</div>${before}${main}${after}<div class="bottom">主办：青禾市人民政府办公室</div></body>`;
    const text = await textOf(page);
    expect(new Set(text.split('\n'))).toEqual(new Set([PROSE]));
  });

  it('as the whole body, where a page is nothing but text', async () => {
    expect(await textOf('<p>通知如下。</p><p>请遵照执行。</p>')).toBe('通知如下。\n请遵照执行。');
  });

  it('past a container that is an empty shell', async () => {
    expect(await textOf(`<div id="zoom"></div><div class="TRS_Editor"><p>${PROSE}</p></div>`)).toBe(PROSE);
  });
});

describe('what only looks like furniture stays:', () => {
  it.each([
    [
      'a text within something named for sharing',
      `<div class="share-wrap nav"><div id="zoom"><p>${PROSE}</p></div></div>`,
    ],
    [
      'classes that lay out anything',
      `<article><div class="overflow-hidden position-relative with-sidebar"><p>${PROSE}</p></div></article>`,
    ],
    ['what is prepared for printing', `<article><div id="print_content"><p>${PROSE}</p></div></article>`],
  ])('%s', async (_, html) => {
    expect(await textOf(html)).toBe(PROSE);
  });
});

describe('what is no text is left out:', () => {
  it.each([
    ['scripts and styles', '<script>alert("弹窗")</script><style>p{color:red}</style>'],
    ['pictures, whatever they would run', '<img src=x onerror="alert(1)" alt="图">'],
    [
      'hidden elements',
      '<p style="color:red; display : none">隐藏</p><p hidden>隐藏</p><p style="visibility:hidden">隐藏</p>',
    ],
    ['breadcrumbs', '<div class="crumbs-nav">当前位置：首页 &gt; 政策</div><div class="BreadCrumb">首页</div>'],
    ['share bars', '<div class="bdsharebuttonbox">分享到微信</div><div id="share-box">分享</div>'],
    ['QR codes', '<div id="qr_container">扫一扫在手机打开当前页</div>'],
    ['navigation and footers', '<nav>首页</nav><footer>版权所有</footer>'],
    ['forms', '<select><option>请选择</option></select><button>打印</button><textarea>留言</textarea>'],
    ['comments of the source', '<!-- 注释 -->'],
  ])('%s', async (_, furniture) => {
    expect(await textOf(`<article><p>${PROSE}</p>${furniture}</article>`)).toBe(PROSE);
  });
});

describe('lines', () => {
  it.each([
    ['a block each', '<p>一</p><div>二<div>三</div>四</div>', '一\n二\n三\n四'],
    ['end at <br>', '<p>青政发〔2023〕1号<br>签发人：李明</p>', '青政发〔2023〕1号\n签发人：李明'],
    ['go through inline elements', '<p>增长<b>5.2</b><span>%</span></p>', '增长5.2%'],
    ['do not end in Chinese where the source does', '<p>高质量\n   发展，\n稳中求进</p>', '高质量发展，稳中求进'],
    ['keep the space of a source line end in English', '<p>high-quality\ndevelopment</p>', 'high-quality development'],
    ['lose their indentation', '<p>　　&nbsp; 第一条　总则</p>', '第一条　总则'],
    ['have plain spaces for no-break ones', '<p>总理&nbsp;&nbsp;李明</p>', '总理  李明'],
    ['of <pre> are the source’s', '<pre>一\n二</pre>', '一\n二'],
    ['know entities', '<p>&lt;通知&gt; &amp; &#20013;&#x56fd; A&ensp;B</p>', '<通知> & 中国 A\u2002B'],
    ['have the numbers of ordered lists', '<ol start="3"><li>甲</li><li>乙</li></ol>', '3. 甲\n4. 乙'],
    ['survive tags that do not fit', '<p>甲<div>乙</p>丙</span></div><td>丁', '甲\n乙\n丙\n丁'],
  ])('%s', async (_, html, expected) => {
    expect(await textOf(`<div id="zoom"><p>${PROSE}</p>${html}</div>`)).toBe(`${PROSE}\n${expected}`);
  });
});

describe('hints', () => {
  it.each([
    [
      'headings with their level',
      '<h2>一、目标</h2><p>正文。</p><h3><b>（一）</b>指标</h3>',
      ['heading2 一、目标', 'heading3 （一）指标'],
    ],
    [
      'list items, their first line only',
      '<ul><li><p>甲</p><p>续</p></li><li>乙</li></ul>',
      ['list-item 甲', 'list-item 乙'],
    ],
    [
      'tables and rows, columns kept in line',
      '<table><tr><th>指标<th colspan=2>数值</tr><tr><td rowspan=2>产值<td>工业<td>3亿元</tr><tr><td>农业<td>1亿元</table>',
      [
        'table 指标\t数值\n产值\t工业\t3亿元\n\t农业\t1亿元',
        'table-row 指标\t数值',
        'table-row 产值\t工业\t3亿元',
        'table-row \t农业\t1亿元',
      ],
    ],
    ['no table where one lays out the page', `<table><tr><td><p>${PROSE}</p></td></tr></table>`, []],
    ['no table for tables within tables', '<table><tr><td>甲<td><table><tr><td>乙</table></table>', []],
  ])('tell of %s', async (_, html, expected) => {
    expect(told(await read(`<div id="zoom"><p>${PROSE}</p>${html}</div>`))).toEqual(expected);
  });
});

describe('the title', () => {
  const body = (inside: string): string => `<div id="zoom">${inside}<p>${PROSE}</p></div>`;
  it.each([
    [
      'comes first, from the metadata',
      '<meta name="ArticleTitle" content="关于防汛工作的通知">' + body(''),
      ['title 关于防汛工作的通知'],
      `关于防汛工作的通知\n${PROSE}`,
    ],
    [
      'comes first, from a heading above the text',
      '<h1>关于防汛工作的通知</h1>' + body(''),
      ['title 关于防汛工作的通知'],
      `关于防汛工作的通知\n${PROSE}`,
    ],
    [
      'comes first, from the window, without the site',
      '<title>关于防汛工作的通知_青禾市人民政府</title>' + body(''),
      ['title 关于防汛工作的通知'],
      `关于防汛工作的通知\n${PROSE}`,
    ],
    [
      'is not doubled',
      '<h1>关于防汛工作的通知</h1>' + body('<h1>关于防汛工作的通知</h1>'),
      ['title 关于防汛工作的通知'],
      `关于防汛工作的通知\n${PROSE}`,
    ],
    [
      'is known where the text breaks it',
      '<title>关于防汛工作的通知</title>' + body('<p>关于防汛</p><p>工作的通知</p>'),
      ['title 关于防汛\n工作的通知'],
      `关于防汛\n工作的通知\n${PROSE}`,
    ],
    [
      'is not the site’s name in the heading',
      '<title>关于防汛工作的通知-青禾市</title><h1>青禾市人民政府</h1>'.replace('-', ' - ') + body(''),
      ['title 关于防汛工作的通知'],
      `关于防汛工作的通知\n${PROSE}`,
    ],
    [
      'is not the site’s name in the window',
      '<title>青禾市人民政府门户网站</title><h1>关于防汛工作的通知</h1>' + body(''),
      ['title 关于防汛工作的通知'],
      `关于防汛工作的通知\n${PROSE}`,
    ],
    ['may be missing', body(''), [], PROSE],
  ])('%s', async (_, html, hints, text) => {
    const input = await read(html);
    expect(told(input)).toEqual(hints);
    expect(input.text).toBe(text);
  });
});

describe('metadata of a page', () => {
  const main = `<div id="zoom"><p>来源：不是元数据</p><p>${PROSE}</p></div>`;
  it.each([
    [
      'a table',
      '<table><tr><td>索 引 号：</td><td>0001/2023-1</td><td>主题分类：</td><td>农业\\林业</td></tr></table>',
      { 索引号: '0001/2023-1', 主题分类: '农业\\林业' },
    ],
    [
      'a table without colons',
      '<table><tr><th>发文字号</th><td>青政发〔2023〕1号</td></tr></table>',
      { 发文字号: '青政发〔2023〕1号' },
    ],
    ['a value that is blank', '<table><tr><td>主题词：</td><td></td></tr></table>', { 主题词: '' }],
    [
      'a list',
      '<ul><li><b>标　　题：</b><span>防汛通知</span></li><li>发布日期：2023-05-01</li></ul>',
      { 标题: '防汛通知', 发布日期: '2023-05-01' },
    ],
    [
      'a line',
      '<p>发布时间：2023-05-01 08:30　来源：市水务局【字体：大 中 小】浏览次数：12</p>',
      { 发布时间: '2023-05-01 08:30', 来源: '市水务局' },
    ],
    [
      'meta elements',
      '<meta name="PubDate" content="2023-05-01"><meta name="contentsource" content="市水务局"><meta name=viewport content=x>',
      { PubDate: '2023-05-01', ContentSource: '市水务局' },
    ],
  ])('is found in %s', async (_, html, expected) => {
    expect({ ...((await fieldsOf(html + main)) as object) }).toEqual(expected);
  });

  it('is not there where a page has none', async () => {
    expect(await fieldsOf(main)).toBeUndefined();
  });

  it('cannot reach a prototype', async () => {
    const fields = await fieldsOf('<meta name="__proto__" content="x"><p>来源：__proto__</p>' + main);
    expect(Object.getPrototypeOf(fields)).toBeNull();
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('the encoding of a page', () => {
  const gbk = (before: string): Uint8Array =>
    Uint8Array.from([...new TextEncoder().encode(before), 0xd6, 0xd0, 0xb9, 0xfa, ...new TextEncoder().encode('</p>')]);
  it.each([
    ['is the one declared', gbk('<meta charset="gb2312"><p>'), 'gb18030', '中国'],
    [
      'is the one declared the old way',
      gbk('<meta http-equiv=Content-Type content="text/html; charset=GBK"><p>'),
      'gb18030',
      '中国',
    ],
    [
      'is UTF-8 where the bytes are, whatever is declared',
      new TextEncoder().encode('<meta charset="gb2312"><p>中国</p>'),
      'utf-8',
      '中国',
    ],
    [
      'is UTF-8 with a byte order mark',
      new TextEncoder().encode('\uFEFF<meta charset="big5"><p>中国</p>'),
      'utf-8',
      '中国',
    ],
  ])('%s', async (_, bytes, encoding, text) => {
    expect(await readText(bytes, { format: 'html' })).toMatchObject({ text, source: { metadata: { encoding } } });
  });

  it('is not guessed where nothing tells', async () => {
    expect((await faultOfAsync(readText(gbk('<meta charset="iso-8859-1"><p>'), { format: 'html' })))?.code).toBe(
      'unknown-encoding',
    );
  });
});

describe('a hostile page', () => {
  it.each([
    ['100,000 nested elements', '<div>'.repeat(100_000) + '深'],
    ['50,000 nested formatting elements', '<b><i>'.repeat(25_000) + '深'],
  ])('of %s is refused', async (_, html) => {
    expect((await faultOfAsync(read(html)))?.code).toBe('unreadable-file');
  });

  it.each([
    ['100,000 open brackets', '<'.repeat(100_000) + '深', 100_001],
    ['100,000 end tags', '深</b></p></div>'.repeat(20_000), 39_999],
    ['a line of 3 MB', '中'.repeat(1_000_000), 1_000_000],
    ['text outside the cells of a table', '<table>' + '<p>中'.repeat(20_000), 39_999],
    ['spaces without end', '中' + ' '.repeat(1_000_000) + '国', 3],
    ['labels that never come to a value', `<p>中</p><ul>${`<li>发${' \u3000'.repeat(280)}`.repeat(2_000)}</ul>`, 4_001],
  ])('of %s is read', async (_, html, length) => {
    expect((await textOf(html)).length).toBe(length);
  });

  it('of cells that claim to reach over thousands of others stays small', async () => {
    const text = await textOf('<table>' + '<tr><td colspan=1000 rowspan=60000>中<td>国'.repeat(2_000));
    expect(text.length).toBeLessThan(1_000_000);
  });
});

it('a page of markup without text holds no text', async () => {
  expect((await faultOfAsync(read('<html><body><script>1</script><img src=x></body></html>')))?.code).toBe('no-text');
});
