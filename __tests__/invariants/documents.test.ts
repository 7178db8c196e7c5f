import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { stringifyDocument } from '../../src/document';
import { decodeText } from '../../src/input';
import { expectInvariants } from '../support/document-invariants';
import { hasSharedData, itWithSharedData, sharedFiles, sharedName } from '../support/shared-data';
import { standardAnnotator } from '../support/annotator';
import { troubledText } from '../support/trouble';

describe('every Document', () => {
  it('keeps its promises over texts of trouble, and gives the same bytes twice', async () => {
    const annotator = await standardAnnotator();
    fc.assert(
      fc.property(troubledText(), (text) => {
        const document = annotator.annotate(text);
        expectInvariants(document);
        expect(stringifyDocument(annotator.annotate(text))).toBe(stringifyDocument(document));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its promises over the sample report', async () => {
    const annotator = await standardAnnotator();
    expectInvariants(annotator.annotate(await readFile('examples/shahekou-2016.txt', 'utf8')));
  });

  const files = hasSharedData
    ? ['reports', 'policy', 'html', 'parallel', 'dev', 'glossary', 'qa'].flatMap((folder) => sharedFiles(folder))
    : ['(none)'];
  itWithSharedData.each(files.map((path) => [sharedName(path), path]))(
    'keeps its promises over %s, and gives the same bytes twice',
    async (_, path) => {
      const annotator = await standardAnnotator();
      const { text } = decodeText(await readFile(path));
      const document = annotator.annotate(text);
      expectInvariants(document);
      expect(stringifyDocument(annotator.annotate(text)) === stringifyDocument(document)).toBe(true);
    },
  );
});
