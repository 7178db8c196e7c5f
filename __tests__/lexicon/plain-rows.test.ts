import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { plainRows } from '../../src/lexicon/plain-rows';

/** What the reader gives for the same text. */
function readRows(text: string, delimiter: ',' | '\t'): string[][] {
  return parse(text, {
    bom: true,
    delimiter,
    trim: true,
    comment: '#',
    comment_no_infix: true,
    skip_empty_lines: true,
    relax_column_count: true,
    quote: delimiter === '\t' ? null : '"',
  }) as string[][];
}

const trouble = fc.constantFrom(
  '云',
  'a',
  ' ',
  '\u3000',
  '\u00a0',
  ',',
  '\t',
  '\n',
  '\r',
  '"',
  '#',
  '|',
  '\uFEFF',
  '𠮷',
);

describe('plainRows', () => {
  it.each([',', '\t'] as const)(
    'gives the rows that the reader gives, or none, for cells parted by %j',
    (delimiter) => {
      fc.assert(
        fc.property(fc.string({ unit: trouble, maxLength: 12 }), (text) => {
          const rows = plainRows(text, delimiter);
          if (rows !== undefined) expect([...rows]).toEqual(readRows(text, delimiter));
        }),
        { numRuns: 2000 },
      );
    },
  );

  it.each<[string, string, ',' | '\t', string[][]]>([
    [
      'a blank inside a cell',
      'form,english\n云港,Yun Gang\n',
      ',',
      [
        ['form', 'english'],
        ['云港', 'Yun Gang'],
      ],
    ],
    ['empty cells at both ends of a row', ',a,\n', ',', [['', 'a', '']]],
    ['a byte order mark, comments and empty lines', '\uFEFFa\n# b,c\n\nd', ',', [['a'], ['d']]],
    ['a quotation mark in TSV', '"云"\t"\n', '\t', [['"云"', '"']]],
  ])('splits %s', (_, text, delimiter, expected) => {
    expect([...(plainRows(text, delimiter) ?? [])]).toEqual(expected);
  });

  it.each(['"云",a\n', ' 云,a\n', '云,a \n', '云, a\n', 'a\r\nb', 'a\rb', '\uD842,a'])(
    'leaves %j to the reader',
    (text) => {
      expect(plainRows(text, ',')).toBeUndefined();
    },
  );
});
