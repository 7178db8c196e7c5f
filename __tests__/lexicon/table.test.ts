import { cellForms, readManifest, readTable } from '../../src/lexicon';

describe('readTable', () => {
  it('reads the columns asked for, past comments, blank lines and either line end', () => {
    const text = '# units\r\nform\tnote\tkind\r\n\r\n大厦\t\tfacility\r\n公司\tx\n';
    expect(readTable('suffixes.tsv', text, ['form', 'kind'])).toEqual([
      { form: '大厦', kind: 'facility' },
      { form: '公司', kind: '' },
    ]);
  });

  it('gathers every fault of a table', () => {
    expect(() => readTable('suffixes.tsv', 'form\tkind\n大厦\ta\tb\n公司\tc\td\n', ['form', 'sort'])).toThrow(
      expect.objectContaining({
        code: 'invalid-dictionary',
        issues: [
          expect.objectContaining({ path: 'line 1' }),
          expect.objectContaining({ path: 'line 2' }),
          expect.objectContaining({ path: 'line 3' }),
        ],
      }),
    );
  });

  it('refuses a table without a line that names the columns', () => {
    expect(() => readTable('empty.tsv', '# nothing\n', ['form'])).toThrow(/names the columns/);
  });
});

describe('cellForms', () => {
  it.each([
    ['', []],
    ['发改委', ['发改委']],
    ['发改委|国家发改委', ['发改委', '国家发改委']],
  ])('splits %j', (cell, forms) => {
    expect(cellForms(cell)).toEqual(forms);
  });
});

describe('readManifest', () => {
  const SOURCE = { id: 'nbs', title: 'Statistics', url: 'https://www.stats.gov.cn/', checked: true, licence: 'facts' };
  const PLACES = { id: 'places', version: '1', licence: 'MIT', sources: [SOURCE] };

  it('gives a complete manifest back', () => {
    expect(readManifest(PLACES)).toEqual(PLACES);
  });

  it.each([
    ['no licence', { id: 'a', version: '1', sources: [SOURCE] }],
    ['no sources', { id: 'a', version: '1', licence: 'MIT', sources: [] }],
    ['an empty version', { id: 'a', version: '', licence: 'MIT', sources: [SOURCE] }],
    ['a source of no form', { id: 'a', version: '1', licence: 'MIT', sources: ['nbs: Statistics'] }],
    ['a source not said to be checked or not', { ...PLACES, sources: [{ id: 'nbs', title: 'Statistics' }] }],
    ['an address that is none', { ...PLACES, sources: [{ ...SOURCE, url: 'stats' }] }],
    ['an id of blanks', { ...PLACES, sources: [{ ...SOURCE, id: 'n b s' }] }],
    ['no object', 'places'],
  ])('refuses a manifest with %s', (_, manifest) => {
    expect(() => readManifest(manifest)).toThrow(expect.objectContaining({ code: 'invalid-dictionary' }));
  });
});
