import fc from 'fast-check';
import { AnnotationError } from '../../src/errors';
import { parseGazetteer } from '../../src/lexicon';

const read = (text: string) => parseGazetteer(text, { id: 'mine' }).entries;

function faultsOf(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof AnnotationError && error.code === 'invalid-dictionary')
      return error.issues.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
}

describe('parseGazetteer', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'CSV with several forms and a gloss',
      'form,kind,english\n云港集团|云港,organization,"Yungang Group, Ltd"\n',
      [{ forms: ['云港集团', '云港'], kind: 'organization', english: 'Yungang Group, Ltd' }],
    ],
    [
      'the fields of a kind',
      'kind,form,level,adminCode\nplace,青禾区,county,999901\n',
      [{ forms: ['青禾区'], kind: 'place', level: 'county', adminCode: '999901' }],
    ],
    [
      'numbers and lists of a slogan',
      'form,kind,sort,since,expansion\n三青三白,slogan,numeric,2031,青山|白云\n',
      [{ forms: ['三青三白'], kind: 'slogan', sort: 'numeric', since: 2031, expansion: ['青山', '白云'] }],
    ],
    [
      'a label of its own with attributes, toString one like any other',
      'form,kind,id,toString\n青禾,client,C-17,x\n云锦,client,,\n',
      [
        { forms: ['青禾'], kind: 'custom', label: 'client', attributes: { id: 'C-17', toString: 'x' } },
        { forms: ['云锦'], kind: 'custom', label: 'client' },
      ],
    ],
    [
      'TSV, where a quotation mark is a character',
      '\uFEFFform\tkind\r\n# a comment\r\n"云"\tproject\r\n\r\n',
      [{ forms: ['"云"'], kind: 'project' }],
    ],
    [
      'a cell that holds a line end',
      'form,kind,english\n云港,place,"Yun\ngang"\n',
      [{ forms: ['云港'], kind: 'place', english: 'Yun\ngang' }],
    ],
    ['a JSON array', ' [{"forms":["__proto__"],"kind":"person"}]', [{ forms: ['__proto__'], kind: 'person' }]],
    ['JSON under "entries"', '{"entries":[{"forms":["云港"],"kind":"place"}]}', [{ forms: ['云港'], kind: 'place' }]],
  ])('reads %s', (_, text, entries) => {
    expect(read(text)).toEqual(entries);
  });

  it.each<[string, string, readonly (string | RegExp)[]]>([
    ['nothing', '', ['line 1: expected a column "form"', 'line 1: expected a column "kind"']],
    [
      'columns that stand twice, or are none',
      'form,kind,kind,\n',
      ['line 1: the column "kind" stands twice', 'line 1: column 4 has no name'],
    ],
    ['a column that reaches the prototype', 'form,kind,__proto__\na,b,c\n', ['line 1: "__proto__" cannot be']],
    [
      'every entry that is wrong, by its first line',
      'form,kind,english,level\n云港,place,"a\nb",county\n,place,,\n青禾,Places,,\n柳浪,slogan,,\n云锦,person,,county\n云港,client,,\n',
      [
        'line 4: forms: Expected at least one form',
        'line 5: expected an entry with a kind of agency',
        'line 6: sort: ',
        'line 7: an entry of kind "person" has no "level"; it may have canonical, english',
        'line 8: "云港" stands on line 2 already',
      ],
    ],
    ['a row with too many cells', 'form,kind\n云港,place,x\n', ['line 2: 3 cells for 2 columns']],
    ['a quotation mark that is not closed', 'form,kind\n"云港,place\n', ['line 2: Quote Not Closed']],
    ['one form in two widths', 'form,kind\n５G,project\n5G,project\n', ['line 3: "5G" stands on line 2']],
    ['a sentence for a form', `form,kind\n${'云'.repeat(101)},place\n`, ['line 2: expected a form of at most 100']],
    ['half a character', '[{"forms":["\\ud840"],"kind":"place"}]', ['entry 1: "\uFFFD" holds half a surrogate pair']],
    ['what is no JSON', '{form', ['file: this is not JSON']],
    ['JSON of another shape', '{"forms":[]}', ['file: expected an array of entries']],
    [
      'JSON entries that are none',
      '[1,{"forms":[" a"],"kind":"place","level":"x"},{"forms":["a"],"kind":"constructor"}]',
      [
        'entry 1: expected an entry',
        'entry 2: forms.0: Expected a text without',
        'entry 2: level: ',
        'entry 3: expected an entry',
      ],
    ],
  ])('names the faults of %s', (_, text, expected) => {
    const faults = faultsOf(text);
    expect(faults.map((fault, index) => fault.startsWith(String(expected[index])))).toEqual(expected.map(() => true));
  });

  it('gives one version to one text, the one that is asked for where one is', () => {
    const text = 'form,kind\n云港,place\n';
    expect(parseGazetteer(text, { id: 'a' }).version).toBe(parseGazetteer(text, { id: 'b' }).version);
    expect(parseGazetteer(text, { id: 'a', version: '7' }).version).toBe('7');
  });

  it('reads any text or refuses it by name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const header of ['form,kind,english\n', 'form\tkind\n', '[', '']) faultsOf(header + text);
      }),
      { numRuns: 200 },
    );
  });
});
