import { readTmx } from '../../../src/terminology/formats/tmx/read-tmx';
import {
  streamTranslationMemory,
  writeTranslationMemory,
} from '../../../src/terminology/formats/tmx/translation-memory';
import { writeTmx } from '../../../src/terminology/formats/tmx/write-tmx';
import { FULL } from './sample-glossary';
import { itWithSchemas, VALIDATORS } from './validators';

const HEADER =
  '<header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="ZH-CN" datatype="xml"/>';
const tmx = (units: string, header = HEADER) => `<tmx version="1.4">${header}<body>${units}</body></tmx>`;

describe('a TMX file', () => {
  it('is read with the text of its segments, without the codes of tools', () => {
    const { glossary, losses } = readTmx(
      tmx(`<tu tuid="1">
        <prop type="x-Domain">财政</prop><prop type="Txt::Field">x</prop><note>a note</note>
        <tuv xml:lang="ZH-CN"><seg><bpt i="1">&lt;b&gt;</bpt>财政<ept i="1">&lt;/b&gt;</ept><hi type="t">收入</hi><ph x="1"/></seg></tuv>
        <tuv lang="EN-US"><seg>fiscal revenue</seg></tuv></tu>
        <tu><tuv xml:lang="ZH-CN"><seg> </seg></tuv></tu>
        <tu><tuv xml:lang="ZH-CN"><seg>支出</seg></tuv></tu>`),
    );
    expect(glossary).toEqual({
      format: 'gongwen-glossary',
      version: 1,
      sourceLanguage: 'zh-CN',
      concepts: [
        {
          id: '1',
          domain: '财政',
          note: 'a note',
          terms: [
            { language: 'zh-CN', text: '财政收入' },
            { language: 'en-US', text: 'fiscal revenue' },
          ],
        },
        { id: 'tu1', terms: [{ language: 'zh-CN', text: '支出' }] },
      ],
    });
    expect(losses.map(({ path, message }) => `${path} ${message}`)).toEqual([
      '<prop type="Txt::Field"> has no place in a glossary: 1',
      "<bpt> a tool's code is dropped: 1",
      "<ept> a tool's code is dropped: 1",
      '<hi> the tag is dropped, its text is kept: 1',
      "<ph> a tool's code is dropped: 1",
      'terms variants without a text are left out: unit 2',
      'concepts units without a text are left out: unit 2',
    ]);
  });

  it('takes the language of its first text where the header says that all are sources', () => {
    const unit = '<tu><tuv xml:lang="zh"><seg>甲</seg></tuv></tu>';
    expect(readTmx(tmx(unit, HEADER.replace('ZH-CN', '*all*'))).glossary.sourceLanguage).toBe('zh');
  });

  it.each([
    ['a variant without a language', tmx('<tu><tuv><seg>a</seg></tuv></tu>'), '<tuv> has no xml:lang'],
    ['a variant without a segment', tmx('<tu><tuv xml:lang="zh"/></tu>'), '<tuv> has no <seg>'],
    ['a header that says nothing', tmx('', '<header/>'), '<header> lacks creationtool, creationtoolversion, segtype'],
    ['no header', tmx('', ''), '<tmx> has no <header>'],
    ['another root', '<martif/>', 'begins with <martif>: a TMX file begins with <tmx>'],
  ])('with %s is refused', (_, text, message) => {
    expect(() => readTmx(text)).toThrow(message);
  });

  it('leaves out the terms that should not be used, and says so', () => {
    const { output, losses } = writeTmx(FULL);
    expect(output).not.toContain('five-in-one</seg>');
    expect(output).not.toContain('5-in-1');
    expect(losses.map(({ path }) => path)).toContain('terms');
  });

  it('names the language of a unit that has no term of the source language', () => {
    const { output } = writeTmx({
      ...FULL,
      concepts: [...FULL.concepts, { id: 'x', terms: [{ language: 'en', text: 'only English' }] }],
    });
    expect(output).toContain('<tu tuid="x" srclang="en">');
  });
});

describe('a translation memory', () => {
  const OPTIONS = { sourceLanguage: 'zh', targetLanguage: 'en' } as const;
  const SEGMENTS = [
    { source: '统筹推进“五位一体”总体布局。', target: 'Pursue the Five-sphere <Integrated> Plan & more.' },
    { source: '改革', target: ' ', id: 'empty' },
    { source: '改革。', target: 'Reform.', id: 's-2', note: 'checked' },
    { source: '开放\u0000。', target: 'Opening up.', id: 's-2' },
  ];

  it('holds the pairs that have both texts, each with an id of its own', () => {
    const { output, losses } = writeTranslationMemory(SEGMENTS, { ...OPTIONS, title: 'a report' });
    expect(readTmx(output).glossary).toEqual({
      format: 'gongwen-glossary',
      version: 1,
      title: 'a report',
      sourceLanguage: 'zh',
      concepts: [
        {
          id: '1',
          terms: [
            { language: 'zh', text: SEGMENTS[0]!.source },
            { language: 'en', text: SEGMENTS[0]!.target },
          ],
        },
        {
          id: 's-2',
          note: 'checked',
          terms: [
            { language: 'zh', text: '改革。' },
            { language: 'en', text: 'Reform.' },
          ],
        },
        {
          id: 's-2-2',
          terms: [
            { language: 'zh', text: '开放□。' },
            { language: 'en', text: 'Opening up.' },
          ],
        },
      ],
    });
    expect(losses.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'target space at the ends and line breaks before indentation are not kept: empty',
      'segments segments without a source or a target are left out: empty',
      'source characters that XML cannot hold are written as □: s-2',
    ]);
  });

  it('takes segments one by one, as they come', () => {
    let taken = 0;
    function* segments() {
      for (const segment of SEGMENTS) {
        taken++;
        yield segment;
      }
    }
    const pieces = streamTranslationMemory(segments(), OPTIONS);
    expect(pieces.next().value).toContain('<body>');
    expect(taken).toBe(0);
    expect(pieces.next().value).toContain('五位一体');
    expect(taken).toBe(1);
  });

  it('of no segments is a file too', () => {
    expect(readTmx(writeTranslationMemory([], OPTIONS).output).glossary.concepts).toEqual([]);
  });

  itWithSchemas('is valid TMX 1.4', () => {
    expect(VALIDATORS.tmx(writeTranslationMemory(SEGMENTS, OPTIONS).output)).toEqual([]);
    expect(VALIDATORS.tmx(writeTranslationMemory([], OPTIONS).output)).toEqual([]);
  });
});
