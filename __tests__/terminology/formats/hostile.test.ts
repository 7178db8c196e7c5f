import { AnnotationError } from '../../../src/errors';
import { readTbx } from '../../../src/terminology/formats/tbx/read-tbx';
import { readTmx } from '../../../src/terminology/formats/tmx/read-tmx';
import { readXliffGlossary } from '../../../src/terminology/formats/xliff/read-xliff';

const READERS = [
  ['TBX', 'martif', readTbx],
  ['TMX', 'tmx', readTmx],
  ['XLIFF', 'xliff', readXliffGlossary],
] as const;

function failure(read: () => unknown): AnnotationError {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(AnnotationError);
    return error as AnnotationError;
  }
  throw new Error('it was read');
}

const LAUGHS = Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`,
).join('');

describe.each(READERS)('a hostile file read as %s', (_, root, read) => {
  const start = `<${root}${root === 'xliff' ? ' xmlns="urn:oasis:names:tc:xliff:document:2.0"' : ''}`;

  it.each([
    ['a billion laughs', `<!DOCTYPE x [<!ENTITY lol0 "lol">${LAUGHS}]><${root}>&lol9;</${root}>`],
    ['an external entity', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><${root}>&e;</${root}>`],
    ['a parameter entity', `<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/p"> %p;]><${root}/>`],
    ['an internal subset', `<!DOCTYPE x SYSTEM "x.dtd" [<!ELEMENT ${root} ANY>]><${root}/>`],
    ['default attributes', `<!DOCTYPE x [<!ATTLIST ${root} type CDATA "TBX">]><${root}/>`],
  ])('with %s is refused before anything is expanded', (_name, text) => {
    expect(failure(() => read(text))).toMatchObject({
      code: 'invalid-glossary',
      issues: [{ path: 'line 1, column 1', message: expect.stringContaining('delete what stands in [ ]') }],
    });
  });

  it('with an entity that nothing declares is refused by its name', () => {
    const { issues } = failure(() => read(`<!DOCTYPE x SYSTEM "a[1].dtd">\n${start}>a &nbsp;</${root}>`));
    expect(issues).toContainEqual({
      path: `line 2, column ${start.length + 4}`,
      message: 'the entity &nbsp; is not defined: write the character itself, or its number (&#160;)',
    });
  });

  it.each([
    ['1,000,000 nested elements', '<a>'.repeat(1_000_000)],
    ['nested elements below the root', `${start}>${'<a>'.repeat(1000)}`],
  ])('of %s is refused at the hundredth', (_name, text) => {
    expect(failure(() => read(text)).issues.at(-1)?.message).toMatch(/nested deeper than 100|begins with <a>/);
  });

  it('of more characters than are allowed is refused before it is read', () => {
    const error = failure(() => read(`<${root}>${' '.repeat(1000)}`, { maxCharacters: 1000 }));
    expect(error.code).toBe('too-large');
    expect(error.message).toContain('option maxCharacters');
  });

  it.each([
    ['unclosed', `<${root}>`],
    ['cut in a tag', `<${root} a="`],
    ['cut in a comment', `<${root}><!-- `],
    ['of text alone', '中文'],
    ['of two roots', `<${root}/><${root}/>`],
    ['with a NUL', `<${root}>\u0000</${root}>`],
    ['with a number for a character that XML has not', `<${root}>&#0;</${root}>`],
    ['with half a surrogate pair', `<${root}>\uD800</${root}>`],
    ['with an attribute twice', `<${root} a="1" a="2"/>`],
    ['with a prefix bound to nothing', `<${root}><x:y/></${root}>`],
    ['with a declaration behind its start', `\n<?xml version="1.0"?><${root}/>`],
    ['that is empty', ' \n'],
    ['that is JSON', '{"format":"gongwen-glossary"}'],
  ])('%s is refused with a place', (_name, text) => {
    const error = failure(() => read(text));
    expect(error.code).toBe('invalid-glossary');
    expect(error.issues[0]!.path).toMatch(/^line \d+, column \d+$/);
  });

  it.each([
    ['1 MB of text between elements', 'x'.repeat(1_000_000)],
    ['100,000 line ends', '\n'.repeat(100_000)],
    ['100,000 ampersands', '&'.repeat(100_000)],
    ['100,000 closing tags', '</b>'.repeat(100_000)],
    ['100,000 unknown elements', '<b/>'.repeat(100_000)],
    ['an element with 100,000 attributes', `<b ${Array.from({ length: 100_000 }, (_x, i) => `a${i}="1"`).join(' ')}/>`],
    ['100,000 namespaces', `<b ${Array.from({ length: 100_000 }, (_x, i) => `xmlns:n${i}="u${i}"`).join(' ')}/>`],
    ['an endless name', `<${'b'.repeat(1_000_000)}/>`],
  ])('with %s ends', (_name, content) => {
    try {
      read(`${start}>${content}</${root}>`);
    } catch (error) {
      expect(error).toBeInstanceOf(AnnotationError);
    }
  });

  it('names a hundred faults at most', () => {
    const { issues } = failure(() => read(`${start}>${'&x; '.repeat(1000)}</${root}>`));
    expect(issues.length).toBe(100);
  });

  it('that is UTF-16 decoded as another encoding is refused with what to do', () => {
    const text = [...`<?xml version="1.0" encoding="UTF-16"?><${root}/>`].join('\0');
    expect(failure(() => read(text)).issues[0]!.message).toContain('hand over the bytes');
  });
});

describe('a hostile entry', () => {
  const tbx = (entry: string) => `<martif type="TBX" xml:lang="en"><text><body>${entry}</body></text></martif>`;

  it('of more than 100,000 elements is refused', () => {
    const { issues } = failure(() => readTbx(tbx(`<termEntry>${'<note/>'.repeat(100_001)}</termEntry>`)));
    expect(issues.at(-1)!.message).toContain('more than 100000 elements');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'with the id %s is a concept like others',
    (id) => {
      const { glossary } = readTbx(
        tbx(
          `<termEntry id="${id}"><langSet xml:lang="en"><tig><term>${id}</term><termNote type="${id}">${id}</termNote></tig></langSet></termEntry>`,
        ),
      );
      expect(glossary.concepts).toEqual([{ id, terms: [{ language: 'en', text: id }] }]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('with 5,000 definitions, contexts and notes ends', () => {
    const many = '<descrip type="definition">d</descrip><note>n</note>'.repeat(5000);
    const { glossary } = readTbx(
      tbx(`<termEntry>${many}<langSet xml:lang="en"><tig><term>t</term></tig></langSet></termEntry>`),
    );
    expect(glossary.concepts[0]!.definitions).toHaveLength(5000);
  });
});
