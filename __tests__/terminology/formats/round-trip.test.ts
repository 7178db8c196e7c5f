import fc from 'fast-check';
import type { Glossary } from '../../../src/terminology';
import { readDelimitedGlossary, writeDelimitedGlossary } from '../../../src/terminology/formats/delimited';
import { readJsonGlossary, writeJsonGlossary } from '../../../src/terminology/formats/json';
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

it('the same glossary gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(troubledGlossary, async (glossary) => {
      for (const write of [writeDelimitedGlossary, writeSkosGlossary, writeXlsxGlossary])
        expect(await write(glossary)).toEqual(await write(structuredClone(glossary)));
    }),
    { numRuns: 5 },
  );
});
