import fc from 'fast-check';
import type { Glossary, GlossaryRead, Written } from '../../../src/terminology';
import { readTbx } from '../../../src/terminology/formats/tbx/read-tbx';
import { writeTbx, writeTbx2 } from '../../../src/terminology/formats/tbx/write-tbx';
import { readTmx } from '../../../src/terminology/formats/tmx/read-tmx';
import { writeTmx } from '../../../src/terminology/formats/tmx/write-tmx';
import { readXliffGlossary } from '../../../src/terminology/formats/xliff/read-xliff';
import { writeXliffGlossary } from '../../../src/terminology/formats/xliff/write-xliff';
import { HOLDABLE } from './holdable';
import { FULL, inReadingOrder, troubledGlossaries, writableGlossaries } from './sample-glossary';
import { hasSchemas, itWithSchemas, VALIDATORS } from './validators';

type Format = keyof typeof VALIDATORS;

const FORMATS: readonly [Format, (glossary: Glossary) => Written, (text: string) => GlossaryRead][] = [
  ['dca', (glossary) => writeTbx(glossary, { style: 'dca' }), readTbx],
  ['dct', (glossary) => writeTbx(glossary, { style: 'dct' }), readTbx],
  ['martif', writeTbx2, readTbx],
  ['tmx', writeTmx, readTmx],
  ['xliff', writeXliffGlossary, readXliffGlossary],
];

describe.each(FORMATS)('a glossary as %s', (format, write, read) => {
  it('comes back as it was, without a loss, where the format can hold it', () => {
    fc.assert(
      fc.property(writableGlossaries, (given) => {
        const glossary = HOLDABLE[format](given);
        const { output, losses } = write(glossary);
        expect(losses).toEqual([]);
        expect(inReadingOrder(read(output).glossary)).toEqual(inReadingOrder(glossary));
      }),
      { numRuns: 300 },
    );
  });

  it('names a loss wherever it does not come back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(writableGlossaries, troubledGlossaries), (glossary) => {
        const { output, losses } = write(glossary);
        if (losses.length === 0) expect(inReadingOrder(read(output).glossary)).toEqual(inReadingOrder(glossary));
      }),
      { numRuns: 300 },
    );
  });

  it('loses nothing more when it is read and written again', () => {
    fc.assert(
      fc.property(troubledGlossaries, (glossary) => {
        const once = write(glossary).output;
        if (isEmpty(once, format)) return;
        const back = read(once).glossary;
        const again = write(back);
        expect(again.losses).toEqual([]);
        expect(inReadingOrder(read(again.output).glossary)).toEqual(inReadingOrder(back));
      }),
      { numRuns: 300 },
    );
  });

  itWithSchemas('is valid whatever stands in it', () => {
    fc.assert(
      fc.property(troubledGlossaries, (glossary) => {
        const { output } = write(glossary);
        if (!isEmpty(output, format)) expect(VALIDATORS[format](output)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  itWithSchemas('is valid with every field there is', () => {
    expect(VALIDATORS[format](write(FULL).output)).toEqual([]);
  });

  it('has the same bytes each time', () => {
    expect(write(FULL)).toEqual(write(FULL));
  });

  it('is written from a glossary without concepts, and read back', () => {
    const empty: Glossary = { ...FULL, concepts: [] };
    const { output, losses } = write(empty);
    expect(read(output).glossary).toEqual(empty);
    if (hasSchemas && losses.length === 0) expect(VALIDATORS[format](output)).toEqual([]);
  });
});

/** TBX v2 and XLIFF have no valid file without an entry, which their writers say. */
function isEmpty(output: string, format: Format): boolean {
  return (format === 'martif' && !output.includes('<term>')) || (format === 'xliff' && !output.includes('<unit'));
}
