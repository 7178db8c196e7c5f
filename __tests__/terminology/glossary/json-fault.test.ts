import fc from 'fast-check';
import { jsonFault } from '../../../src/terminology/glossary/json-fault';

it.each([
  ['', 0],
  ['{"a" 1}', 5],
  ['{"a":1,}', 7],
  ['[1,]', 3],
  ['[1 2]', 3],
  ['{"a":tru}', 5],
  ['"a\nb"', 2],
  ['"a\\x"', 2],
  ['"a', 2],
  ['[{]', 2],
  ['{} {}', 3],
  ['TRUE', 0],
  ['[01]', 2],
])('%j stops being JSON at %d', (text, offset) => {
  expect(jsonFault(text)).toBe(offset);
});

it('JSON has no fault before its end', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(2), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      expect(jsonFault(text)).toBe(text.length);
    }),
  );
});

it('a text that is no JSON has a fault, and what stands before it has none of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]:,"\\0-1.eu tn\n') }), (text) => {
      const offset = jsonFault(text);
      expect(offset).toBeLessThanOrEqual(text.length);
      expect(jsonFault(text.slice(0, offset))).toBe(offset);
    }),
  );
});

it('brackets that open a hundred thousand times are no trouble', () => {
  expect(jsonFault('['.repeat(100_000))).toBe(100_000);
});
