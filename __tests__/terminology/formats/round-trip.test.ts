import fc from 'fast-check';
import type { Glossary } from '../../../src/terminology';
import { readDelimitedGlossary, writeDelimitedGlossary } from '../../../src/terminology/formats/delimited';
import { readJsonGlossary, writeJsonGlossary } from '../../../src/terminology/formats/json';
import { glossaryOf } from '../../../src/terminology/glossary/glossary-of';
import { writeMemoqGlossary } from '../../../src/terminology/formats/memoq';
import { writeTradosGlossary } from '../../../src/terminology/formats/trados';
import { LABELS, labelsOf } from '../../../src/terminology/formats/skos/label-status';
import { readSkosGlossary } from '../../../src/terminology/formats/skos/read-skos';
import { writeSkosGlossary } from '../../../src/terminology/formats/skos/write-skos';
import { readXlsxGlossary, writeXlsxGlossary } from '../../../src/terminology/formats/xlsx/xlsx';
import { byLanguage, mapTexts, troubledGlossary, withoutTitle } from '../../support/troubled-glossary';

/** Nothing is lost but the title, and that is told. */
function expectOnlyTitleLost(losses: readonly { readonly path: string }[], { title }: Glossary) {
  expect(losses.map(({ path }) => path)).toEqual(title === undefined ? [] : ['title']);
}

describe('what a format holds comes back as it was', () => {
  it('JSON', () => {
    fc.assert(
      fc.property(troubledGlossary, (glossary) => {
        const { output, losses } = writeJsonGlossary(glossary);
        expect(losses).toEqual([]);
        expect(readJsonGlossary(output)).toEqual({ glossary, losses: [] });
      }),
    );
  });

  it.each([',', '\t'] as const)('tables delimited by %j', (delimiter) => {
    fc.assert(
      fc.property(troubledGlossary, (glossary) => {
        const { output, losses } = writeDelimitedGlossary(glossary, { delimiter });
        expectOnlyTitleLost(losses, glossary);
        expect(readDelimitedGlossary(output)).toEqual({ glossary: byLanguage(withoutTitle(glossary)), losses: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('workbooks, but for characters that XML has not, of which the losses tell', async () => {
    await fc.assert(
      fc.asyncProperty(troubledGlossary, async (glossary) => {
        const { output, losses } = await writeXlsxGlossary(glossary);
        // As src/tables documents it: \r\n and \r are \n to XML, NUL has no place in it.
        const held = mapTexts(glossary, (text) => text.replaceAll('\u0000', '□').replace(/\r\n?/g, '\n'));
        if (JSON.stringify(held) === JSON.stringify(glossary)) expectOnlyTitleLost(losses, glossary);
        else expect(losses.length).toBeGreaterThan(0);
        fc.pre(new Set(held.concepts.map(({ id }) => id)).size === held.concepts.length);
        expect(await readXlsxGlossary(output)).toEqual({ glossary: byLanguage(withoutTitle(held)), losses: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('SKOS, with the terms of a concept in the order of their labels', async () => {
    await fc.assert(
      fc.asyncProperty(troubledGlossary, async (glossary) => {
        const unique: Glossary = {
          ...glossary,
          concepts: glossary.concepts.map((concept) => ({
            ...concept,
            terms: [...new Map(concept.terms.map((term) => [`${term.language}\n${term.text}`, term])).values()],
          })),
        };
        const { output } = await writeSkosGlossary(unique);
        const { glossary: read, losses } = await readSkosGlossary(output);
        expect(losses).toEqual([]);
        expect(read).toEqual({
          ...unique,
          concepts: unique.concepts.map((concept) => {
            const labels = labelsOf(concept.terms);
            return {
              ...concept,
              terms: LABELS.flatMap((label) => concept.terms.filter((_, at) => labels[at] === label)),
            };
          }),
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe("what memoQ's and Trados' columns do not hold is told", () => {
  // Languages that both name by their own names, so that the tags come back.
  const plain = troubledGlossary.map((glossary): Glossary => ({
    ...withoutTitle(glossary),
    sourceLanguage: 'zh-CN',
    concepts: glossary.concepts.map(({ id, domain, note, terms }) => ({
      id,
      ...(domain !== undefined && { domain }),
      ...(note !== undefined && { note }),
      terms: terms.map(({ language, text, status }) => ({
        language: language.startsWith('zh') ? 'zh-CN' : 'en-GB',
        text,
        ...(status === 'forbidden' && { status }),
      })),
    })),
  }));

  it.each([
    ['memoQ', writeMemoqGlossary],
    ['Trados', writeTradosGlossary],
  ])('%s gives back what it tells no loss of', (_, write) => {
    fc.assert(
      fc.property(plain, (glossary) => {
        const { output, losses } = write(glossary);
        const read = readDelimitedGlossary(output);
        expect(read.losses).toEqual([]);
        if (losses.length === 0) expect(read.glossary).toEqual(byLanguage(glossary));
        else expect(losses.map(({ path }) => path)).toEqual(['term']);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['memoQ', writeMemoqGlossary, { partOfSpeech: 'noun' }, 'partOfSpeech'],
    ['memoQ', writeMemoqGlossary, { source: 's' }, 'term source'],
    ['memoQ', writeMemoqGlossary, { note: 'n' }, 'term note'],
    ['memoQ', writeMemoqGlossary, { status: 'admitted' }, 'status'],
    ['memoQ', writeMemoqGlossary, { status: 'deprecated' }, 'status'],
    ['memoQ', writeMemoqGlossary, { contexts: [{ text: 'c', source: 's' }] }, 'context'],
    ['Trados', writeTradosGlossary, { contexts: [{ text: 'c' }, { text: 'd' }] }, 'context'],
  ] as const)('%s tells what it does not hold of a term (%o, %j)', (_, write, more, path) => {
    const term = { language: 'zh-CN', text: '六稳', ...more };
    const glossary: Glossary = { ...glossaryOf([]), concepts: [{ id: '1', terms: [term] }], sourceLanguage: 'zh-CN' };
    expect(write(glossary).losses.map((loss) => loss.path)).toEqual([path]);
  });

  it.each([
    ['memoQ', writeMemoqGlossary, { source: 's' }, 'source'],
    ['memoQ', writeMemoqGlossary, { doNotTranslate: true }, 'doNotTranslate'],
    ['memoQ', writeMemoqGlossary, { definitions: [{ text: 'd', source: 's', language: 'zh-CN' }] }, 'definition'],
    ['Trados', writeTradosGlossary, { doNotTranslate: true }, 'doNotTranslate'],
    ['Trados', writeTradosGlossary, { definitions: [{ text: 'd', language: 'en' }] }, 'definition'],
  ] as const)('%s tells what it does not hold of a concept (%o, %j)', (_, write, more, path) => {
    const terms = [{ language: 'zh-CN', text: '六稳' }];
    const glossary: Glossary = { ...glossaryOf([]), concepts: [{ id: '1', ...more, terms }], sourceLanguage: 'zh-CN' };
    expect(write(glossary).losses.map((loss) => loss.path)).toEqual([path]);
  });
});

it('the same glossary gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(troubledGlossary, async (glossary) => {
      for (const write of [writeDelimitedGlossary, writeSkosGlossary, writeXlsxGlossary])
        expect(await write(glossary)).toEqual(await write(structuredClone(glossary)));
    }),
    { numRuns: 5 },
  );
});
