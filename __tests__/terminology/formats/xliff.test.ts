import { readXliffGlossary } from '../../../src/terminology/formats/xliff/read-xliff';
import { writeXliffGlossary } from '../../../src/terminology/formats/xliff/write-xliff';
import { FULL } from './sample-glossary';

const xliff = (units: string, attributes = 'version="2.0" srcLang="zh" trgLang="en"') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" ${attributes}><file id="f">${units}</file></xliff>`;
const unit = (entries: string, id = 'u1') =>
  `<unit id="${id}"><gls:glossary>${entries}</gls:glossary><segment><source>x</source></segment></unit>`;

describe('a glossary in an XLIFF file', () => {
  it('takes languages and title from the options where the file does not say them', () => {
    const entry = '<gls:glossEntry><gls:term>甲</gls:term><gls:translation>A</gls:translation></gls:glossEntry>';
    const { glossary } = readXliffGlossary(xliff(unit(entry), 'version="2.0"'), {
      sourceLanguage: 'zh',
      targetLanguage: 'en',
      title: '术语',
    });
    expect(glossary).toMatchObject({ title: '术语', sourceLanguage: 'zh' });
    expect(glossary.concepts[0]!.terms).toEqual([
      { language: 'zh', text: '甲' },
      { language: 'en', text: 'A' },
    ]);
  });

  it('is read from the units of other tools, an entry a concept', () => {
    const entry =
      '<gls:glossEntry id="g1"><gls:term source="s">甲<ph id="1"/></gls:term><gls:translation>A</gls:translation><gls:translation xml:lang="en-GB">B</gls:translation><gls:definition>d</gls:definition></gls:glossEntry>';
    const { glossary, losses } = readXliffGlossary(
      xliff(
        `<unit id="plain"><segment><source>y</source></segment></unit><group id="g">${unit(entry)}${unit(entry, 'u2')}</group>`,
      ),
    );
    const concept = {
      definitions: [{ text: 'd' }],
      terms: [
        { language: 'zh', text: '甲', source: 's' },
        { language: 'en', text: 'A' },
        { language: 'en-GB', text: 'B' },
      ],
    };
    expect(glossary).toEqual({
      format: 'gongwen-glossary',
      version: 1,
      sourceLanguage: 'zh',
      concepts: [
        { id: 'g1', ...concept },
        { id: 'g1-2', ...concept },
      ],
    });
    expect(losses.map(({ path, message }) => `${path} ${message}`)).toEqual([
      '<unit> units without a glossary are passed over: plain',
      '<term> inline tags are dropped, their text is kept: 2 times, first in g1',
    ]);
  });

  it.each([
    ['an entry without a term', xliff(unit('<gls:glossEntry/>')), '<glossEntry> has no <term>'],
    [
      'translations into no language',
      xliff(
        unit('<gls:glossEntry><gls:term>a</gls:term><gls:translation>b</gls:translation></gls:glossEntry>'),
        'version="2.0" srcLang="zh"',
      ),
      'give <xliff> a trgLang',
    ],
    ['no source language', xliff('', 'version="2.0"'), '<xliff> has no srcLang'],
    ['a unit without an id', xliff('<unit/>'), '<unit> has no id'],
    [
      'version 1.2',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      'version 1.2 has no glossary module',
    ],
    ['another root', '<tmx/>', 'an XLIFF file begins with <xliff>'],
  ])('with %s is refused', (_, text, message) => {
    expect(() => readXliffGlossary(text)).toThrow(message);
  });

  it('is linked with the segment of its unit', () => {
    const { output } = writeXliffGlossary(FULL);
    expect(output).toContain('<gls:glossEntry ref="#m1">');
    expect(output).toContain('<source><mrk id="m1" type="term">五位一体</mrk></source>');
  });

  it('goes into the commonest other language, or the one asked for', () => {
    expect(writeXliffGlossary(FULL).output).toContain('trgLang="en"');
    const { output, losses } = writeXliffGlossary(FULL, { targetLanguage: 'fr' });
    expect(output).toContain('<gls:translation>plan intégré</gls:translation>');
    expect(output).not.toContain('Five-sphere');
    expect(losses.find(({ path }) => path === 'terms')?.message).toContain('deprecated');
    expect(losses.some(({ message }) => message.startsWith('XLIFF holds two languages, here zh-Hans and fr'))).toBe(
      true,
    );
  });

  it('leaves out a term that has neither translation nor definition, as the module wants it', () => {
    const { output, losses } = writeXliffGlossary(FULL);
    expect(output).not.toContain('GW-7型');
    expect(losses).toContainEqual({
      path: 'concepts',
      message: 'without a source term, or with neither translation nor definition, left out: c-7',
    });
  });
});
