import { expect } from '@jest/globals';
import { readText } from '../../src/input';
import type { TextInput } from '../../src/model';
import { sliceText } from '../../src/text';

const read = (text: string): Promise<TextInput> => readText(new TextEncoder().encode(text), { uri: '报告.md' });
const told = ({ text, hints }: TextInput): string[] =>
  hints.map((hint) => `${hint.kind}${hint.level ?? ''} ${sliceText(text, hint)}`);

describe('hints of Markdown', () => {
  it.each([
    [
      'headings, without their marks',
      '# 政府工作报告\n\n### （一）目标 ###\n',
      ['heading1 政府工作报告', 'heading3 （一）目标'],
    ],
    ['headings with a number sign in them', '## C# 与 F#\n', ['heading2 C# 与 F#']],
    ['no heading without a space', '#标签\n', []],
    ['no heading of seven marks', '####### 七\n', []],
    ['list items', '- 甲\n  * 乙\n1. 丙\n2) 丁\n', ['list-item 甲', 'list-item 乙', 'list-item 丙', 'list-item 丁']],
    ['no list item where a number has no space', '2024年\n3.5%\n-5%\n', []],
    [
      'tables',
      '前\n\n| 指标 | 值 |\n|---|:-:|\n| 产值 | 3 |\n\n后\n',
      ['table | 指标 | 值 |\n|---|:-:|\n| 产值 | 3 |', 'table-row | 指标 | 值 |', 'table-row | 产值 | 3 |'],
    ],
    ['no table without its bar', '甲 | 乙\n丙 | 丁\n', []],
    ['nothing inside code', '```\n# 不是标题\n- 不是\n```\n# 是标题\n', ['heading1 是标题']],
    ['lines that end in CRLF', '# 标题\r\n- 项\r\n', ['heading1 标题', 'list-item 项']],
  ])('tell of %s', async (_, text, expected) => {
    const input = await read(text);
    expect(told(input)).toEqual(expected);
    expect(input.text).toBe(text);
  });
});

describe('front matter', () => {
  const fieldsOf = async (text: string): Promise<unknown> => (await read(text)).source.metadata?.['fields'];
  it.each([
    [
      'is read',
      '---\ntitle: "2024年政府工作报告"\n发布机构: 市政府\ndate: 2024-01-09\n---\n正文',
      { title: '2024年政府工作报告', 发布机构: '市政府', date: '2024-01-09' },
    ],
    [
      'may have lists and empty values, which stay as they are written',
      '---\ntags: [甲, 乙]\nnote:\n---\n',
      { tags: '[甲, 乙]', note: '' },
    ],
    ['cannot reach a prototype', '---\n__proto__: x\nconstructor: y\na: b\n---\n', { a: 'b' }],
  ])('%s', async (_, text, expected) => {
    expect({ ...((await fieldsOf(text)) as object) }).toEqual(expected);
    expect((await read(text)).text).toBe(text);
  });

  it.each([
    ['a bar in the middle', '正文\n---\na: b\n---\n'],
    ['a bar that is never closed', '---\na: b\n正文'],
    ['a bar closed at once', '---\n---\n正文'],
  ])('is not seen in %s', async (_, text) => {
    expect(await fieldsOf(text)).toBeUndefined();
  });
});

it.each([
  ['heading marks', '#'.repeat(200_000) + ' x'],
  ['table rows', '|-|\n'.repeat(200_000)],
  ['spaces', '# a' + ' '.repeat(500_000) + 'b' + ' #'.repeat(200_000)],
  ['bars', '| - '.repeat(200_000) + '\n' + '|-'.repeat(200_000) + 'x'],
])('Markdown of nothing but %s is read as it is', async (_, text) => {
  expect((await read(text)).text).toBe(text);
});
