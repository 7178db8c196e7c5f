import type { Hint } from '../model';
import { addField, createFields } from './fields';
import type { Fields } from './fields';
import type { Reading } from './reading';

// A heading of Markdown: ## 二、主要目标 ##
const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;
// A cell of the bar under a table's head, |---|:--:|
const TABLE_CELL = /^:?-+:?$/;
// An item of a list: - 加快建设, 1. 加快建设, * 加快建设
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;
// A fence around code, which has no headings: ```
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
// A line of front matter: title: "2024年政府工作报告"
const FIELD = /^([\p{L}\p{N}_][\p{L}\p{N}_ .-]*)[:：][ \t]*(\S.*)?$/u;

interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * Reads Markdown: the text stays as it is in the file, its offsets are the file's; hints say what is a heading, a list
 * item, a table. Front matter (lines `key: value` between two `---`) is read into `metadata.fields` and stays in the text.
 */
export function readMarkdown(text: string): Reading {
  const lines = linesOf(text);
  const { fields, count } = frontMatter(lines);
  const hints: Hint[] = [];
  let fence: string | undefined;
  for (let at = count; at < lines.length; at++) {
    const line = lines[at]!;
    const mark = FENCE.exec(line.text)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
      continue;
    }
    if (fence !== undefined) continue;
    const rows = tableAt(lines, at);
    if (rows > 0) {
      for (const hint of tableHints(lines.slice(at, at + rows))) hints.push(hint);
      at += rows - 1;
    } else hints.push(...lineHints(line));
  }
  return { text, hints, metadata: Object.keys(fields).length > 0 ? { fields } : {} };
}

function lineHints({ start, text }: Line): Hint[] {
  const heading = HEADING.exec(text);
  if (heading !== null) {
    const from = text.indexOf(heading[2]!, heading[1]!.length);
    const content = heading[2]!.trimEnd();
    // The closing marks of `## 标题 ##` are no content.
    const bare = content.replace(/(?<=\s)#+$/, '').trimEnd();
    return [
      {
        start: start + from,
        end: start + from + (bare.length || content.length),
        kind: 'heading',
        level: heading[1]!.length,
      },
    ];
  }
  const marker = LIST_ITEM.exec(text);
  if (marker === null) return [];
  return [{ start: start + marker[0].length, end: start + text.trimEnd().length, kind: 'list-item' }];
}

/** How many lines from here on are one table: a head with a bar below it, and rows. */
function tableAt(lines: readonly Line[], at: number): number {
  const rule = lines[at + 1]?.text;
  if (!lines[at]!.text.includes('|') || rule === undefined || !rule.includes('-') || !isTableRule(rule)) return 0;
  let end = at + 2;
  while (end < lines.length && lines[end]!.text.includes('|')) end++;
  return end - at;
}

function isTableRule(line: string): boolean {
  const cells = line.split('|').map((cell) => cell.trim());
  if (cells.length > 1 && cells[0] === '') cells.shift();
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells.every((cell) => TABLE_CELL.test(cell));
}

function tableHints(lines: readonly Line[]): Hint[] {
  const spans = lines.map(({ start, text }) => ({ start, end: start + text.trimEnd().length }));
  const rows = spans.filter((_, index) => index !== 1).map((span): Hint => ({ ...span, kind: 'table-row' }));
  return [{ start: spans[0]!.start, end: spans.at(-1)!.end, kind: 'table' }, ...rows];
}

/** The fields of the front matter and how many lines it takes; none where the second bar is missing. */
function frontMatter(lines: readonly Line[]): { fields: Fields; count: number } {
  const fields = createFields();
  if (lines[0]?.text.trimEnd() !== '---') return { fields, count: 0 };
  const end = lines.findIndex(({ text }, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  if (end < 0) return { fields, count: 0 };
  for (const { text } of lines.slice(1, end)) {
    const [, name, value = ''] = FIELD.exec(text) ?? [];
    if (name !== undefined) addField(fields, name.trim(), unquoted(value.trim()));
  }
  return { fields, count: end + 1 };
}

function unquoted(value: string): string {
  const quote = value[0];
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}

/** The lines with their offsets, without their ends (LF, CRLF). */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    lines.push({ start, text: raw.endsWith('\r') ? raw.slice(0, -1) : raw });
    start += raw.length + 1;
  }
  return lines;
}
