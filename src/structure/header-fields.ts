import { namesGenre } from './genre';
import type { Page, Part } from './page';
import type { Row } from './row';

/** Names of the fields that government sites set above a text; blanks between the characters are allowed. */
const NAMES = [
  '索引号',
  '文件编号',
  '成文日期',
  '成文时间',
  '生成日期',
  '发布机构',
  '发布单位',
  '发布日期',
  '发布时间',
  '发文日期',
  '印发日期',
  '公开日期',
  '有效性',
  '时效性',
  '时效状态',
  '效力状态',
  '有效期',
  '公开方式',
  '公开范围',
  '公开类别',
  '公开形式',
  '公开时限',
  '公开程序',
  '公开属性',
  '发文字号',
  '发文号',
  '文号',
  '文件号',
  '发文机关',
  '发文单位',
  '制发机关',
  '制定机关',
  '主题分类',
  '组配分类',
  '体裁分类',
  '信息分类',
  '信息类别',
  '服务对象分类',
  '公文种类',
  '文件类型',
  '文种',
  '主题词',
  '主题',
  '关键词',
  '标题',
  '信息名称',
  '名称',
  '内容概述',
  '概述',
  '来源',
  '信息来源',
  '稿源',
  '作者',
  '记者',
  '编辑',
  '时间',
  '日期',
  '更新时间',
  '浏览次数',
  '浏览量',
  '浏览',
  '点击次数',
  '点击数',
  '点击量',
  '点击',
  '阅读次数',
  '阅读量',
  '阅读',
  '访问量',
  '字体',
  '字号',
  '文字大小',
  '密级',
  '保密期限',
  '紧急程度',
  '缓急',
  '签发人',
  '责任部门',
  '责任单位',
  '生效日期',
  '实施日期',
  '施行日期',
  '失效日期',
  '废止日期',
  '效力级别',
  '语种',
  '载体类型',
  '统一编号',
  '规范性文件编号',
  '登记号',
  '目录号',
] as const;

/** Long names first, so that 发布日期 is not read as 日期. */
const NAME = [...NAMES]
  .sort((a, b) => b.length - a.length)
  .map((name) => [...name].join('\\s{0,4}'))
  .join('|');

// What web pages leave before a field: "- 索引号:", "• ", "| ", "【"
const RESIDUE = String.raw`(?:[-•·|【[]\s?)?`;
// A field at the head of a line: - 发布机构:, 索 引 号：, 来源：北京日报
const FIELD_START = new RegExp(`^${RESIDUE}(?:${NAME})(?:\\s?】?:|\\t)`);
// A further field in the same line, after a gap: 来源：本网　时间：2016-08-18　字体：[大 中 小]
const FURTHER_FIELD = new RegExp(`[\\s|,;]${RESIDUE}(?=(?:${NAME})(?:\\s?】?:|\\t))`, 'g');
// A time of publication that stands without its name: 2026年02月10日 07时41分, 2026-02-10 07:41:22
const TIMESTAMP = /^\d{4}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2})\s?\d{1,2}[:时]\d{1,2}/;

// A field whose name is not in the list, between fields: 所属主题：…, - 信息索取号:
const UNLISTED = /^(?:[-•·]\s?)?\p{Script=Han}(?:\s?\p{Script=Han}){1,7}\s?:[^。]{0,80}$/u;

// Who speaks in an interview, and no field: 记者：请问出台方案的背景是什么？
const SPEECH = new RegExp(`^${RESIDUE}(?:记者|作者|编辑)\\s?:.{2,}[。!?]`);

const LONGEST_LINE = 300;
const LONGEST_VALUE = 120;

/** Tells whether a line opens with a field's name. */
export function isHeaderField({ text }: Row): boolean {
  if (text.length > LONGEST_LINE) return false;
  return (FIELD_START.test(text) && !SPEECH.test(text)) || (text.length <= 40 && TIMESTAMP.test(text));
}

/**
 * Claims the header fields that begin in a row; returns the first row after them, or the row itself where there are none.
 *
 * A value stands on the name's line or on the next: `- 索引号:` / `- 2102000003/2016-07601`. A list's dash before the name
 * must stand before the value too; so 文件编号 without a value does not swallow the title.
 *
 * @param among Whether the line stands below a field: then a name that is not in the list counts too.
 */
export function claimHeaderFields(page: Page, at: number, among: boolean): number {
  const row = page.rows[at]!;
  if (!isHeaderField(row) && !(among && row.text.length <= LONGEST_VALUE && UNLISTED.test(row.text))) return at;
  if (TIMESTAMP.test(row.text)) {
    page.claim(at, at, {
      kind: 'header-field',
      ground: 'header.timestamp',
      field: { name: '发布时间', value: row.raw },
    });
    return at + 1;
  }
  const first = row.text.search(/[:\t]/);
  const further = [...row.text.matchAll(FURTHER_FIELD)].filter((match) => match.index >= first);
  const starts = [0, ...further.map((match) => match.index + 1)];
  const pieces = starts.map((start, i) => fieldBetween(row, start, starts[i + 1] ?? row.text.length));
  const last = pieces.at(-1)!;
  const next = page.rows[at + 1];
  if (last.field!.value === '' && next !== undefined && page.isFree(at + 1) && isValueLine(next, row)) {
    const value = next.raw.replace(LIST_DASH, '');
    pieces[pieces.length - 1] = { ...last, end: next.end, field: { name: last.field!.name, value } };
    page.claimPieces(at, at + 1, pieces);
    return at + 2;
  }
  page.claimPieces(at, at, pieces);
  return at + 1;
}

// The dash of a list: "- 2016-08-18"
const LIST_DASH = /^[-•·]\s+/;

// Fields whose value is a document's name
const NAMES_DOCUMENT = /(?:标\s*题|名\s*称)\s?:$/;

function isValueLine(line: Row, name: Row): boolean {
  if (isHeaderField(line) || line.text.length > LONGEST_VALUE) return false;
  if (LIST_DASH.test(name.text)) return LIST_DASH.test(line.text);
  return !/[。:]$/.test(line.text) && (NAMES_DOCUMENT.test(name.text) || !namesGenre(line.text));
}

function fieldBetween(row: Row, from: number, to: number): Part {
  const written = row.raw.slice(from, to).trimEnd();
  const colon = written.search(/[:：\t]/);
  const name = written.slice(0, colon).replace(/[\s\-•·|【】[\]]/g, '');
  // What follows the value: the bracket of 【来源：…】, a separator
  const value = written
    .slice(colon + 1)
    .replace(/[】|]$/, '')
    .trim();
  const start = row.start + from + (written.length - written.trimStart().length);
  return {
    kind: 'header-field',
    ground: 'header.field',
    start,
    end: row.start + from + written.length,
    field: { name, value },
  };
}
