import fc from 'fast-check';
import { XmlIds } from '../../../../src/terminology/formats/xml/ids';
import { FormatLosses } from '../../../../src/terminology/formats/format-losses';

describe('ids in XML', () => {
  it.each([
    [
      ['c1', '术语-1', '__proto__'],
      ['c1', '术语-1', '__proto__'],
    ],
    [
      ['1', 'a b', 'x:y', '𠮷', ''],
      ['c-1', 'c-a-b', 'c-x-y', 'c--', 'c-'],
    ],
    [
      ['1', 'c-1', '#1'],
      ['c-1-2', 'c-1', 'c--1'],
    ],
    [
      ['?', '!', '*'],
      ['c--', 'c---2', 'c---3'],
    ],
  ])('of %j are %j', (ids, expected) => {
    const losses = new FormatLosses();
    const xmlIds = new XmlIds(ids, losses);
    expect(ids.map((id) => xmlIds.of(id))).toEqual(expected);
    expect(losses.list().length > 0).toBe(ids.join() !== expected.join());
  });

  it('are unique and valid whatever they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(fc.string(), fc.constantFrom('c-', 'c--', 'c---2', '?', '!'))), (ids) => {
        const xmlIds = new XmlIds(ids, new FormatLosses());
        const written = ids.map((id) => xmlIds.of(id));
        expect(new Set(written).size).toBe(ids.length);
        for (const id of written) expect(id).toMatch(/^[\p{L}_][\p{L}\p{N}_.-]*$/u);
      }),
    );
  });
});
