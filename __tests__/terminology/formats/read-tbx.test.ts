import { readTbx } from '../../../src/terminology/formats/tbx/read-tbx';

const martif = (body: string, attributes = 'type="TBX" xml:lang="en"') =>
  `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE martif PUBLIC "ISO 12200:1999A//DTD MARTIF core (DXFcdV04)//EN" "TBXcdv04.dtd">
<martif ${attributes}><martifHeader><fileDesc><titleStmt><title>Terms</title></titleStmt>
<sourceDesc><p>Translate Toolkit</p></sourceDesc></fileDesc></martifHeader><text><body>${body}</body></text></martif>`;

const only = (text: string) => readTbx(text).glossary.concepts[0]!;

describe('TBX v2 as tools write it', () => {
  it('is read with what Weblate adds: explanations, forbidden terms, terms not to be translated', () => {
    const { glossary, losses } = readTbx(
      martif(`
      <termEntry>
        <descrip>explains the source term</descrip>
        <langSet xml:lang="en"><tig><term>address bar</term></tig></langSet>
        <langSet xml:lang="zh_Hans"><tig>
          <term>地址栏</term>
          <termNote type="administrativeStatus">forbidden</termNote>
          <note from="translator">不要用</note>
        </tig></langSet>
      </termEntry>
      <termEntry>
        <langSet xml:lang="en"><tig><term>Weblate</term><termNote type="translationNote">no</termNote>
          <descrip type="Usage note">a name</descrip></tig></langSet>
      </termEntry>`),
    );
    expect(glossary).toEqual({
      format: 'gongwen-glossary',
      version: 1,
      title: 'Terms',
      sourceLanguage: 'en',
      concepts: [
        {
          id: 'c1',
          note: 'explains the source term',
          terms: [
            { language: 'en', text: 'address bar' },
            { language: 'zh-Hans', text: '地址栏', status: 'forbidden', note: '不要用' },
          ],
        },
        { id: 'c1-2', doNotTranslate: true, terms: [{ language: 'en', text: 'Weblate', note: 'a name' }] },
      ],
    });
    expect(losses).toEqual([]);
  });

  it('is read with ntig and termGrp, subject fields and definitions at any level, sources as xref', () => {
    expect(
      only(
        martif(`
      <termEntry id="IATE-1">
        <descripGrp><descrip type="subjectField">economy</descrip></descripGrp>
        <xref type="xSource" target="https://example.org/1">the register</xref>
        <langSet xml:lang="en">
          <descripGrp><descrip type="definition">what it <hi>is</hi></descrip><admin type="source">OJ 1</admin></descripGrp>
          <ntig>
            <termGrp><term id="t1">growth <hi>rate</hi></term><termNote type="partOfSpeech">Noun</termNote>
              <termNoteGrp><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termNoteGrp></termGrp>
            <descripGrp><descrip type="context">a growth rate of 5 %</descrip><admin type="source">OJ 2</admin></descripGrp>
          </ntig>
        </langSet>
        <langSet lang="ZH-CN">
          <tig><term>增速</term><termNote type="normativeAuthorization">supersededTerm</termNote>
            <descrip type="definition">增长的速度</descrip></tig>
          <tig><term>增长率</term><termNote type="administrativeStatus">preferred</termNote><admin type="source">统计局</admin></tig>
        </langSet>
      </termEntry>`),
      ),
    ).toEqual({
      id: 'IATE-1',
      domain: 'economy',
      source: 'the register (https://example.org/1)',
      definitions: [
        { text: 'what it is', source: 'OJ 1', language: 'en' },
        { text: '增长的速度', language: 'zh-CN' },
      ],
      terms: [
        {
          language: 'en',
          text: 'growth rate',
          partOfSpeech: 'noun',
          status: 'preferred',
          contexts: [{ text: 'a growth rate of 5 %', source: 'OJ 2' }],
        },
        { language: 'zh-CN', text: '增长率', status: 'preferred', source: '统计局' },
        { language: 'zh-CN', text: '增速', status: 'deprecated' },
      ],
    });
  });

  it('is read where v3 would be refused, and says what was passed over', () => {
    const { glossary, losses } = readTbx(
      martif(`
      <termEntry id="1"><langSet xml:lang="en"><tig><term>a</term>
        <termNote type="partOfSpeech">noun phrase</termNote><termNote type="administrativeStatus">so-so</termNote>
        <descrip type="reliabilityCode">3</descrip></tig><tig><term/></tig></langSet></termEntry>
      <termEntry id="1"><langSet xml:lang="en"><tig><term>b</term></tig></langSet></termEntry>
      <termEntry id="2"/>`),
    );
    expect(glossary.concepts).toEqual([
      { id: '1', terms: [{ language: 'en', text: 'a' }] },
      { id: 'c1', terms: [{ language: 'en', text: 'b' }] },
    ]);
    expect(losses.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      '<termNote type="partOfSpeech">: the part of speech "noun phrase" is not known: 1',
      '<termNote type="administrativeStatus">: the status "so-so" is not known: 1',
      '<descrip type="reliabilityCode">: has no place in a glossary: 1',
      'terms: terms without a text are left out: 1',
      'id: ids that stand twice are changed: 1',
      'concepts: entries without a term are left out: 2',
    ]);
  });

  it.each([
    ['superseded', 'deprecated'],
    ['supersededTerm-admn-sts', 'deprecated'],
    ['obsolete', 'deprecated'],
    ['Forbidden', 'forbidden'],
    ['admittedTerm', 'admitted'],
    ['standardizedTerm', 'preferred'],
  ])('has the status %s read as %s', (written, status) => {
    const entry = `<termEntry><langSet xml:lang="en"><tig><term>a</term><termNote type="administrativeStatus">${written}</termNote></tig></langSet></termEntry>`;
    expect(only(martif(entry)).terms[0]!.status).toBe(status);
  });
});

describe('the source language of a TBX file', () => {
  const entry =
    '<termEntry><langSet xml:lang="zh-CN"><tig><term>甲</term></tig></langSet><langSet xml:lang="fr"><tig><term>a</term></tig></langSet></termEntry>';

  it.each([
    ['the one it names, if it has terms of it', 'type="TBX" xml:lang="fr"', undefined, 'fr'],
    ['that of its first term, if it has none', 'type="TBX" xml:lang="en"', undefined, 'zh-CN'],
    ['that of its first term, if it names none', 'type="TBX"', undefined, 'zh-CN'],
    ['what the caller says', 'type="TBX" xml:lang="fr"', 'zh-CN', 'zh-CN'],
  ])('is %s', (_, attributes, sourceLanguage, expected) => {
    const options = sourceLanguage === undefined ? {} : { sourceLanguage };
    expect(readTbx(martif(entry, attributes), options).glossary.sourceLanguage).toBe(expected);
  });
});

describe('a fault in TBX v3', () => {
  const dca = (entry: string, root = 'type="TBX-Basic" style="dca"') =>
    `<tbx ${root} xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>\n${entry}\n</body></text></tbx>`;
  const term = '<langSec xml:lang="en"><termSec><term>a</term></termSec></langSec>';

  it.each([
    [
      'an id twice',
      dca(`<conceptEntry id="a">${term}</conceptEntry><conceptEntry id="a">${term}</conceptEntry>`),
      'the id "a" stands here a second time',
    ],
    ['an entry without a language', dca('<conceptEntry id="a"/>'), '<conceptEntry> has no <langSec>'],
    [
      'a language without a term',
      dca('<conceptEntry id="a"><langSec xml:lang="en"/></conceptEntry>'),
      '<langSec> has no <termSec>',
    ],
    [
      'a language without its name',
      dca('<conceptEntry id="a"><langSec><termSec><term>a</term></termSec></langSec></conceptEntry>'),
      '<langSec> has no xml:lang',
    ],
    [
      'an element of its own',
      dca(`<conceptEntry id="a"><comment>x</comment>${term}</conceptEntry>`),
      '<comment> does not belong here',
    ],
    [
      'a category without a name',
      dca(`<conceptEntry id="a"><descrip>x</descrip>${term}</conceptEntry>`),
      '<descrip> has no type',
    ],
    [
      'a category in the wrong element',
      dca(`<conceptEntry id="a"><admin type="definition">x</admin>${term}</conceptEntry>`),
      '<admin type="definition"> is no data category of TBX-Basic: there are customerSubset, projectSubset, source',
    ],
    [
      'a context told of a concept',
      dca(`<conceptEntry id="a"><descrip type="context">x</descrip>${term}</conceptEntry>`),
      '<descrip type="context"> stands in the concept entry: it may stand only in a term section',
    ],
    ['a style that there is not', dca('', 'type="TBX-Basic" style="dcx"'), 'style="dcx" is no style'],
    ['another namespace', dca('').replace('ed-2', 'ed-9'), 'the namespace is "urn:iso:std:iso:30042:ed-9"'],
    ['another root', '<glossary/>', 'the file begins with <glossary>: a TBX file begins with <tbx> or <martif>'],
  ])('such as %s is named', (_, text, message) => {
    expect(() => readTbx(text)).toThrow(message);
  });

  it('does not hide the others', () => {
    const text = dca(
      [
        '<conceptEntry><langSec xml:lang="en"><termSec/></langSec></conceptEntry>',
        `<conceptEntry id="b"><descrip type="x">y</descrip>${term}</conceptEntry>`,
        '<conceptEntry id="c"><langSec><termSec><term>&nbsp;</term></termSec></langSec></conceptEntry>',
      ].join('\n'),
    );
    let issues: readonly { path: string }[] = [];
    try {
      readTbx(text);
    } catch (error) {
      ({ issues } = error as { issues: typeof issues });
    }
    expect(issues.map(({ path }) => path.split(',')[0])).toEqual(['line 2', 'line 2', 'line 3', 'line 4', 'line 4']);
  });
});
