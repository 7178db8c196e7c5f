import { parseBrat, parseSpanLines } from '../../../src/document';
import type { AnnotationError } from '../../../src/errors';

const TEXT = '𠮷野家和大连市政府、\n区政府签约';

function faultOf(read: () => unknown): AnnotationError {
  try {
    read();
  } catch (error) {
    return error as AnnotationError;
  }
  throw new Error('expected a fault');
}

describe('parseBrat', () => {
  it.each([
    [
      'astral characters, which count once',
      'T1\torganization 0 3\t𠮷野家',
      [{ kind: 'organization', start: 0, end: 4, text: '𠮷野家' }],
    ],
    ['what stands behind them', 'T1\tplace 4 7\t大连市', [{ kind: 'place', start: 5, end: 8, text: '大连市' }]],
    [
      'fragments',
      'T1\tagency 4 7;11 13\t大连市 区政',
      [
        {
          kind: 'agency',
          start: 5,
          end: 14,
          fragments: [
            { start: 5, end: 8 },
            { start: 12, end: 14 },
          ],
          text: '大连市 区政',
        },
      ],
    ],
    ['a span over a line end', 'T1\ta 9 10;11 12\t、 区', [{ kind: 'a', start: 10, end: 13, text: '、 区' }]],
    ['a line without its text', 'T1\ta 4 7', [{ kind: 'a', start: 5, end: 8 }]],
    ['a kind that objects have', 'T1\t__proto__ 4 5\t大', [{ kind: '__proto__', start: 5, end: 6, text: '大' }]],
    [
      'a borderline note',
      'T1\ta 4 5\t大\n#1\tAnnotatorNotes T1\tborderline: or not',
      [{ kind: 'a', start: 5, end: 6, text: '大', optional: true }],
    ],
    ['an attribute', 'T1\ta 4 5\t大\nA1\tOptional T1', [{ kind: 'a', start: 5, end: 6, text: '大', optional: true }]],
    ['another note', 'T1\ta 4 5\t大\n#1\tAnnotatorNotes T1\tsure', [{ kind: 'a', start: 5, end: 6, text: '大' }]],
    ['lines that are no spans', 'R1\tof Arg1:T1 Arg2:T2\nE1\ta:T1\n*\tEquiv T1 T2\nN1\tReference T1 W:1\tx\n\r\n', []],
  ])('reads %s', (_, ann, spans) => {
    expect(parseBrat(ann, TEXT, { name: 'r' })).toEqual({ name: 'r', text: TEXT, spans });
  });

  it('names every broken line', () => {
    const ann = [
      'T1 a 0 1',
      'T2\ta 0 99\tx',
      'T3\ta 4 7\t沈阳市',
      'T4\ta 4 7\t大连市',
      'T4\ta 4 5\t大',
      'T5\ta 5 4\tx',
      '?',
    ];
    const { code, issues } = faultOf(() => parseBrat(ann.join('\r\n'), TEXT));
    expect(code).toBe('invalid-spans');
    expect(issues.map(({ path }) => path)).toEqual(['line 1', 'line 2', 'line 3', 'line 5', 'line 6', 'line 7']);
    expect(issues[2]!.message).toBe('expected "沈阳市", found "大连市" there');
  });

  it('refuses long broken lines without delay', () => {
    const ann = `T1\ta ${'0 1;'.repeat(100_000)}\nT${' '.repeat(1_000_000)}\n#${'1'.repeat(1_000_000)}\tAnnotatorNotes\n`;
    expect(faultOf(() => parseBrat(ann, TEXT)).issues).toHaveLength(2);
  });
});

describe('parseSpanLines', () => {
  it('reads what it needs and lets the rest be', () => {
    const lines = [
      '{"start": 79, "end": 87, "text": "大连市政府办公室", "kind": "agency", "subtype": "x"}',
      '',
      '{"start": 1, "end": 3, "kind": "a", "doc": "b", "fragments": [{"start": 1, "end": 2}, {"start": 2, "end": 3}]}',
      '{"start": 1, "end": 3, "kind": "__proto__", "note": "borderline: or place"}',
      '{"start": 5, "end": 6, "kind": "a", "optional": true, "note": "x"}',
    ];
    expect(parseSpanLines(lines.join('\r\n'), { name: 'a', unit: 'code-point' })).toEqual([
      {
        name: 'a',
        unit: 'code-point',
        spans: [
          { start: 79, end: 87, kind: 'agency', text: '大连市政府办公室' },
          { start: 1, end: 3, kind: '__proto__', optional: true },
          { start: 5, end: 6, kind: 'a', optional: true },
        ],
      },
      {
        name: 'b',
        unit: 'code-point',
        spans: [
          {
            start: 1,
            end: 3,
            kind: 'a',
            doc: 'b',
            fragments: [
              { start: 1, end: 2 },
              { start: 2, end: 3 },
            ],
          },
        ],
      },
    ]);
  });

  it('takes an empty file for no spans', () => {
    expect(parseSpanLines('\n', { name: 'a' })).toEqual([{ name: 'a', unit: 'utf-16', spans: [] }]);
  });

  it.each([
    ['{', /not JSON/],
    ['null', /Object/],
    ['[1,2]', /start/],
    ['{"start":0,"end":1}', /kind/],
    ['{"start":0,"end":1,"kind":""}', /kind/],
    ['{"start":"0","end":1,"kind":"a"}', /start/],
    ['{"start":0.5,"end":1,"kind":"a"}', /whole numbers/],
    ['{"start":3,"end":1,"kind":"a"}', /after the start/],
    ['{"start":0,"end":3,"kind":"a","fragments":[{"start":0,"end":2}]}', /begin and end/],
    ['['.repeat(100_000), /not JSON/],
  ])('names the line of %.40s', (line, message) => {
    const { code, issues } = faultOf(() => parseSpanLines(`{"start":0,"end":1,"kind":"a"}\n${line}`));
    expect(code).toBe('invalid-spans');
    expect(issues).toEqual([{ path: 'line 2', message: expect.stringMatching(message) as string }]);
  });
});
