import { readFileSync } from 'node:fs';
import { sliceText, type Span } from '../../src/text';
import { read } from './read';

const open = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const gold = JSON.parse(open('__tests__/fixtures/shahekou-2016/structure.json')) as {
  readonly headerFields: readonly { readonly name: string; readonly value: string }[];
  readonly title: Span;
  readonly sections: readonly (Span & {
    readonly level: number;
    readonly runIn: boolean;
    readonly parentIndex: number | null;
  })[];
};
const sentences = open('__tests__/fixtures/shahekou-2016/sentences.jsonl')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Span);

describe('the report of Shahekou district, 2016', () => {
  const document = read(open('examples/shahekou-2016.txt'));

  it('has the header fields and the title that were annotated by hand', () => {
    const fields = document.blocks.flatMap(({ field }) => (field === undefined ? [] : [field]));
    expect(fields).toEqual(gold.headerFields.map(({ name, value }) => ({ name, value })));
    expect(document.blocks.find(({ kind }) => kind === 'title')).toMatchObject({
      start: gold.title.start,
      end: gold.title.end,
    });
  });

  it('has the headings that were annotated by hand, each under its parent', () => {
    const found = document.sections.map(({ level, heading, runIn, parent }) => ({
      level,
      text: sliceText(document.text, heading),
      runIn,
      parent: document.sections.findIndex(({ id }) => id === parent),
    }));
    expect(found).toEqual(
      gold.sections.map((section) => ({
        level: section.level,
        text: sliceText(document.text, section),
        runIn: section.runIn,
        parent: section.parentIndex ?? -1,
      })),
    );
  });

  it('has the sentences that were annotated by hand', () => {
    const body = new Set(
      document.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item').map(({ id }) => id),
    );
    expect(
      document.sentences.filter(({ block }) => body.has(block)).map((sentence) => sliceText(document.text, sentence)),
    ).toEqual(sentences.map((sentence) => sliceText(document.text, sentence)));
  });

  it('speaks from the year in its title, not from the day it was posted', () => {
    expect(document.source).toMatchObject({
      date: '2016',
      language: 'zh',
      metadata: { title: '2016年沙河口区政府工作报告', issuer: '沙河口区政府' },
    });
  });
});
