import { addField, createFields } from '../fields';
import type { Fields } from '../fields';
import { attribute, childElements, isBlock, visit } from './dom';
import type { DomElement, DomParent } from './dom';
import { isLeftOut } from './left-out';
import { cellText } from './table';

/** The meta elements that every page of a Chinese government site must carry (国办发〔2017〕47号, annex). */
const META_NAMES = new Map(
  'SiteName SiteDomain SiteIDCode ColumnName ColumnType ArticleTitle PubDate ContentSource Keywords Author Description Url'
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

/** What the tables and lines above a document call its metadata. */
const LABELS = (
  '索引号 主题分类 主题类别 信息分类 信息类别 组配分类 体裁分类 体裁 服务对象 发文机关 发文机构 发文单位 发布机构 发布机关 发布单位 ' +
  '公开主体 公开责任部门 责任部门 制定机关 制发机关 颁布机构 成文日期 成文时间 生成日期 生成时间 发文日期 发文时间 印发日期 印发时间 签发日期 标题 信息名称 ' +
  '文件名称 名称 发文字号 公文文号 发布文号 文件编号 文件字号 文号 发布日期 发布时间 公开日期 公开时间 公布日期 主题词 关键词 关键字 公文种类 公文类型 文种 ' +
  '公开方式 公开类别 公开类型 公开范围 公开时限 公开形式 公开属性 有效性 效力状态 时效性 文件有效性 有效状态 有效期 施行日期 实施日期 生效日期 生效时间 失效日期 废止日期 ' +
  '统一编号 统一登记号 信息来源 文章来源 稿件来源 来源 内容概述 内容摘要 信息索引 信息索取号 责任编辑 作者'
).split(' ');

/** What follows a value on the same line and is no part of it: 字体：大 中 小, 浏览次数：12 */
const STOPS =
  '字体 字号 浏览次数 浏览量 浏览 点击数 点击量 点击 阅读次数 阅读量 阅读 访问量 打印 分享 关闭 保存 收藏 扫一扫 视力保护色 背景色 编辑 责编'.split(
    ' ',
  );

// A label as it is set, its characters apart, with its colon: 索 引 号：, 【来源】, 标　　题:
const LABEL = new RegExp(
  `(?<!\\p{Script=Han})(${alternatives(LABELS)})\\s*[:：]` +
    `|(?:[【[（(]\\s*|(?<!\\p{Script=Han}))(?:${STOPS.join('|')})(?=[\\s:：】\\]）)]|$)`,
  'gu',
);

/** Lines longer than this are text. */
const LONGEST_LINE = 600;

/**
 * Collects what a page says of its document: its meta elements, then every `label：value` that stands outside the
 * main text in a table row, list item or line.
 *
 * Labels are written without the spaces that pages set between their characters; of two values the first stands.
 */
export function pageFields(document: DomParent, isMain: (element: DomElement) => boolean): Fields {
  const fields = createFields();
  visit(document, (element) => {
    if (element.tagName === 'meta') readMeta(element, fields);
    if (isMain(element) || (isLeftOut(element) && element.tagName !== 'head')) return false;
    if (element.tagName === 'tr' && !holdsRows(element)) readLine(rowText(element), fields);
    else if (isLine(element)) readLine(cellText(element, isLeftOut), fields);
    return true;
  });
  return fields;
}

function readMeta(element: DomElement, fields: Fields): void {
  const name = META_NAMES.get((attribute(element, 'name') ?? '').toLowerCase());
  const value = attribute(element, 'content')?.trim();
  if (name !== undefined && value) addField(fields, name, value);
}

function readLine(line: string, fields: Fields): void {
  if (line.length > LONGEST_LINE) return;
  const matches = [...line.matchAll(LABEL)];
  matches.forEach((match, index) => {
    const name = match[1]?.replace(/\s+/g, '');
    if (name === undefined) return;
    const value = line.slice(match.index + match[0].length, matches[index + 1]?.index ?? line.length);
    addField(fields, name, trimmed(value));
  });
}

/** Without white space around it, and without the bar before the next label: 2023-05-01 | 来源：… */
function trimmed(value: string): string {
  const text = value.trim();
  return text.endsWith('|') ? text.slice(0, -1).trim() : text;
}

/** The cells of a row on one line; a label in a cell of its own gets the colon that it may lack. */
function rowText(row: DomElement): string {
  const cells = childElements(row).filter((cell) => !isLeftOut(cell));
  return cells
    .map((cell) => cellText(cell, isLeftOut))
    .map((text) => (LABELS.includes(text.replace(/\s+/g, '')) ? `${text}：` : text))
    .join(' ');
}

/** A block without blocks in it, outside of rows, which are read as a whole. */
function isLine(element: DomElement): boolean {
  if (!isBlock(element) || ['td', 'th'].includes(element.tagName)) return false;
  return !childElements(element).some((child) => isBlock(child) && !isLeftOut(child));
}

/** A row that lays out the page has tables in its cells. */
function holdsRows(row: DomElement): boolean {
  return childElements(row).some((child) => child.tagName === 'table' || holdsRows(child));
}

/** The labels, longest first, with white space allowed between their characters. */
function alternatives(labels: readonly string[]): string {
  return [...new Set(labels)]
    .sort((a, b) => b.length - a.length)
    .map((label) => [...label].join('\\s*'))
    .join('|');
}
