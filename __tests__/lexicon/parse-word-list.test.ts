import fc from 'fast-check';
import { AnnotationError } from '../../src/errors';
import { formatWordList, MAX_FREQUENCY, parseWordList } from '../../src/lexicon';

const entriesOf = (text: string) => parseWordList(text, { id: 'mine' }).entries;

function issuesOf(text: string) {
  try {
    parseWordList(text, { id: 'mine' });
  } catch (error) {
    if (error instanceof AnnotationError && error.code === 'invalid-dictionary') return error.issues;
    throw error;
  }
  throw new Error('Expected the dictionary to be refused.');
}

describe('parseWordList', () => {
  it.each([
    ['a word alone', '营商环境', [{ word: '营商环境' }]],
    ['a frequency', '营商环境 20', [{ word: '营商环境', frequency: 20 }]],
    ['a tag', '营商环境 n', [{ word: '营商环境', tag: 'n' }]],
    ['both', '营商环境 20 nz', [{ word: '营商环境', frequency: 20, tag: 'nz' }]],
    ['tabs and several spaces', '\t营商环境 \t 20\tn  ', [{ word: '营商环境', frequency: 20, tag: 'n' }]],
    ['a byte order mark', '\uFEFF双碳', [{ word: '双碳' }]],
    ['carriage returns', '双碳 n\r\n碳汇\r三农\n', [{ word: '双碳', tag: 'n' }, { word: '碳汇' }, { word: '三农' }]],
    ['comments and blank lines', '# 政策词\n\n  \n 双碳\n  # 完', [{ word: '双碳' }]],
    [
      'letters, digits and signs in a word',
      'A股\nC++\n12345 7',
      [{ word: 'A股' }, { word: 'C++' }, { word: '12345', frequency: 7 }],
    ],
    [
      'words called like properties',
      '__proto__ 3 n\nconstructor',
      [{ word: '__proto__', frequency: 3, tag: 'n' }, { word: 'constructor' }],
    ],
    ['the highest frequency', `的 ${MAX_FREQUENCY}`, [{ word: '的', frequency: MAX_FREQUENCY }]],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(entriesOf(text)).toEqual(expected);
  });

  it.each([
    ['a negative frequency', '双碳 -5 n', /whole frequency .* "-5"/],
    ['a zero', '双碳 0', /whole frequency .* "0"/],
    ['a huge frequency', '双碳 1000001', /whole frequency .* "1000001"/],
    ['a fraction', '双碳 1.5', /whole frequency .* "1.5"/],
    ['an exponent', '双碳 1e9 n', /whole frequency .* "1e9"/],
    ['a word for a frequency', '双碳 many n', /whole frequency .* "many"/],
    ['a tag of Han', '双碳 5 名词', /tag .* "名词"/],
    ['white space in a word', '云 计算 5 n', /4 fields/],
    ['a no-break space', '云\u00A0计算', /U\+00A0/],
    ['an ideographic space', '云\u3000计算', /U\+3000/],
    ['a zero-width space', '云\u200B计算', /U\+200B/],
    ['a control character', '云\u0007', /U\+0007/],
    ['half a surrogate pair', '云\uD842', /U\+D842/],
    ['an endless word', '云'.repeat(65), /at most 64/],
  ])('refuses %s', (_, line, message) => {
    expect(issuesOf(`三农\n${line}`)).toEqual([{ path: 'line 2', message: expect.stringMatching(message) }]);
  });

  it('refuses a word that stands there twice, naming both lines', () => {
    expect(issuesOf('双碳\n# x\n双碳 5 n')).toEqual([{ path: 'line 3', message: expect.stringContaining('line 1') }]);
  });

  it('takes all lines or none, and lists every fault', () => {
    expect(issuesOf('双碳 -1\n三农\n碳 汇 x y\n三农').map(({ path }) => path)).toEqual(['line 1', 'line 3', 'line 4']);
  });

  it('gives entries a version that only they decide', () => {
    const version = (text: string) => parseWordList(text, { id: 'any' }).version;
    expect(version('双碳 5 n\n')).toBe(version('\uFEFF# 注\r\n双碳\t5\tn'));
    expect(version('双碳 5 n')).not.toBe(version('双碳 6 n'));
    expect(version('双碳')).toMatch(/^sha256-[0-9a-f]{16}$/);
    expect(parseWordList('双碳', { id: 'mine', version: '2' })).toMatchObject({ id: 'mine', version: '2' });
  });

  it('reads back what formatWordList writes', () => {
    const entry = fc.record(
      {
        word: fc.stringMatching(/^[\u4E00-\u9FA5A-Z+]{1,6}$/),
        frequency: fc.integer({ min: 1, max: MAX_FREQUENCY }),
        tag: fc.constantFrom('n', 'vn', 'nz', 'NOUN', 'n_policy'),
      },
      { requiredKeys: ['word'] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ word }) => word }), (entries) => {
        expect(entriesOf(formatWordList({ entries }))).toEqual(entries);
      }),
    );
  });

  it('never throws anything but its own error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          parseWordList(text, { id: 'mine' });
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid-dictionary' });
        }
      }),
    );
  });
});
