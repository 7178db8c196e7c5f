import fc from 'fast-check';
import type { Block } from '../../src/model';
import { Pipeline } from '../../src/pipeline/pipeline';
import { defineComponent } from '../../src/pipeline/define-component';
import { sentences } from '../../src/segmentation/sentences';
import { isBlank, sliceText } from '../../src/text';
import { troubledText } from '../support/trouble';

/** The whole text as one block of the given kind. */
const block = (kind: Block['kind']) =>
  defineComponent({
    name: 'block',
    version: '1',
    reads: [],
    writes: ['blocks'],
    annotate: ({ text }, emit) => void emit('blocks', { kind, start: 0, end: text.length }),
  });

function cut(text: string, kind: Block['kind'] = 'paragraph'): string[] {
  const document = new Pipeline().use(block(kind)).use(sentences()).annotate(text);
  return document.sentences.map((sentence) => sliceText(text, sentence));
}

describe('sentences', () => {
  it.each([
    ['甲。乙！丙？丁', ['甲。', '乙！', '丙？', '丁']],
    ['甲!乙?丙｡丁', ['甲!', '乙?', '丙｡', '丁']],
    ['甲；乙，丙：丁。', ['甲；乙，丙：丁。']],
    ['真的！！怎么会？！不。', ['真的！！', '怎么会？！', '不。']],
    ['走吧。……好。', ['走吧。……', '好。']],
    ['有甲、乙……等。', ['有甲、乙……等。']],
    ['投资14.07亿元，见www.gov.cn?id=1页。好。', ['投资14.07亿元，见www.gov.cn?id=1页。', '好。']],
    ['（一）经济向好。把稳增长放在首位。', ['（一）经济向好。', '把稳增长放在首位。']],
    ['　甲。　乙。 ', ['甲。', '乙。']],
    ['甲\n乙。丙', ['甲\n乙。', '丙']],
  ])('cuts %j', (text, expected) => expect(cut(text)).toEqual(expected));

  it.each([
    [
      '按照“清单之外无权力。大厅之外无审批。”的要求办。好。',
      ['按照“清单之外无权力。大厅之外无审批。”的要求办。', '好。'],
    ],
    ['（见附件。另行通知。）印发后执行。好。', ['（见附件。另行通知。）', '印发后执行。', '好。']],
    ['试点（包括甲。乙）展开。好。', ['试点（包括甲。乙）展开。', '好。']],
    ['他说：“走吧。快走！”大家走了。', ['他说：“走吧。快走！”', '大家走了。']],
    ['“走吧。”大家走了。', ['“走吧。”', '大家走了。']],
    ['“走吧！”，他说。好。', ['“走吧！”，他说。', '好。']],
    ['“走吧。”的话音未落。好。', ['“走吧。”的话音未落。', '好。']],
    ['甲“乙”。丙。', ['甲“乙”。', '丙。']],
    ['甲“乙。丙”丁。戊', ['甲“乙。丙”丁。', '戊']],
    ['甲。”乙。', ['甲。”', '乙。']],
    ['“甲。乙。', ['“甲。', '乙。']],
    ['甲"乙。丙"丁。戊。', ['甲"乙。丙"丁。', '戊。']],
    ['甲（乙“丙。丁）戊。己”庚。辛。', ['甲（乙“丙。丁）戊。', '己”庚。', '辛。']],
    ['甲《乙。丙》丁。戊。', ['甲《乙。丙》丁。', '戊。']],
  ])('keeps quotes and brackets together in %j', (text, expected) => expect(cut(text)).toEqual(expected));

  it.each(['title', 'heading', 'salutation', 'addressee', 'paragraph', 'list-item', 'attachment'] as const)(
    'cuts a %s',
    (kind) => expect(cut('各位代表：', kind)).toEqual(['各位代表：']),
  );

  it.each(['header-field', 'document-number', 'table', 'signature', 'date-line', 'footer'] as const)(
    'finds none in a %s',
    (kind) => expect(cut('国务院。', kind)).toEqual([]),
  );

  it('cover what is not blank, in order, whatever the text', () =>
    fc.assert(
      fc.property(troubledText(), (text) => {
        fc.pre(text.length > 0);
        const strip = (part: string) => [...part].filter((character) => !isBlank(character.charCodeAt(0))).join('');
        expect(cut(text).map(strip).join('')).toBe(strip(text));
      }),
    ));

  it('take 100,000 brackets that never close for what they are', () => {
    expect(cut('（“'.repeat(100_000) + '甲。乙。')).toHaveLength(2);
    expect(cut('“'.repeat(100_000) + '甲。乙。' + '”'.repeat(100_000))).toHaveLength(1);
  });
});
