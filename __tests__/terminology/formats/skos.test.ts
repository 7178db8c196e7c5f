import { glossaryOf } from '../../../src/terminology/glossary/glossary-of';
import { readSkosGlossary } from '../../../src/terminology/formats/skos/read-skos';
import { writeSkosGlossary } from '../../../src/terminology/formats/skos/write-skos';

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix : <http://example.org/terms/> .
`;

it('SKOS of other tools is read: labels, notes, examples, the title of the scheme', async () => {
  const { glossary, losses } = await readSkosGlossary(`${PREFIXES}
    :scheme a skos:ConceptScheme ; dct:title "Terms" .
    :c%201 a skos:Concept ;
      skos:inScheme :scheme ;
      skos:prefLabel "六稳"@zh-hans , "six fronts"@en ;
      skos:altLabel "six stabilities"@en ;
      skos:hiddenLabel "six steadies"@en ;
      skos:definition "稳就业等"@zh ;
      skos:example "on six fronts"@en ;
      skos:note "2018" ;
      skos:broader :c2 .
    :c2 skos:prefLabel "稳" .
    :c3 a skos:Concept .`);
  expect(glossary).toEqual({
    format: 'gongwen-glossary',
    version: 1,
    title: 'Terms',
    sourceLanguage: 'zh-Hans',
    concepts: [
      {
        id: 'c 1',
        definitions: [{ text: '稳就业等', language: 'zh' }],
        note: '2018',
        terms: [
          { language: 'zh-Hans', text: '六稳', status: 'preferred' },
          { language: 'en', text: 'six fronts', status: 'preferred', contexts: [{ text: 'on six fronts' }] },
          { language: 'en', text: 'six stabilities', status: 'admitted' },
          { language: 'en', text: 'six steadies', status: 'deprecated' },
        ],
      },
      { id: 'c2', terms: [{ language: 'zh', text: '稳', status: 'preferred' }] },
    ],
  });
  expect(losses.map(({ path }) => path)).toEqual(['skos:broader', 'concept']);
});

it('one preferred label a language is written, hidden what must not be', async () => {
  const { output } = await writeSkosGlossary(
    glossaryOf([
      {
        id: '1',
        zh: '六稳',
        en: ['A', 'B'],
        terms: [
          { language: 'en', text: 'C', status: 'preferred' },
          { language: 'en', text: 'D', status: 'forbidden' },
        ],
      },
    ]),
    { base: 'http://example.org/' },
  );
  expect(output).toContain('skos:prefLabel "六稳"@zh, "A"@en;');
  expect(output).toContain('skos:altLabel "B"@en, "C"@en;');
  expect(output).toContain('skos:hiddenLabel "D"@en;');
  expect(output).toContain('<http://example.org/1> a skos:Concept;');
});

it('a fault is told with its line', async () => {
  await expect(readSkosGlossary(`${PREFIXES}\n:a skos:prefLabel "六稳 .`)).rejects.toMatchObject({
    code: 'invalid-glossary',
    issues: [{ path: 'line 5' }],
  });
});

it.each(['\u0000', '"""\\', '[] '.repeat(1000), '('.repeat(100_000), '[ '.repeat(100_000)])(
  'hostile Turtle is refused or read, and no more',
  async (text) => {
    const outcome = await readSkosGlossary(text).then(
      ({ glossary }) => glossary.concepts,
      (error: { code: string }) => error.code,
    );
    expect([[], 'invalid-glossary']).toContainEqual(outcome);
  },
);
