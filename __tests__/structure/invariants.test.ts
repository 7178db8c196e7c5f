import fc from 'fast-check';
import type { Document } from '../../src/model';
import { contains, isBlank, overlaps, type Span } from '../../src/text';
import { TROUBLE } from '../support/trouble';
import { read } from './read';

/** Lines and pieces that each recogniser knows, to be mixed with trouble. */
const PIECES = [
  ...['\n', '\r\n', '\n\n', '\n　　', '\u2028'],
  ...[
    '一、',
    '二、',
    '（一）',
    '（二）',
    '1.',
    '2.',
    '第一，',
    '一是',
    '二是',
    '——',
    '①',
    '(1)',
    '第一章 总则',
    '第三条 ',
  ],
  ...[
    '各位代表：',
    '同志们！',
    '附件1',
    '附件：1.甲',
    '名词解释',
    '目录',
    '结束语',
    '# ',
    '| 甲 | 乙 |',
    '甲\t乙',
    '12',
  ],
  ...[
    '某省人民政府',
    '2018年12月7日',
    '（此件公开发布）',
    '上一篇：',
    '责任编辑：甲',
    '来源：某社',
    '索引号：',
    '国发〔2018〕1号',
  ],
  ...['2016年某区政府工作报告', '2025年1月14日在某次会议上', '某市市长 张某', '关于国内建设', '某通知'],
  ...[
    '加快项目建设。',
    '推进改革，',
    '持续改善民生水平',
    '“',
    '”',
    '（',
    '）',
    '《',
    '》',
    '。',
    '！？',
    '……',
    '；',
    '：',
    '𠮷',
    '\u200B',
  ],
];
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.constantFrom(...TROUBLE)), { maxLength: 60 })
  .map((parts) => parts.join(''));

const nonBlank = (source: string, { start, end }: Span) =>
  Array.from({ length: end - start }, (_, i) => start + i).filter((at) => !isBlank(source.charCodeAt(at)));
const holds = (property: (document: Document) => void) =>
  fc.assert(
    fc.property(text, (source) => property(read(source))),
    { numRuns: 400 },
  );

describe('for any text', () => {
  it('blocks are disjoint, in order, trimmed, and cover every character that is not blank', () =>
    holds(({ text: source, blocks }) => {
      blocks.forEach((block, i) => {
        expect(isBlank(source.charCodeAt(block.start)) || isBlank(source.charCodeAt(block.end - 1))).toBe(false);
        if (i > 0) expect(blocks[i - 1]!.end).toBeLessThanOrEqual(block.start);
      });
      expect(blocks.flatMap((block) => nonBlank(source, block))).toEqual(
        nonBlank(source, { start: 0, end: source.length }),
      );
    }));

  it('sections nest, begin with their headings, and lie inside their parents, which have a lower level or are attachments', () =>
    holds(({ sections }) => {
      const byId = new Map(sections.map((section) => [section.id, section]));
      for (const section of sections) {
        expect(section.heading.start).toBe(section.start);
        expect(contains(section, section.heading)).toBe(true);
        for (const other of sections)
          expect(!overlaps(section, other) || contains(section, other) || contains(other, section)).toBe(true);
        const parent = section.parent === undefined ? undefined : byId.get(section.parent)!;
        if (parent === undefined) continue;
        expect(contains(parent, section)).toBe(true);
        expect(parent.level < section.level || parent.kind === 'attachment').toBe(true);
      }
    }));

  it('a block belongs to a section that holds it', () =>
    holds(({ blocks, sections }) => {
      const byId = new Map(sections.map((section) => [section.id, section]));
      for (const block of blocks) {
        const section = block.section === undefined ? undefined : byId.get(block.section)!;
        if (section !== undefined) expect(section.end).toBeGreaterThanOrEqual(block.end);
      }
    }));

  it('sentences partition the blocks that have any', () =>
    holds(({ text: source, blocks, sentences }) => {
      for (const block of blocks) {
        const own = sentences.filter((sentence) => sentence.block === block.id);
        if (own.length === 0) continue;
        own.forEach((sentence, i) => {
          expect(contains(block, sentence)).toBe(true);
          if (i > 0) expect(own[i - 1]!.end).toBeLessThanOrEqual(sentence.start);
        });
        expect(own.flatMap((sentence) => nonBlank(source, sentence))).toEqual(nonBlank(source, block));
      }
    }));

  it('the same text gives the same document', () =>
    fc.assert(
      fc.property(text, (source) => expect(read(source)).toEqual(read(source))),
      { numRuns: 100 },
    ));
});
